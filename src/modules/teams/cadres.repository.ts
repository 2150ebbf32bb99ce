import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ListQuery } from '../../platform/http/page.js';
import type { TieKind } from './avoidance.js';
import type { CadreInspection, Skill } from './cadre.js';
import { cadreList } from './cadres.list.js';

/** A person of the pool as the database gives them. */
export interface CadreRow {
  readonly id: string;
  readonly name: string;
  readonly skills: readonly Skill[];
  readonly available_from: string | null;
  readonly available_until: string | null;
  readonly note: string | null;
  readonly inspections: readonly CadreInspection[];
}

/** A row of `cadre_ties` with the organisation's name. */
export interface TieRow {
  readonly id: string;
  readonly user_id: string;
  readonly kind: TieKind;
  readonly organisation_id: string;
  readonly organisation_name: string;
  readonly from_on: string | null;
  readonly until_on: string | null;
  readonly note: string | null;
  readonly created_at: Date;
}

/** A tie to be noted. */
export type NewTie = Omit<TieRow, 'organisation_name' | 'created_at'>;

const inPool = `EXISTS (SELECT FROM role_bindings b
  WHERE b.user_id = u.id AND b.org_id = $1 AND b.role IN ('teamLeader', 'deputyLeader', 'teamMember'))`;
const inspections = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', one.id, 'title', one.title, 'position', one.position,
    'onSiteFrom', one.on_site_from, 'onSiteUntil', one.on_site_until) ORDER BY one.on_site_from DESC NULLS LAST, one.id DESC)
  FROM (SELECT i.id, i.title, m.position, i.on_site_from, i.on_site_until FROM inspection_members m
    JOIN inspections i ON i.id = m.inspection_id WHERE m.user_id = u.id AND i.office_id = $1
    ORDER BY i.on_site_from DESC NULLS LAST, i.id DESC LIMIT 20) AS one), '[]') AS inspections`;
const pool = `SELECT u.id, u.name, coalesce(c.skills, '{}') AS skills, c.available_from, c.available_until, c.note, ${inspections}
  FROM users u LEFT JOIN cadres c ON c.user_id = u.id AND c.office_id = $1 WHERE u.active AND ${inPool}`;
// Free from a day on: within what the office noted, and on no team that is on site then.
const conditions = `($2::text[] IS NULL OR c.skills && $2)
  AND ($3::date IS NULL OR (coalesce(c.available_from <= $3, true) AND coalesce(c.available_until >= $3, true)
    AND NOT EXISTS (SELECT FROM inspection_members m JOIN inspections i ON i.id = m.inspection_id
      WHERE m.user_id = u.id AND i.on_site_until >= $3)))
  AND ($4::uuid[] IS NULL OR u.id <> ALL($4)) AND ($5::text IS NULL OR position(lower($5) IN lower(u.name)) > 0)`;

const members = statement<{ id: string }>('cadres.pool', `SELECT u.id FROM users u WHERE u.active AND ${inPool}`);
const one = statement<CadreRow>('cadres.find', `${pool} AND u.id = $2`);
const offices = statement<{ org_id: string }>(
  'cadres.offices',
  `SELECT DISTINCT org_id FROM role_bindings WHERE user_id = $1 AND role IN ('teamLeader', 'deputyLeader', 'teamMember')`,
);
const save = statement(
  'cadres.save',
  `INSERT INTO cadres (office_id, user_id, skills, available_from, available_until, note, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
   ON CONFLICT (office_id, user_id) DO UPDATE SET skills = $3, available_from = $4, available_until = $5, note = $6, updated_at = $7`,
);
const ties = statement<TieRow>(
  'cadres.ties',
  `SELECT t.*, o.name AS organisation_name FROM cadre_ties t JOIN organisations o ON o.id = t.organisation_id
   WHERE t.user_id = $1 ORDER BY t.created_at, t.id`,
);
const addTie = statement(
  'cadres.add-tie',
  `INSERT INTO cadre_ties (id, user_id, kind, organisation_id, from_on, until_on, note, declared_by, created_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);
const removeTie = statement<TieRow>('cadres.remove-tie', 'DELETE FROM cadre_ties WHERE id = $1 AND user_id = $2 RETURNING *');

/** Reads and writes the pools of offices and the ties of their people. */
@Injectable()
export class CadresRepository {
  constructor(private readonly database: Database) {}

  /** Everybody who inspects for an office. */
  async pool(officeId: string): Promise<string[]> {
    return (await this.database.rows(members, [officeId])).map(({ id }) => id);
  }

  /** Offices for which a person inspects. */
  async officesOf(userId: string): Promise<string[]> {
    return (await this.database.rows(offices, [userId])).map(({ org_id }) => org_id);
  }

  async find(officeId: string, userId: string): Promise<CadreRow | undefined> {
    return (await this.database.rows(one, [officeId, userId]))[0];
  }

  /** The rows of one page of an office's pool, and the number of all if the query asks for it. `kept`: who is left out. */
  async list(
    officeId: string,
    query: ListQuery<typeof cadreList>,
    kept: readonly string[] | undefined,
  ): Promise<{ rows: CadreRow[]; total: number | undefined }> {
    const { skill, availableFrom, q } = query.filters;
    const values = [officeId, skill ?? null, availableFrom ?? null, kept ?? null, q ?? null];
    const page = keyset(query, cadreList, { name: 'u.name' }, 'u.id', values.length + 1);
    const [rows, counted] = await Promise.all([
      this.database.select<CadreRow>(
        `${pool} AND ${conditions} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
        [...values, ...page.values],
      ),
      query.count
        ? this.database.select<{ total: number }>(`SELECT count(*) AS total FROM (${pool} AND ${conditions}) AS matching`, values)
        : [],
    ]);
    return { rows, total: counted[0]?.total };
  }

  save(unit: UnitOfWork, officeId: string, row: Omit<CadreRow, 'name' | 'inspections'>): void {
    unit.write(save, [officeId, row.id, row.skills, row.available_from, row.available_until, row.note, unit.now]);
  }

  async ties(userId: string): Promise<TieRow[]> {
    return this.database.rows(ties, [userId]);
  }

  addTie(unit: UnitOfWork, { id, user_id, kind, organisation_id, from_on, until_on, note }: NewTie): void {
    unit.write(addTie, [id, user_id, kind, organisation_id, from_on, until_on, note, unit.actor.id, unit.now]);
  }

  /** Removes a tie of a person, and gives it back; undefined where there is none of this id. */
  async removeTie(unit: UnitOfWork, userId: string, tieId: string): Promise<TieRow | undefined> {
    return (await unit.read(removeTie, [tieId, userId]))[0];
  }
}
