import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ListQuery } from '../../platform/http/page.js';
import type { Level, PastMode, ScopeKind } from './coverage.js';
import { scopeList, type Standing } from './scope.list.js';

/** How many organisations of a level and kind stand where. */
export interface CountRow {
  readonly kind: ScopeKind;
  readonly level: Level;
  readonly in_scope: number;
  readonly inspected: number;
  readonly planned: number;
  readonly never: number;
  readonly stale: number;
}

/** A round with what it has done in the scope, and how far all of its inspections are. */
export interface RoundRow {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly inspected: number;
  readonly planned: number;
  readonly inspections: number;
  readonly begun: number;
  readonly ended: number;
}

/** An inspection that was over before the product kept it. `endedOn` is `YYYY-MM-DD`. */
export interface PastInspection {
  readonly id?: string;
  readonly roundId: string;
  readonly organisationId: string;
  readonly mode: PastMode;
  readonly endedOn: string;
  readonly source?: string;
}

export interface ScopedRow {
  readonly id: string;
  readonly name: string;
  readonly kind: ScopeKind;
  readonly level: Level;
  readonly inspected_on: string | null;
  readonly last_on: string | null;
}

const areas = `('province', 'city', 'county', 'township', 'village')`;
// The ids of a path lead to the areas above: the deepest of them is the smallest.
const level = `coalesce((SELECT area.kind FROM organisations area
  WHERE area.id = ANY(string_to_array(trim('/' FROM o.path), '/')::uuid[]) AND area.kind IN ${areas}
  ORDER BY length(area.path) DESC LIMIT 1), 'none')`;

// The figures and the lists behind them go by the same conditions over an organisation o; $1 is the term, $2 the day.
const all = `(SELECT id, unit_id, round_id, on_site_from AS begun_on,
    coalesce(on_site_until, (fed_back_at AT TIME ZONE 'Asia/Shanghai')::date) AS ended_on FROM inspections
  UNION ALL SELECT id, organisation_id, round_id, ended_on, ended_on FROM past_inspections)`;
const ended = 'coalesce(i.ended_on <= $2, false)';
const ofTerm = `SELECT FROM ${all} i JOIN rounds r ON r.id = i.round_id AND r.term_id = $1 WHERE i.unit_id = o.id`;
const inspected = (more = '') => `EXISTS (${ofTerm} AND ${ended}${more})`;
const planned = (more = '') => `(NOT ${inspected()} AND EXISTS (${ofTerm} AND NOT ${ended}${more}))`;
const ever = `EXISTS (SELECT FROM ${all} i WHERE i.unit_id = o.id AND ${ended}`;
const never = `NOT ${ever})`;
const stale = `NOT ${ever} AND i.ended_on > $2::date - interval '3 years')`;
const inScope = 'term_scope s JOIN organisations o ON o.id = s.organisation_id WHERE s.term_id = $1';

const counts = statement<CountRow>(
  'coverage.counts',
  `SELECT kind, level, count(*) AS in_scope, count(*) FILTER (WHERE inspected) AS inspected, count(*) FILTER (WHERE planned) AS planned,
     count(*) FILTER (WHERE never) AS never, count(*) FILTER (WHERE stale) AS stale
   FROM (SELECT o.kind, ${level} AS level, ${inspected()} AS inspected, ${planned()} AS planned, ${never} AS never, ${stale} AS stale
     FROM ${inScope}) AS each
   GROUP BY kind, level`,
);
const rounds = statement<RoundRow>(
  'coverage.rounds',
  `SELECT r.id, r.number, r.title,
     count(DISTINCT i.unit_id) FILTER (WHERE s.organisation_id IS NOT NULL AND ${ended}) AS inspected,
     count(DISTINCT i.unit_id) FILTER (WHERE s.organisation_id IS NOT NULL AND NOT ${ended} AND NOT EXISTS (
       SELECT FROM ${all} other JOIN rounds otherwise ON otherwise.id = other.round_id AND otherwise.term_id = $1
       WHERE other.unit_id = i.unit_id AND other.ended_on <= $2)) AS planned,
     count(i.id) AS inspections, count(i.id) FILTER (WHERE i.begun_on <= $2 OR ${ended}) AS begun,
     count(i.id) FILTER (WHERE ${ended}) AS ended
   FROM rounds r LEFT JOIN ${all} i ON i.round_id = r.id LEFT JOIN term_scope s ON s.term_id = $1 AND s.organisation_id = i.unit_id
   WHERE r.term_id = $1 GROUP BY r.id, r.number, r.title ORDER BY r.number`,
);
const territory = `starts_with(o.path, (SELECT coalesce(area.path, office.path)
  FROM organisations office LEFT JOIN organisations area ON area.id = office.parent_id WHERE office.id = $1))`;
