import { Injectable } from '@nestjs/common';
import type { AssistanceRequestContext } from '../../../workflows/assistance-request/v1/context.js';
import { CaseAccess } from '../../engine/case-access.js';
import { caseRow, type CaseRecord, type CaseRow } from '../../engine/cases/case-row.js';
import type { CaseView } from '../../engine/cases/case-view.js';
import { CaseQueries } from '../../engine/cases/case.queries.js';
import { caseNotFound } from '../../engine/engine.errors.js';
import { seesInside, viewOf, visibleSql } from '../../engine/visibility.js';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import { statement } from '../../platform/database/statement.js';
import { Problem } from '../../platform/errors/problem.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { assistanceList } from './assistance.list.js';

/** What a request for assistance is about. */
export interface AssistanceSubject {
  readonly request: string;
  /** The issue that it is asked for; whoever is asked does not learn it. */
  readonly issueId: string | null;
  readonly reply: {
    readonly text: string;
    readonly at: string;
    readonly late: boolean;
    readonly evidenceIds: readonly string[];
  } | null;
  readonly refusal: { readonly text: string; readonly at: string } | null;
}

export type AssistanceView = CaseView & AssistanceSubject;

const issuesOf = statement<{ case_id: string; issue_id: string | null }>(
  'assistance.issues-of',
  'SELECT case_id, issue_id FROM assistance_requests WHERE case_id = ANY($1::uuid[])',
);
const sortColumns = { createdAt: 'c.created_at', number: 'c.number', stepDueAt: 'c.step_due_at' };

/** Reads requests for assistance, cut to what the caller may see. */
@Injectable()
export class AssistanceQueries {
  constructor(
    private readonly database: Database,
    private readonly access: CaseAccess,
    private readonly cases: CaseQueries,
  ) {}

  async list(context: RequestContext, query: ListQuery<typeof assistanceList>): Promise<Page<AssistanceView>> {
    const { officeId, toOrgId, inspectionId, step } = query.filters;
    const filters = [officeId, toOrgId, inspectionId, step].map((given) => given ?? null);
    const visible = visibleSql(viewOf(context.actor), filters.length + 1);
    const values = [...filters, ...visible.values];
    const where = `c.workflow = 'assistance-request' AND ($1::uuid[] IS NULL OR c.office_id = ANY($1))
      AND ($2::uuid[] IS NULL OR c.unit_id = ANY($2)) AND ($3::uuid[] IS NULL OR c.inspection_id = ANY($3))
      AND ($4::text[] IS NULL OR c.step = ANY($4)) AND ${visible.where}`;
    const page = keyset(query, assistanceList, sortColumns, 'c.id', values.length + 1);
    const records = await this.database.select<CaseRecord>(
      `SELECT c.* FROM cases c WHERE ${where} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...values, ...page.values],
    );
    const [counted] = query.count
      ? await this.database.select<{ total: number }>(`SELECT count(*)::int AS total FROM cases c WHERE ${where}`, values)
      : [];
    const rows = records.map(caseRow);
    const views = new Map((await this.show(context, rows)).map((view) => [view.id, view]));
    const keyOf = (row: CaseRow) => ({ value: sortValue(row, query.sort.by), id: row.id });
    return pageOf(query, rows, ({ id }) => views.get(id) as AssistanceView, keyOf, counted?.total);
  }

  /** @throws Problem `case.not-found`, also for a case that is no request for assistance */
  async read(context: RequestContext, caseId: string): Promise<AssistanceView> {
    const row = await this.access.mustSee(context.actor, caseId);
    if (row.workflow !== 'assistance-request') throw new Problem(caseNotFound);
    const [view] = await this.show(context, [row]);
    return view as AssistanceView;
  }

  /** What a request is about, as far as the caller may know. */
  async subject(context: RequestContext, row: CaseRow): Promise<AssistanceSubject> {
    return (await this.subjects(context, [row]))(row);
  }

  private async show(context: RequestContext, rows: readonly CaseRow[]): Promise<AssistanceView[]> {
    const views = await this.cases.show(rows, context.language);
    const subjectOf = await this.subjects(context, rows);
    return rows.map((row, index) => ({ ...(views[index] as CaseView), ...subjectOf(row) }));
  }

  private async subjects({ actor }: RequestContext, rows: readonly CaseRow[]): Promise<(row: CaseRow) => AssistanceSubject> {
    const records = await this.database.rows(issuesOf, [rows.map(({ id }) => id)]);
    const issues = new Map(records.map(({ case_id, issue_id }) => [case_id, issue_id]));
    return (row) => {
      const { request, reply, refusal } = row.state.context as AssistanceRequestContext;
      const issueId = seesInside(viewOf(actor), row) ? (issues.get(row.id) ?? null) : null;
      return {
        request,
        issueId,
        reply: reply && { text: reply.text, at: reply.at, late: reply.late, evidenceIds: reply.evidenceIds },
        refusal: refusal && { text: refusal.text, at: refusal.at },
      };
    };
  }
}

function sortValue(row: CaseRow, by: keyof typeof sortColumns): string | null {
  if (by === 'number') return row.number;
  return row[by]?.toISOString() ?? null;
}
