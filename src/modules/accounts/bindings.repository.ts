import { Injectable } from '@nestjs/common';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { dutyOf, type BindableRole } from './duties.js';

/** A row of the table. */
export interface BindingRow {
  readonly id: string;
  readonly user_id: string;
  readonly role: BindableRole;
  readonly org_id: string;
}

const insert = statement(
  'bindings.insert',
  `INSERT INTO role_bindings (id, user_id, role, duty, org_id, created_at)
   SELECT row.*, $6 FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::uuid[]) AS row`,
);
const find = statement<BindingRow>(
  'bindings.find',
  'SELECT id, user_id, role, org_id FROM role_bindings WHERE id = $1 AND user_id = $2',
);
const remove = statement('bindings.remove', 'DELETE FROM role_bindings WHERE id = $1');

/** Reads and writes the roles of accounts. */
@Injectable()
export class BindingsRepository {
  insert(unit: UnitOfWork, rows: readonly BindingRow[]): void {
    if (rows.length === 0) return;
    unit.write(insert, [
      rows.map((row) => row.id),
      rows.map((row) => row.user_id),
      rows.map((row) => row.role),
      rows.map((row) => dutyOf(row.role)),
      rows.map((row) => row.org_id),
      unit.now,
    ]);
  }

  async find(unit: UnitOfWork, userId: string, id: string): Promise<BindingRow | undefined> {
    return (await unit.read(find, [id, userId]))[0];
  }

  remove(unit: UnitOfWork, id: string): void {
    unit.write(remove, [id]);
  }
}
