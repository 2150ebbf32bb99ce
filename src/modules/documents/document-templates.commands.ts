import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import type { Places } from '../../platform/documents/document-kind.js';
import { Problem, type FieldFault } from '../../platform/errors/problem.js';
import { notFound } from '../../platform/errors/request-problems.js';
import type { Download } from '../../platform/files/download.js';
import { documentFormats } from '../../platform/documents/official-document.js';
import { templates } from '../../platform/documents/template/templates.js';
import { FileStore } from '../../platform/files/file-store.js';
import type { Upload, UploadedFile } from '../../platform/files/upload.js';
import { holdsRole, type Actor } from '../../platform/http/actor.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { invalid } from '../../platform/http/validation.js';
import type { Language } from '../../platform/words/words.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { DocumentKinds } from './document-kinds.js';
import { templateOf, type OfficeDocumentKind } from './document-template.js';
import { DocumentTemplatesRepository } from './document-templates.repository.js';
import { templateFault, templateNotFound, unknownKind } from './documents.errors.js';

/** Keeps the offices' own templates. An office settles its own; the system administrator, those of all. */
@Injectable()
export class DocumentTemplatesCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly templates: DocumentTemplatesRepository,
    private readonly kinds: DocumentKinds,
    private readonly files: FileStore,
    private readonly audit: AuditTrail,
  ) {}

  /** Every kind of document with the office's template. @throws Problem `request.not-found` for no office of the caller */
  async list({ actor, language }: RequestContext, officeId: string): Promise<OfficeDocumentKind[]> {
    ensureOwn(actor, officeId);
    const rows = new Map((await this.templates.ofOffice(officeId)).map((row) => [row.kind, row]));
    return this.kinds.all().map(([kind, { label, texts, lists }]) => {
      const row = rows.get(kind);
      return { kind, label: label[language], texts, lists, template: row === undefined ? null : templateOf(row) };
    });
  }

  /** @throws Problem `request.not-found`, `documents.unknown-kind` */
  async read(context: RequestContext, officeId: string, kind: string): Promise<OfficeDocumentKind> {
    this.known(kind, context.language);
    const found = (await this.list(context, officeId)).find((candidate) => candidate.kind === kind);
    if (found === undefined) throw new Problem(notFound);
    return found;
  }

  /** The template's own file. @throws Problem `request.not-found`, `documents.no-template` */
  async file(context: RequestContext, officeId: string, kind: string): Promise<Download> {
    const { template } = await this.read(context, officeId, kind);
    if (template === null) throw new Problem(templateNotFound);
    return { ...template, mediaType: documentFormats.docx };
  }

  /**
   * Takes a template in, in place of the one before. The caller discards the file if this fails.
   *
   * @throws Problem `request.invalid` naming every place that the kind does not offer
   */
  async replace(context: RequestContext, officeId: string, kind: string, upload: Upload): Promise<void> {
    ensureOwn(context.actor, officeId);
    const file = await checked(upload, this.known(kind, context.language));
    await this.files.keep(file);
    await this.transactions.run(context, async (unit) => {
      const before = (await this.templates.ofUnit(unit, officeId)).find((row) => row.kind === kind);
      this.templates.replace(unit, officeId, { kind, sha256: file.sha256, name: file.name, size: file.size });
      this.audit.record(unit, {
        action: 'document-template.replaced',
        target: { type: 'organisation', id: officeId },
        ...(before && { before: { kind, sha256: before.sha256, name: before.name } }),
        after: { kind, sha256: file.sha256, name: file.name },
      });
    });
  }

  /** Goes back to the product's own form. @throws Problem `documents.no-template` */
  async remove(context: RequestContext, officeId: string, kind: string): Promise<void> {
    ensureOwn(context.actor, officeId);
    this.known(kind, context.language);
    await this.transactions.run(context, async (unit) => {
      const before = await this.templates.remove(unit, officeId, kind);
      if (before === undefined) throw new Problem(templateNotFound);
      this.audit.record(unit, {
        action: 'document-template.removed',
        target: { type: 'organisation', id: officeId },
        before: { kind, sha256: before.sha256, name: before.name },
      });
    });
  }

  private known(kind: string, language: Language): Places {
    const found = this.kinds.find(kind);
    const kinds = () => this.kinds.all().map(([name, { label }]) => `${name} (${label[language]})`);
    if (found === undefined) throw new Problem(unknownKind, { params: { kinds: kinds().join(', ') } });
    return found;
  }
}

function ensureOwn(actor: Actor, officeId: string): void {
  const own = actor.bindings.some(({ role, orgId }) => role === 'inspectionOffice' && orgId === officeId);
  if (!own && !holdsRole(actor, 'systemAdmin')) throw new Problem(notFound);
}

async function checked({ file, faults }: Upload, places: Places): Promise<UploadedFile> {
  if (file === undefined) throw invalid([...faults, templateFault.noFile]);
  const { templateFaults } = await templates();
  const { archive, unknown, syntax } = await templateFaults(await readFile(file.path), places);
  const found: FieldFault[] = [
    ...faults,
    ...(archive === undefined ? [] : [templateFault.archive(archive)]),
    ...unknown.map(templateFault.unknownPlace),
    ...(syntax === undefined ? [] : [templateFault.syntax(syntax)]),
  ];
  if (found.length > 0) throw invalid(found);
  return file;
}
