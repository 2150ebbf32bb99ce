import { Injectable } from '@nestjs/common';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { OrganisationRow } from './organisation.js';
import { advisoryLocks } from '../../platform/database/advisory-locks.js';

const columns = 'id, parent_id, name, kind, code, path, synthetic, version, created_at, updated_at';

/** Whoever adds to the tree shares it; whoever moves a part of it has it alone, so that no path is made from one that changes. */
const share = statement('organisations.share-tree', `SELECT pg_advisory_xact_lock_shared(${advisoryLocks.organisationTree})`);
const seize = statement('organisations.seize-tree', `SELECT pg_advisory_xact_lock(${advisoryLocks.organisationTree})`);

const readAll = statement<OrganisationRow>('organisations.read-all', `SELECT ${columns} FROM organisations`);
const findAll = statement<OrganisationRow>('organisations.find-all', `SELECT ${columns} FROM organisations WHERE id = ANY($1)`);
const findLocked = statement<OrganisationRow>(
  'organisations.find-locked',
  `SELECT ${columns} FROM organisations WHERE id = $1 FOR NO KEY UPDATE`,
);
const insert = statement(
  'organisations.insert',
  `INSERT INTO organisations (id, parent_id, name, kind, code, path, synthetic, created_at, updated_at)
   SELECT row.*, $8, $8
   FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::boolean[]) AS row`,
);
const update = statement(
  'organisations.update',
  `UPDATE organisations SET parent_id = $2, name = $3, code = $4, version = version + 1, updated_at = $5 WHERE id = $1`,
);
const move = statement(
  'organisations.move',
  `UPDATE organisations SET path = $2 || substr(path, length($1) + 1) WHERE path >= $1 AND path < $1 || '~'`,
);

/** Reads and writes organisations inside a unit of work. */
@Injectable()
export class OrganisationsRepository {
  /** Holds the tree still until the unit of work ends, together with others who add to it. */
  async shareTree(unit: UnitOfWork): Promise<void> {
    await unit.read(share);
  }

  /** Holds the whole tree until the unit of work ends. */
  async seizeTree(unit: UnitOfWork): Promise<void> {
    await unit.read(seize);
  }

  async all(unit: UnitOfWork): Promise<OrganisationRow[]> {
    return unit.read(readAll);
  }

  async find(unit: UnitOfWork, ids: readonly string[]): Promise<OrganisationRow[]> {
    return unit.read(findAll, [ids]);
  }

  async findLocked(unit: UnitOfWork, id: string): Promise<OrganisationRow | undefined> {
    return (await unit.read(findLocked, [id]))[0];
  }

  /** Adds all in one statement; a parent may be among them. */
  insert(unit: UnitOfWork, rows: readonly OrganisationRow[]): void {
    const column = <Key extends keyof OrganisationRow>(key: Key) => rows.map((row) => row[key]);
    unit.write(insert, [
      column('id'),
      column('parent_id'),
      column('name'),
      column('kind'),
      column('code'),
      column('path'),
      column('synthetic'),
      unit.now,
    ]);
  }

  update(unit: UnitOfWork, row: Pick<OrganisationRow, 'id' | 'parent_id' | 'name' | 'code'>): void {
    unit.write(update, [row.id, row.parent_id, row.name, row.code, unit.now]);
  }

  /** Gives an organisation and all below it a new beginning of their paths. */
  movePaths(unit: UnitOfWork, from: string, to: string): void {
    unit.write(move, [from, to]);
  }
}
