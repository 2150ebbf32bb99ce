import { Injectable } from '@nestjs/common';
import type { QuarterlyReportContext } from '../../../workflows/quarterly-report/v1/context.js';
import { CaseAccess } from '../../engine/case-access.js';
import { CaseQueries } from '../../engine/cases/case.queries.js';
import { caseRow, type CaseRecord, type CaseRow } from '../../engine/cases/case-row.js';
import type { CaseView } from '../../engine/cases/case-view.js';
import { caseNotFound } from '../../engine/engine.errors.js';
import { viewOf, visibleSql } from '../../engine/visibility.js';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import { statement } from '../../platform/database/statement.js';
import { Problem } from '../../platform/errors/problem.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import type { Figures } from './quarter-figures.repository.js';
import { quarterlyReportList } from './quarterly-reports.list.js';

interface ReportRecord {
  quarter: string;
  figures: Figures;
}

/** What a report is about: its quarter, and the issues that it covers as they stood at the quarter's end. */
export interface ReportSubject {
  readonly quarter: string;
  readonly figures: Figures;
  /** What the unit has written so far. */
  readonly summary: string | null;
  readonly comments: readonly { readonly bodyId: string; readonly at: string; readonly note: string }[];
}

/** A quarterly report as an answer shows it: its case, and what it is about. */
export type QuarterlyReportView = CaseView & ReportSubject;

const figures = `jsonb_build_object('open', r.open, 'overdue', r.overdue, 'sustained', r.sustained, 'closed', r.closed, 'rebound', r.rebound)`;
const find = statement<ReportRecord>(
  'quarterly-reports.find',
  `SELECT r.quarter, ${figures} AS figures FROM quarterly_reports r WHERE r.case_id = $1`,
);
const from = 'quarterly_reports r JOIN cases c ON c.id = r.case_id';
const sortColumns = { createdAt: 'c.created_at', number: 'c.number', stepDueAt: 'c.step_due_at' };

/** Reads quarterly reports, cut to what the caller may see. */
@Injectable()
export class QuarterlyReportsQueries {
  constructor(
    private readonly database: Database,
    private readonly access: CaseAccess,
    private readonly cases: CaseQueries,
  ) {}

  async list(
    { actor, language }: RequestContext,
    query: ListQuery<typeof quarterlyReportList>,
  ): Promise<Page<QuarterlyReportView>> {
    const { quarter, unitId, officeId, step } = query.filters;
    const filters = [quarter ?? null, unitId ?? null, officeId ?? null, step ?? null];
    const visible = visibleSql(viewOf(actor), filters.length + 1);
    const values = [...filters, ...visible.values];
    const where = `($1::text[] IS NULL OR r.quarter = ANY($1)) AND ($2::uuid[] IS NULL OR r.unit_id = ANY($2))
      AND ($3::uuid[] IS NULL OR r.office_id = ANY($3)) AND ($4::text[] IS NULL OR c.step = ANY($4)) AND ${visible.where}`;
    const page = keyset(query, quarterlyReportList, sortColumns, 'c.id', values.length + 1);
    const records = await this.database.select<CaseRecord & ReportRecord>(
      `SELECT c.*, r.quarter, ${figures} AS figures FROM ${from}
       WHERE ${where} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...values, ...page.values],
    );
    const total = query.count ? await this.count(where, values) : undefined;
    const rows = records.map((record) => ({ record, row: caseRow(record) }));
    const views = new Map(
      (
        await this.cases.show(
          rows.map(({ row }) => row),
          language,
        )
      ).map((view) => [view.id, view]),
    );
    return pageOf(
      query,
      rows,
      ({ record, row }) => ({ ...(views.get(row.id) as CaseView), ...subjectOf(record, row) }),
      ({ row }) => ({ value: sortValue(row, query.sort.by), id: row.id }),
      total,
    );
  }

  /** @throws Problem `case.not-found`, also for a case that is no quarterly report */
  async read(context: RequestContext, caseId: string): Promise<QuarterlyReportView> {
    const row = await this.access.mustSee(context.actor, caseId);
    if (row.workflow !== 'quarterly-report') throw new Problem(caseNotFound);
    const [view] = await this.cases.show([row], context.language);
    return { ...(view as CaseView), ...(await this.subject(row)) };
  }

  /** What the case is about. */
  async subject(row: CaseRow): Promise<ReportSubject> {
    const [record] = await this.database.rows(find, [row.id]);
    if (record === undefined) throw new Error(`case ${row.id} has no quarterly report`);
    return subjectOf(record, row);
  }

  private async count(where: string, values: readonly unknown[]): Promise<number> {
    const [row] = await this.database.select<{ total: number }>(`SELECT count(*) AS total FROM ${from} WHERE ${where}`, values);
    return row?.total ?? 0;
  }
}

function subjectOf({ quarter, figures }: ReportRecord, { state }: CaseRow): ReportSubject {
  const { draft, comments } = state.context as QuarterlyReportContext;
  return {
    quarter,
    figures,
    summary: draft?.summary ?? null,
    comments: comments.map(({ bodyId, at, note }) => ({ bodyId, at, note })),
  };
}

function sortValue(row: CaseRow, by: keyof typeof sortColumns): string | null {
  if (by === 'number') return row.number;
  return row[by]?.toISOString() ?? null;
}