const inTerritory = statement<{ id: string }>(
  'coverage.in-territory',
  `SELECT o.id FROM organisations o WHERE o.id = ANY($2::uuid[]) AND o.kind <> 'office' AND ${territory}`,
);
const ofKinds = statement<{ id: string }>(
  'coverage.of-kinds',
  `SELECT o.id FROM organisations o WHERE o.kind = ANY($2) AND o.kind <> 'office' AND ${territory}
     AND ($3::uuid IS NULL OR starts_with(o.path, (SELECT within.path FROM organisations within WHERE within.id = $3)))`,
);
const add = statement<{ organisation_id: string }>(
  'coverage.add',
  `INSERT INTO term_scope (term_id, organisation_id, added_at) SELECT $1, id, $3 FROM unnest($2::uuid[]) AS id
   ON CONFLICT DO NOTHING RETURNING organisation_id`,
);
const remove = statement<{ organisation_id: string }>(
  'coverage.remove',
  'DELETE FROM term_scope WHERE term_id = $1 AND organisation_id = $2 RETURNING organisation_id',
);
const addPast = statement<{ id: string }>(
  'coverage.add-past',
  `INSERT INTO past_inspections (id, round_id, organisation_id, mode, ended_on, source, created_at)
   SELECT p.*, $7 FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::date[], $6::text[]) AS p
   ON CONFLICT DO NOTHING RETURNING id`,
);
const roundsOf = statement<{ id: string }>('coverage.rounds-of', 'SELECT id FROM rounds WHERE term_id = $1');
const size = statement<{ size: number }>('coverage.size', 'SELECT count(*) AS size FROM term_scope WHERE term_id = $1');

/** Reads and writes the scope of terms, and counts what of it was inspected. */
@Injectable()
export class CoverageRepository {
  constructor(private readonly database: Database) {}

  async counts(termId: string, asOf: string): Promise<CountRow[]> {
    return this.database.rows(counts, [termId, asOf]);
  }

  async rounds(termId: string, asOf: string): Promise<RoundRow[]> {
    return this.database.rows(rounds, [termId, asOf]);
  }

  /** The rows of one page of a scope, and the number of all if the query asks for it. */
  async list(
    termId: string,
    asOf: string,
    query: ListQuery<typeof scopeList>,
  ): Promise<{ rows: ScopedRow[]; total: number | undefined }> {
    const { kind, level: asked, standing, roundId, q } = query.filters;
    const values = [termId, asOf, kind ?? null, asked ?? null, q ?? null, roundId ?? null];
    const wanted = standing?.map((one) => standingSql(one, roundId !== undefined)) ?? [];
    const ofRound = `EXISTS (${ofTerm} AND i.round_id = ANY($6))`;
    const where = `($3::text[] IS NULL OR o.kind = ANY($3)) AND ($4::text[] IS NULL OR ${level} = ANY($4))
      AND ($5::text IS NULL OR position(lower($5) IN lower(o.name)) > 0) AND ($6::uuid[] IS NULL OR ${ofRound})
      ${wanted.length === 0 ? '' : `AND (${wanted.join(' OR ')})`}`;
    const page = keyset(query, scopeList, { name: 'o.name' }, 'o.id', values.length + 1);
    const columns = `o.id, o.name, o.kind, ${level} AS level,
      (SELECT min(i.ended_on) FROM ${all} i JOIN rounds r ON r.id = i.round_id AND r.term_id = $1 WHERE i.unit_id = o.id AND ${ended}) AS inspected_on,
      (SELECT max(i.ended_on) FROM ${all} i WHERE i.unit_id = o.id AND ${ended}) AS last_on`;
    const [rows, counted] = await Promise.all([
      this.database.select<ScopedRow>(
        `SELECT ${columns} FROM ${inScope} AND ${where} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
        [...values, ...page.values],
      ),
      query.count
        ? this.database.select<{ total: number }>(
            `SELECT count(*) AS total FROM ${inScope} AND ${where} AND $2::date IS NOT NULL`,
            values,
          )
        : [],
    ]);
    return { rows, total: counted[0]?.total };
  }

  /** Those of the organisations that stand in an office's territory and can be inspected. */
  async inTerritory(officeId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await this.database.rows(inTerritory, [officeId, ids])).map(({ id }) => id));
  }

  /** Organisations of some kinds in an office's territory, or in a part of it. */
  async ofKinds(officeId: string, kinds: readonly ScopeKind[], withinId: string | null): Promise<string[]> {
    return (await this.database.rows(ofKinds, [officeId, kinds, withinId])).map(({ id }) => id);
  }

  /** Adds organisations that are not in the scope yet. @returns how many */
  async add(unit: UnitOfWork, termId: string, ids: readonly string[]): Promise<number> {
    return (await unit.read(add, [termId, ids, unit.now])).length;
  }

  /** @returns whether the organisation was in the scope */
  async remove(unit: UnitOfWork, termId: string, organisationId: string): Promise<boolean> {
    return (await unit.read(remove, [termId, organisationId])).length > 0;
  }

  /** The rounds of a term. */
  async roundsOf(termId: string): Promise<ReadonlySet<string>> {
    return new Set((await this.database.rows(roundsOf, [termId])).map(({ id }) => id));
  }

  /** Notes past inspections; one of the same organisation in the same round stays as it is. @returns how many were new */
  async addPast(unit: UnitOfWork, list: readonly PastInspection[]): Promise<number> {
    const column = <Key extends keyof PastInspection>(key: Key) => list.map((past) => past[key] ?? null);
    const ids = list.map(({ id }) => id ?? uuidv7());
    const others = (['roundId', 'organisationId', 'mode', 'endedOn', 'source'] as const).map(column);
    return (await unit.read(addPast, [ids, ...others, unit.now])).length;
  }

  async size(unit: UnitOfWork, termId: string): Promise<number> {
    return (await unit.read(size, [termId]))[0]?.size ?? 0;
  }
}

function standingSql(standing: Standing, inRound: boolean): string {
  const more = inRound ? ' AND i.round_id = ANY($6)' : '';
  switch (standing) {
    case 'inspected':
      return inspected(more);
    case 'planned':
      return planned(more);
    case 'notInspected':
      return `NOT ${inspected(more)}`;
    case 'neverInspected':
      return never;
    case 'notForThreeYears':
      return stale;
  }
}
