import { Injectable } from '@nestjs/common';
import { states } from '../../../workflows/issue/v1/states.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import type { Read } from '../../platform/database/statement.js';
import { choices, ids, type Filter } from '../../platform/http/list-filters.js';
import { pageOf, type ListQuery, type ListSpec, type Page } from '../../platform/http/page.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { Problem } from '../../platform/errors/problem.js';
import { badParameter } from '../../platform/errors/request-problems.js';
import { words, type Language } from '../../platform/words/words.js';
import {
  issuesOfQuarter,
  quarterFigures,
  type QuarterFigure,
  type QuarterIssue,
} from '../quarterly-reports/quarter-issues.queries.js';
import { Directory } from '../../engine/directory.js';
import { ReportAccess } from './access.js';
import { BasisQueries } from './basis.queries.js';
import { coveredBy } from './compiler.js';
import { IssuedReportsRepository } from './issued-reports.repository.js';

/** A quarter, such as `2026-Q3`. */
export const quarterFilter: Filter<string> = {
  expected: words('须为季度，格式 2026-Q3', 'use a quarter, 2026-Q3'),
  schema: { type: 'string', pattern: '^\\d{4}-Q[1-4]$' },
  read: (text) => (/^[1-8]\d{3}-Q[1-4]$/.test(text) ? text : undefined),
};

/** What the list of cases behind a figure understands. */
export const reportCaseList = {
  filters: {
    quarter: quarterFilter,
    officeId: ids,
    unitId: ids,
    figure: choices(Object.keys(quarterFigures) as QuarterFigure[]),
  },
  sorts: { number: { type: 'text' } },
} as const satisfies ListSpec;

/** A case behind a figure of a quarter, as it stood. */
export interface ReportCase {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly state: string;
  readonly stateLabel: string;
  readonly overdueLevel: number;
  readonly open: boolean;
  readonly sustained: boolean;
  readonly closed: boolean;
  readonly closedLate: boolean;
  readonly rebound: boolean;
}

/** The lists of cases behind the figures of a quarter: as they were kept where the report is issued, else by the history. */
@Injectable()
export class ReportCasesQueries {
  constructor(
    private readonly database: Database,
    private readonly access: ReportAccess,
    private readonly bases: BasisQueries,
    private readonly reports: IssuedReportsRepository,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem `reports.not-found`; `request.bad-parameter` without a quarter */
  async list({ actor, language }: RequestContext, query: ListQuery<typeof reportCaseList>): Promise<Page<ReportCase>> {
    const { quarter, officeId, unitId, figure } = query.filters;
    if (quarter === undefined || (officeId?.length ?? 0) > 1)
      throw new Problem(badParameter, {
        params: { name: quarter === undefined ? 'quarter' : 'officeId', expected: quarterFilter.expected },
      });
    const office = await this.access.mustRead(actor, officeId?.[0]);
    const { from, values } = await this.source(office, quarter);
    const places = [...values, office, unitId ?? null];
    const figures = figure?.map((name) => quarterFigures[name]).join(' OR ') ?? 'true';
    const where = `c.office_id = $${values.length + 1} AND ($${values.length + 2}::uuid[] IS NULL OR c.unit_id = ANY($${values.length + 2})) AND (${figures})`;
    const page = keyset(query, reportCaseList, { number: 'c.number' }, 'c.case_id', places.length + 1);
    const rows = await this.database.select<QuarterIssue & Record<string, unknown>>(
      `${from} SELECT c.* FROM chosen c WHERE ${where} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...places, ...page.values],
    );
    const total = query.count
      ? await this.count(`${from} SELECT count(*) AS total FROM chosen c WHERE ${where}`, places)
      : undefined;
    const names = await this.directory.organisations([...new Set(rows.map(({ unit_id }) => unit_id))]);
    const nameOf = (id: string) => names.get(id)?.name ?? '';
    return pageOf(
      query,
      rows,
      (row) => caseView(row, nameOf(row.unit_id), language),
      (row) => ({ value: row.number, id: row.case_id }),
      total,
    );
  }

  private async source(officeId: string, quarter: string): Promise<{ from: string; values: unknown[] }> {
    const read: Read = (statement, values) => this.database.rows(statement, values);
    const issued = await this.reports.find(read, officeId, quarter, 'quarterly');
    if (issued !== undefined)
      return { from: 'WITH chosen AS (SELECT * FROM issued_report_cases WHERE report_id = $1)', values: [issued.id] };
    const { from, until, owing } = coveredBy(await this.bases.read(read, officeId, quarter, this.clock.now(), null));
    const owed = '($4::uuid[] IS NULL OR (office_id, unit_id) IN (SELECT * FROM unnest($4::uuid[], $5::uuid[])))';
    return {
      from: `WITH ${issuesOfQuarter}, chosen AS MATERIALIZED (SELECT * FROM quarter_issues WHERE ${owed})`,
      values: [from, until, [officeId], owing?.officeIds ?? null, owing?.unitIds ?? null],
    };
  }

  private async count(text: string, values: readonly unknown[]): Promise<number> {
    const [row] = await this.database.select<{ total: number }>(text, values);
    return row?.total ?? 0;
  }
}

function caseView(row: QuarterIssue, unit: string, language: Language): ReportCase {
  const { case_id: id, number, title, unit_id, state, open, overdue_level, sustained, closed, closed_late, rebound } = row;
  return {
    ...{ id, number, title, state, open, sustained, closed, rebound },
    unit: { id: unit_id, name: unit },
    stateLabel: states[state]?.label[language] ?? state,
    overdueLevel: overdue_level,
    closedLate: closed_late,
  };
}
