import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ListQuery } from '../../platform/http/page.js';
import { evidenceList } from './evidence.list.js';
import type { EvidenceAudience, EvidenceRow } from './evidence.js';

const columns = `id, case_id, measure_id, audience, sha256, name, media_type, size, captured_at, place, effective_date,
  uploaded_by, uploaded_by_name, uploaded_at`;

const insert = statement(
  'evidence.insert',
  `INSERT INTO evidence (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::evidence, $1)`,
);
const find = statement<EvidenceRow>('evidence.find', `SELECT ${columns} FROM evidence WHERE id = $1`);
const ofCase = statement<EvidenceRow>(
  'evidence.of-case',
  `SELECT ${columns} FROM evidence WHERE case_id = $1 AND audience = ANY($2) ORDER BY uploaded_at, id`,
);
const existing = statement<{ id: string }>(
  'evidence.existing',
  'SELECT id FROM evidence WHERE case_id = $1 AND id = ANY($2::uuid[]) AND audience = ANY($3)',
);
const withContent = statement<EvidenceRow>(
  'evidence.with-content',
  `SELECT ${columns} FROM evidence WHERE sha256 = ANY($1) ORDER BY uploaded_at DESC, id DESC`,
);

/** Reads and writes the rows of evidence. */
@Injectable()
export class EvidenceRepository {
  constructor(private readonly database: Database) {}

  insert(unit: UnitOfWork, rows: readonly EvidenceRow[]): void {
    unit.write(insert, [JSON.stringify(rows)]);
  }

  async find(id: string): Promise<EvidenceRow | undefined> {
    return (await this.database.rows(find, [id]))[0];
  }

  /** The evidence of a case for these audiences, the oldest first. */
  async ofCase(caseId: string, audiences: readonly EvidenceAudience[]): Promise<EvidenceRow[]> {
    return this.database.rows(ofCase, [caseId, audiences]);
  }

  /** Those of the ids that are evidence of this case for these audiences. */
  async existing(
    unit: UnitOfWork,
    caseId: string,
    ids: readonly string[],
    audiences: readonly EvidenceAudience[],
  ): Promise<string[]> {
    return (await unit.read(existing, [caseId, ids, audiences])).map(({ id }) => id);
  }

  /** All evidence with one of these hashes, in whatever case, the latest first. */
  async withContent(hashes: readonly string[]): Promise<EvidenceRow[]> {
    return this.database.rows(withContent, [hashes]);
  }

  /** A page of a case's evidence, one row more than its limit if there are more, and the number of all if it is asked for. */
  async list(
    caseId: string,
    audiences: readonly EvidenceAudience[],
    query: ListQuery<typeof evidenceList>,
  ): Promise<{ rows: EvidenceRow[]; total: number | undefined }> {
    const values = [caseId, audiences, query.filters.measureId ?? null];
    const filtered = 'case_id = $1 AND audience = ANY($2) AND ($3::uuid[] IS NULL OR measure_id = ANY($3))';
    const page = keyset(query, evidenceList, { uploadedAt: 'uploaded_at', name: 'name' }, 'id', values.length + 1);
    const text = `SELECT ${columns} FROM evidence WHERE ${filtered} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`;
    const [rows, counted] = await Promise.all([
      this.database.select<EvidenceRow>(text, [...values, ...page.values]),
      query.count
        ? this.database.select<{ total: number }>(`SELECT count(*) AS total FROM evidence WHERE ${filtered}`, values)
        : [],
    ]);
    return { rows, total: counted[0]?.total };
  }
}
