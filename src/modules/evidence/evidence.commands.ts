import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { CaseAccess } from '../../engine/case-access.js';
import type { CaseRow } from '../../engine/cases/case-row.js';
import { Clock } from '../../platform/clock/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Problem } from '../../platform/errors/problem.js';
import { checkContent } from '../../platform/files/content-check.js';
import { FileStore, type StagedFile } from '../../platform/files/file-store.js';
import type { Upload, UploadedFile } from '../../platform/files/upload.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { invalid, validated } from '../../platform/http/validation.js';
import { NewEvidenceDto } from './dto/new-evidence.dto.js';
import { contentMismatch, faults, typeNotAllowed } from './evidence.errors.js';
import { EvidenceQueries } from './evidence.queries.js';
import { EvidenceRepository } from './evidence.repository.js';
import { evidenceOf, type EvidenceRow, type EvidenceWithUses } from './evidence.js';

/** Clocks of cameras and telephones are a little fast at times. Milliseconds. */
const clockTolerance = 10 * 60 * 1000;

/** A file of the product's own making that becomes evidence, as of a seed. */
export interface NewEvidence extends Omit<NewEvidenceDto, 'caseId'> {
  readonly id?: string;
  readonly row: CaseRow;
  readonly file: StagedFile;
  readonly name: string;
  readonly mediaType: string;
  /** Who hands it in, where that is not the actor of the unit of work. */
  readonly uploadedBy?: { readonly id: string; readonly name: string };
}

/** Takes in evidence. */
@Injectable()
export class EvidenceCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly evidence: EvidenceRepository,
    private readonly queries: EvidenceQueries,
    private readonly access: CaseAccess,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes an uploaded file in as evidence of a case that the caller may see. The caller discards the file if this fails.
   *
   * @throws Problem `request.invalid`, `case.not-found`, `evidence.type-not-allowed`, `evidence.content-mismatch`
   */
  async handIn(context: RequestContext, upload: Upload): Promise<EvidenceWithUses> {
    const { fields, file } = this.checked(upload);
    const row = await this.access.mustSee(context.actor, fields.caseId);
    // The store of files is not sealed, and whoever judges learns that a file is used elsewhere.
    if (row.sealed) throw invalid([faults.sealed]);
    if (fields.measureId !== undefined && !measureIdsOf(row).includes(fields.measureId)) throw invalid([faults.unknownMeasure]);
    const mediaType = await allowedType(file);
    // Read before the transaction: whoever holds one connection of the pool must not wait for a second.
    const usesOf = await this.queries.usesOf(context.actor, row, [file.sha256]);
    return this.transactions.run(context, async (unit) => {
      const added = await this.add(unit, { ...fields, row, file, name: file.name, mediaType });
      return { ...evidenceOf(added), ...usesOf(file.sha256) };
    });
  }

  /** Takes a staged file in as a part of a larger unit of work, whose caller answers for its type and for the right to do so. */
  async add(unit: UnitOfWork, evidence: NewEvidence): Promise<EvidenceRow> {
    const { row, file, uploadedBy = unit.actor } = evidence;
    await this.files.keep(file);
    const added: EvidenceRow = {
      id: evidence.id ?? uuidv7(),
      case_id: row.id,
      measure_id: evidence.measureId ?? null,
      audience: row.disclosed || row.addresseeIds.length > 0 ? 'everyone' : 'inspection',
      sha256: file.sha256,
      name: evidence.name,
      media_type: evidence.mediaType,
      size: file.size,
      captured_at: evidence.capturedAt === undefined ? null : new Date(evidence.capturedAt),
      place: evidence.place ?? null,
      effective_date: evidence.effectiveDate ?? null,
      uploaded_by: uploadedBy.id,
      uploaded_by_name: uploadedBy.name,
      uploaded_at: unit.now,
    };
    this.evidence.insert(unit, [added]);
    return added;
  }

  private checked({ fields: plain, file, faults: found }: Upload): { fields: NewEvidenceDto; file: UploadedFile } {
    if (found.length > 0) throw invalid(found);
    const fields = validated(NewEvidenceDto, plain);
    if (file === undefined) throw invalid([faults.noFile]);
    if (file.size === 0) throw invalid([faults.emptyFile]);
    if (file.name === '') throw invalid([faults.noName]);
    const latest = this.clock.now().getTime() + clockTolerance;
    if (fields.capturedAt !== undefined && Date.parse(fields.capturedAt) > latest) throw invalid([faults.capturedLater]);
    return { fields, file };
  }
}

/** A workflow whose cases have measures keeps them in its state, each with its id. */
function measureIdsOf(row: CaseRow): readonly unknown[] {
  const { measures } = row.state.context as { readonly measures?: readonly { readonly id: unknown }[] };
  return measures?.map(({ id }) => id) ?? [];
}

async function allowedType({ path, name, declaredType }: UploadedFile): Promise<string> {
  const check = await checkContent(path, name, declaredType);
  switch (check.outcome) {
    case 'accepted':
      return check.mediaType;
    case 'notAllowed':
      throw new Problem(typeNotAllowed, { params: check });
    case 'mismatch':
      throw new Problem(contentMismatch, { params: check });
  }
}
