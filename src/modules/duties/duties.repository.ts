import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ListQuery } from '../../platform/http/page.js';
import { dutyList } from './duties.list.js';
import type { Duty, DutyWithVersions, NewDuty } from './duty.js';

type VersionRow = Omit<DutyWithVersions['versions'][number], 'changedAt'> & { readonly changedAt: Date };

const select = `SELECT d.id, jsonb_build_object('id', o.id, 'name', o.name) AS organisation, d.kind, d.text, d.basis, d.themes,
    d.valid_from AS "validFrom", d.valid_until AS "validUntil", d.version
  FROM duties d JOIN organisations o ON o.id = d.organisation_id`;
const holdsOn = (place: string) => `coalesce(d.valid_from <= ${place}, true) AND coalesce(d.valid_until >= ${place}, true)`;
const inTerritory = `EXISTS (SELECT FROM organisations office LEFT JOIN organisations area ON area.id = office.parent_id
  WHERE office.id = ANY($1::uuid[]) AND starts_with(o.path, coalesce(area.path, office.path)))`;

const find = statement<Duty>('duties.find', `${select} WHERE d.id = $1`);
const lock = statement<Duty>('duties.lock', `${select} WHERE d.id = $1 FOR UPDATE OF d`);
const versions = statement<VersionRow>(
  'duties.versions',
  `SELECT version, content, changed_by_name AS "changedBy", changed_at AS "changedAt" FROM duty_versions WHERE duty_id = $1 ORDER BY version`,
);
const ofTerritory = statement<Duty>('duties.of-territory', `${select} WHERE ${inTerritory} AND ${holdsOn('$2')} ORDER BY d.id`);
const known = statement<{ id: string }>('duties.known', 'SELECT id FROM duties WHERE id = ANY($1::uuid[])');
const names = statement<Pick<Duty, 'id' | 'kind' | 'text'> & { organisation: string }>(
  'duties.names',
  'SELECT d.id, d.kind, d.text, o.name AS organisation FROM duties d JOIN organisations o ON o.id = d.organisation_id WHERE d.id = ANY($1::uuid[])',
);
const within = statement<{ id: string }>(
  'duties.within',
  `SELECT o.id FROM organisations o WHERE o.id = ANY($2::uuid[]) AND o.kind <> 'office' AND ${inTerritory}`,
);
const save = statement(
  'duties.save',
  `INSERT INTO duties (id, organisation_id, kind, text, basis, themes, valid_from, valid_until, version, updated_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
   ON CONFLICT (id) DO UPDATE SET organisation_id = $2, kind = $3, text = $4, basis = $5, themes = $6, valid_from = $7, valid_until = $8,
     version = $9, updated_at = $10`,
);
const keepVersion = statement(
  'duties.keep-version',
  'INSERT INTO duty_versions (duty_id, version, content, changed_by_name, changed_at) VALUES ($1, $2, $3, $4, $5)',
);

/** Reads and writes the catalogue of duties. */
@Injectable()
export class DutiesRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<Duty | undefined> {
    return (await this.database.rows(find, [id]))[0];
  }

  async lock(unit: UnitOfWork, id: string): Promise<Duty | undefined> {
    return (await unit.read(lock, [id]))[0];
  }

  async versions(id: string): Promise<VersionRow[]> {
    return this.database.rows(versions, [id]);
  }

  /** What holds on a day for organisations in the territory of an office. */
  async ofTerritory(officeId: string, day: string): Promise<Duty[]> {
    return this.database.rows(ofTerritory, [[officeId], day]);
  }

  async known(unit: UnitOfWork, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await unit.read(known, [ids])).map(({ id }) => id));
  }

  async named(ids: readonly string[]) {
    return this.database.rows(names, [ids]);
  }

  /** Those of the organisations that stand in the territory of one of the offices. */
  async within(unit: UnitOfWork, officeIds: readonly string[], ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await unit.read(within, [officeIds, ids])).map(({ id }) => id));
  }

  async list(query: ListQuery<typeof dutyList>): Promise<{ rows: Duty[]; total: number | undefined }> {
    const { organisationId, kind, theme, validOn, q } = query.filters;
    const values = [organisationId ?? null, kind ?? null, theme ?? null, validOn ?? null, q ?? null];
    const where = `($1::uuid[] IS NULL OR d.organisation_id = ANY($1)) AND ($2::text[] IS NULL OR d.kind = ANY($2))
      AND ($3::text[] IS NULL OR d.themes && $3) AND ($4::date IS NULL OR (${holdsOn('$4')}))
      AND ($5::text IS NULL OR position(lower($5) IN lower(d.text)) > 0)`;
    const page = keyset(query, dutyList, { text: 'd.text' }, 'd.id', values.length + 1);
    const [rows, counted] = await Promise.all([
      this.database.select<Duty>(`${select} WHERE ${where} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`, [
        ...values,
        ...page.values,
      ]),
      query.count ? this.database.select<{ total: number }>(`SELECT count(*) AS total FROM duties d WHERE ${where}`, values) : [],
    ]);
    return { rows, total: counted[0]?.total };
  }

  /** Writes an entry and the version that it has become. */
  save(unit: UnitOfWork, id: string, version: number, duty: NewDuty): void {
    const { organisationId, kind, text, basis = null, themes = [], validFrom = null, validUntil = null } = duty;
    unit.write(save, [id, organisationId, kind, text, basis, themes, validFrom, validUntil, version, unit.now]);
    const content = { organisationId, kind, text, basis, themes, validFrom, validUntil };
    unit.write(keepVersion, [id, version, JSON.stringify(content), unit.actor.name, unit.now]);
  }
}
