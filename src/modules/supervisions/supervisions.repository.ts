import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { officesRead } from '../../engine/own-office.js';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Actor } from '../../platform/http/actor.js';
import type { ListQuery } from '../../platform/http/page.js';
import type { Method, NewSupervision, NewVisit, PlaceKind, Section } from './supervision.js';
import { supervisionList, visitList } from './supervisions.list.js';

/** A row of the table with how many groups went to how many places of each kind. */
export interface SupervisionRow {
  readonly id: string;
  readonly office_id: string;
  readonly title: string;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly fed_back_on: string | null;
  readonly methods: readonly Method[];
  readonly checklist: readonly Section[];
  readonly groups: number;
  readonly visited: Partial<Record<PlaceKind, number>>;
  readonly synthetic: boolean;
  readonly source: string | null;
}
type Kept = SupervisionRow & { readonly [column: string]: unknown };

export interface VisitRow {
  readonly id: string;
  readonly group_number: number;
  readonly kind: PlaceKind;
  readonly place: string;
  readonly organisation_id: string | null;
  readonly visited_on: string;
  readonly note: string | null;
}
type KeptVisit = VisitRow & { readonly [column: string]: unknown };

const columns = `s.*, (SELECT count(DISTINCT v.group_number)::int FROM supervision_visits v WHERE v.supervision_id = s.id) AS groups,
  coalesce((SELECT jsonb_object_agg(k.kind, k.count) FROM (SELECT v.kind, count(*) AS count FROM supervision_visits v
    WHERE v.supervision_id = s.id GROUP BY v.kind) k), '{}') AS visited`;

const insert = statement(
  'supervisions.insert',
  'INSERT INTO supervisions SELECT * FROM jsonb_populate_recordset(NULL::supervisions, $1::jsonb) ON CONFLICT (id) DO NOTHING',
);
const insertVisits = statement(
  'supervisions.insert-visits',
  `INSERT INTO supervision_visits SELECT * FROM jsonb_populate_recordset(NULL::supervision_visits, $1::jsonb)
   ON CONFLICT (id) DO NOTHING`,
);
const find = statement<Kept>(
  'supervisions.find',
  `SELECT ${columns} FROM supervisions s WHERE s.id = $1 AND s.office_id = ANY($2::uuid[])`,
);

/** Reads and writes special supervisions. */
@Injectable()
export class SupervisionsRepository {
  constructor(private readonly database: Database) {}

  insert(unit: UnitOfWork, asked: NewSupervision): void {
    const { id, officeId, title, startsOn, endsOn, fedBackOn = null, methods, checklist } = asked;
    const { synthetic = false, source = null } = asked;
    const row = {
      ...{ id, office_id: officeId, title, starts_on: startsOn, ends_on: endsOn, fed_back_on: fedBackOn, methods, checklist },
      ...{ synthetic, source, created_at: unit.now },
    };
    unit.write(insert, [JSON.stringify([row])]);
  }

  insertVisits(unit: UnitOfWork, supervisionId: string, visits: readonly NewVisit[]): void {
    const rows = visits.map(({ id, groupNumber, kind, place, organisationId = null, visitedOn, note = null }) => ({
      ...{ id: id ?? uuidv7(), supervision_id: supervisionId, group_number: groupNumber, kind, place },
      ...{ organisation_id: organisationId, visited_on: visitedOn, note, created_at: unit.now },
    }));
    unit.write(insertVisits, [JSON.stringify(rows)]);
  }

  async find(actor: Actor, id: string): Promise<SupervisionRow | undefined> {
    return (await this.database.rows(find, [id, officesRead(actor)]))[0];
  }

  list(actor: Actor, query: ListQuery<typeof supervisionList>): Promise<{ rows: SupervisionRow[]; total?: number }> {
    const values = [officesRead(actor), query.filters.officeId ?? null];
    const where = 's.office_id = ANY($1::uuid[]) AND ($2::uuid[] IS NULL OR s.office_id = ANY($2))';
    const page = keyset(query, supervisionList, { startsOn: 's.starts_on' }, 's.id', values.length + 1);
    return this.page<Kept>(columns, 'supervisions s', where, values, page, query);
  }

  visits(supervisionId: string, query: ListQuery<typeof visitList>): Promise<{ rows: VisitRow[]; total?: number }> {
    const values = [supervisionId, query.filters.kind ?? null];
    const where = 'v.supervision_id = $1 AND ($2::text[] IS NULL OR v.kind = ANY($2))';
    const sorts = { visitedOn: 'v.visited_on', place: 'v.place' };
    const page = keyset(query, visitList, sorts, 'v.id', values.length + 1);
    return this.page<KeptVisit>('v.*', 'supervision_visits v', where, values, page, query);
  }

  private async page<Row extends Readonly<Record<string, unknown>>>(
    what: string,
    from: string,
    where: string,
    values: readonly unknown[],
    page: ReturnType<typeof keyset>,
    { limit, count }: { readonly limit: number; readonly count: boolean },
  ): Promise<{ rows: Row[]; total?: number }> {
    const rows = await this.database.select<Row>(
      `SELECT ${what} FROM ${from} WHERE ${where} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${limit + 1}`,
      [...values, ...page.values],
    );
    if (!count) return { rows };
    const counted = await this.database.select<{ total: number }>(
      `SELECT count(*)::int AS total FROM ${from} WHERE ${where}`,
      values,
    );
    return { rows, total: counted[0]?.total ?? 0 };
  }
}
