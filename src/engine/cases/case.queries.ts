import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import type { Actor } from '../../platform/http/actor.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import type { Language } from '../../platform/words/words.js';
import { Directory } from '../directory.js';
import { Names } from '../names.js';
import { viewOf, visibleSql } from '../visibility.js';
import { Workflows } from '../workflows.js';
import { caseList, caseSortColumns } from './case.list.js';
import { caseRow, type CaseRecord, type CaseRow } from './case-row.js';
import { caseView, type CaseView } from './case-view.js';

type Filters = ListQuery<typeof caseList>['filters'];

// A civil date means its first instant in Asia/Shanghai.
const instantOf = (text: string) => (text.length === 10 ? `${text}T00:00:00+08:00` : text);

/** One SQL condition for each filter; `$` stands for the place of its value. */
const conditions: {
  readonly [Name in keyof Required<Filters>]: { readonly sql: string; readonly value?: (given: string) => unknown };
} = {
  workflow: { sql: 'c.workflow = ANY($::text[])' },
  stage: { sql: 'c.stage = ANY($::text[])' },
  step: { sql: 'c.step = ANY($::text[])' },
  category: { sql: 'c.category = ANY($::text[])' },
  timeliness: { sql: 'c.timeliness = ANY($::text[])' },
  unitId: { sql: 'c.unit_id = ANY($::uuid[])' },
  officeId: { sql: 'c.office_id = ANY($::uuid[])' },
  inspectionId: { sql: 'c.inspection_id = ANY($::uuid[])' },
  roundId: { sql: 'c.round_id = ANY($::uuid[])' },
  theme: { sql: 'c.theme = ANY($::text[])' },
  track: { sql: 'c.track = ANY($::text[])' },
  assignee: { sql: 'c.owner_user_id = ANY($::uuid[])' },
  dueBefore: { sql: 'c.due_at < $::timestamptz', value: instantOf },
  dueAfter: { sql: 'c.due_at >= $::timestamptz', value: instantOf },
  q: { sql: `(c.title ILIKE $ OR c.number ILIKE $)`, value: (words) => `%${words.replace(/[\\%_]/g, '\\$&')}%` },
};

/** Reads cases, cut to what the caller may see. */
@Injectable()
export class CaseQueries {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly names: Names,
    private readonly workflows: Workflows,
  ) {}

  /** One page of the cases that the actor may see. */
  async list(actor: Actor, query: ListQuery<typeof caseList>, language: Language): Promise<Page<CaseView>> {
    const { where, values } = whereOf(actor, query.filters);
    const page = keyset(query, caseList, caseSortColumns, 'c.id', values.length + 1);
    const records = await this.database.select<CaseRecord>(
      `SELECT c.* FROM cases c WHERE ${where} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...values, ...page.values],
    );
    const total = query.count ? await this.count(where, values) : undefined;
    const rows = records.map(caseRow);
    const shown = await this.shower(rows, language);
    return pageOf(query, rows, shown, (row) => ({ value: sortValue(row, query.sort.by), id: row.id }), total);
  }

  /** Shows cases that were read elsewhere. */
  async show(rows: readonly CaseRow[], language: Language): Promise<CaseView[]> {
    return rows.map(await this.shower(rows, language));
  }

  private async shower(rows: readonly CaseRow[], language: Language): Promise<(row: CaseRow) => CaseView> {
    const ids = new Set(rows.flatMap(({ unitId, officeId }) => [unitId, officeId]));
    const names = {
      organisations: await this.directory.organisations([...ids]),
      people: await this.names.of(
        'person',
        rows.map(({ ownerUserId }) => ownerUserId),
      ),
      posts: await this.names.of(
        'post',
        rows.map(({ ownerPostId }) => ownerPostId),
      ),
    };
    return (row) => caseView(this.workflows.get(row.workflow, row.workflowVersion), row, names, language);
  }

  private async count(where: string, values: readonly unknown[]): Promise<number> {
    const [row] = await this.database.select<{ total: number }>(`SELECT count(*) AS total FROM cases c WHERE ${where}`, values);
    return row?.total ?? 0;
  }
}

function whereOf(actor: Actor, filters: Filters): { where: string; values: unknown[] } {
  const visible = visibleSql(viewOf(actor), 1);
  const values = [...visible.values];
  const parts = [visible.where];
  for (const [name, given] of Object.entries(filters)) {
    if (given === undefined) continue;
    const { sql, value } = conditions[name as keyof Filters];
    const place = `$${values.push(value === undefined ? given : value(given as string))}`;
    parts.push(sql.replaceAll('$', place));
  }
  return { where: parts.join(' AND '), values };
}

function sortValue(row: CaseRow, by: keyof typeof caseSortColumns): string | null {
  if (by === 'number') return row.number;
  return row[by]?.toISOString() ?? null;
}
