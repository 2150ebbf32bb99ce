import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { PartnerRow } from './partner.js';

type Row = PartnerRow & { readonly [column: string]: unknown };

const insert = statement(
  'partners.insert',
  `INSERT INTO inspection_partners (id, inspection_id, organisation_id, purpose, until, themes, case_ids, created_by, created_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);
const ofInspection = statement<Row>(
  'partners.of-inspection',
  'SELECT * FROM inspection_partners WHERE inspection_id = $1 ORDER BY created_at, id',
);
const lock = statement<Row>(
  'partners.lock',
  'SELECT * FROM inspection_partners WHERE id = $1 AND inspection_id = $2 AND revoked_at IS NULL FOR UPDATE',
);
const revoke = statement('partners.revoke', 'UPDATE inspection_partners SET revoked_at = $2 WHERE id = $1');
const issuesOf = statement<{ id: string }>(
  'partners.issues-of',
  `SELECT id FROM cases WHERE id = ANY($1::uuid[]) AND inspection_id = $2 AND workflow = 'issue'`,
);

/** Reads and writes who was brought in for what. */
@Injectable()
export class PartnersRepository {
  constructor(private readonly database: Database) {}

  insert(unit: UnitOfWork, row: PartnerRow): void {
    unit.write(insert, [
      ...[row.id, row.inspection_id, row.organisation_id, row.purpose, row.until],
      ...[row.themes, row.case_ids, row.created_by, row.created_at],
    ]);
  }

  ofInspection(inspectionId: string): Promise<PartnerRow[]> {
    return this.database.rows(ofInspection, [inspectionId]);
  }

  /** One that is not revoked yet. */
  async lock(unit: UnitOfWork, inspectionId: string, id: string): Promise<PartnerRow | undefined> {
    return (await unit.read(lock, [id, inspectionId]))[0];
  }

  revoke(unit: UnitOfWork, id: string): void {
    unit.write(revoke, [id, unit.now]);
  }

  /** How many of the cases are issues of the inspection. */
  async countIssues(unit: UnitOfWork, inspectionId: string, ids: readonly string[]): Promise<number> {
    return (await unit.read(issuesOf, [ids, inspectionId])).length;
  }
}
