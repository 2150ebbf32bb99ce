import { Injectable } from '@nestjs/common';
import { civilSpanOf } from '../../engine/periods.js';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import type { ListQuery } from '../../platform/http/page.js';
import { recordFigures, type RecordDefinition, type RecordFigure } from './definitions/records.js';
import { recordList } from './records.list.js';

/** How many records a figure counts in a period. */
export interface RecordCount {
  readonly name: RecordFigure;
  readonly period: string;
  readonly count: number;
}

/** A record that a figure counts. `day` is `YYYY-MM-DD`. */
export interface RecordRow {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly organisation_id: string | null;
  readonly office_id: string;
  readonly synthetic: boolean;
  readonly source: string | null;
}

const names = Object.keys(recordFigures) as RecordFigure[];

/** Counts records of offices, and lists them by the same condition. */
@Injectable()
export class RecordsRepository {
  constructor(private readonly database: Database) {}

  /** Every figure in each of the periods, for some offices; all of them in one statement. */
  async counts(officeIds: readonly string[], periods: readonly string[]): Promise<RecordCount[]> {
    const spans = periods.map(civilSpanOf);
    const each = names.map((name) => {
      const { rows, onceEach = false }: RecordDefinition = recordFigures[name];
      const counted = onceEach ? 'count(DISTINCT r.organisation_id)' : 'count(*)';
      return `SELECT '${name}' AS name, q.period, ${counted}::int AS count FROM q
        JOIN (${rows}) r ON r.office_id = ANY($4::uuid[]) AND r.day BETWEEN q.first AND q.last GROUP BY q.period`;
    });
    return this.database.select<RecordCount & Record<string, unknown>>(
      `WITH q AS (SELECT * FROM unnest($1::text[], $2::date[], $3::date[]) AS q (period, first, last)) ${each.join(' UNION ALL ')}`,
      [periods, spans.map(({ first }) => first), spans.map(({ last }) => last), officeIds],
    );
  }

  /** One page of the records behind a figure, and the number of all if the query asks for it. */
  async list(
    name: RecordFigure,
    officeIds: readonly string[],
    query: ListQuery<typeof recordList>,
  ): Promise<{ rows: RecordRow[]; total?: number }> {
    const { rows: all, onceEach = false }: RecordDefinition = recordFigures[name];
    const { first, last } = query.filters.period === undefined ? always : civilSpanOf(query.filters.period);
    const values = [officeIds, first, last];
    const once = onceEach ? 'DISTINCT ON (r.organisation_id)' : '';
    const order = onceEach ? 'ORDER BY r.organisation_id, r.day, r.id' : '';
    const from = `(SELECT ${once} r.* FROM (${all}) r
      WHERE r.office_id = ANY($1::uuid[]) AND r.day BETWEEN $2::date AND $3::date ${order}) r`;
    const page = keyset(query, recordList, { day: 'r.day' }, 'r.id', values.length + 1);
    const rows = await this.database.select<RecordRow & Record<string, unknown>>(
      `SELECT r.* FROM ${from} WHERE ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...values, ...page.values],
    );
    if (!query.count) return { rows };
    const counted = await this.database.select<{ total: number }>(`SELECT count(*)::int AS total FROM ${from}`, values);
    return { rows, total: counted[0]?.total ?? 0 };
  }
}

const always = { first: '-infinity', last: 'infinity' };
