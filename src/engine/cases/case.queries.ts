import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import type { Actor } from '../../platform/http/actor.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import type { Language } from '../../platform/words/words.js';
import { Directory } from '../directory.js';
import { TimeLeft } from '../deadlines/time-left.js';
import { Names } from '../names.js';
import { Workflows } from '../workflows.js';
import { casesWhere } from './case-conditions.js';
import { CaseSets } from './case-sets.js';
import { caseList, caseSortColumns } from './case.list.js';
import { caseRow, type CaseRecord, type CaseRow } from './case-row.js';
import { caseView, type CaseView } from './case-view.js';

/** Reads cases, cut to what the caller may see. */
@Injectable()
export class CaseQueries {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly names: Names,
    private readonly workflows: Workflows,
    private readonly timeLeft: TimeLeft,
    private readonly sets: CaseSets,
  ) {}

  /** One page of the cases that the actor may see. */
  async list(actor: Actor, query: ListQuery<typeof caseList>, language: Language): Promise<Page<CaseView>> {
    const { where, values } = casesWhere(actor, query.filters, this.sets);
    const page = keyset(query, caseList, caseSortColumns, 'c.id', values.length + 1);
    const [records, total] = await Promise.all([
      this.database.select<CaseRecord>(
        `SELECT c.* FROM cases c WHERE ${where} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
        [...values, ...page.values],
      ),
      query.count ? this.count(where, values) : undefined,
    ]);
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
    return (row) => caseView(this.workflows.get(row.workflow, row.workflowVersion), row, names, this.timeLeft.of(row), language);
  }

  private async count(where: string, values: readonly unknown[]): Promise<number> {
    const [row] = await this.database.select<{ total: number }>(`SELECT count(*) AS total FROM cases c WHERE ${where}`, values);
    return row?.total ?? 0;
  }
}

function sortValue(row: CaseRow, by: keyof typeof caseSortColumns): string | null {
  if (by === 'number') return row.number;
  return row[by]?.toISOString() ?? null;
}
