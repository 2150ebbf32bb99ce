import { Injectable } from '@nestjs/common';
import type { JointReviewContext } from '../../../workflows/joint-review/v1/context.js';
import { CaseAccess } from '../../engine/case-access.js';
import { caseRow, type CaseRecord, type CaseRow } from '../../engine/cases/case-row.js';
import type { CaseView } from '../../engine/cases/case-view.js';
import { CaseQueries } from '../../engine/cases/case.queries.js';
import { CaseRepository } from '../../engine/cases/case.repository.js';
import { Directory } from '../../engine/directory.js';
import { caseNotFound } from '../../engine/engine.errors.js';
import { viewOf, visibleSql } from '../../engine/visibility.js';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import { Problem } from '../../platform/errors/problem.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { reviewSubject, type ReviewSubject, type ReviewView } from './review-view.js';
import { reviewList } from './reviews.list.js';

const from = 'joint_reviews r JOIN cases c ON c.id = r.case_id';
const sortColumns = { createdAt: 'c.created_at', number: 'c.number', stepDueAt: 'c.step_due_at' };

/** Reads joint reviews, cut to what the caller may see. */
@Injectable()
export class ReviewsQueries {
  constructor(
    private readonly database: Database,
    private readonly access: CaseAccess,
    private readonly cases: CaseQueries,
    private readonly rows: CaseRepository,
    private readonly directory: Directory,
  ) {}

  async list(context: RequestContext, query: ListQuery<typeof reviewList>): Promise<Page<ReviewView>> {
    const { subjectCaseId, bodyId, officeId, inspectionId, of, step } = query.filters;
    const filters = [subjectCaseId, bodyId, officeId, inspectionId, of, step].map((given) => given ?? null);
    const visible = visibleSql(viewOf(context.actor), filters.length + 1);
    const values = [...filters, ...visible.values];
    const where = `($1::uuid[] IS NULL OR r.subject_case_id = ANY($1)) AND ($2::uuid[] IS NULL OR c.addressee_ids && $2)
      AND ($3::uuid[] IS NULL OR c.office_id = ANY($3)) AND ($4::uuid[] IS NULL OR c.inspection_id = ANY($4))
      AND ($5::text[] IS NULL OR r.of = ANY($5)) AND ($6::text[] IS NULL OR c.step = ANY($6)) AND ${visible.where}`;
    const page = keyset(query, reviewList, sortColumns, 'c.id', values.length + 1);
    const records = await this.database.select<CaseRecord>(
      `SELECT c.* FROM ${from} WHERE ${where} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...values, ...page.values],
    );
    const [counted] = query.count
      ? await this.database.select<{ total: number }>(`SELECT count(*)::int AS total FROM ${from} WHERE ${where}`, values)
      : [];
    const found = records.map(caseRow);
    const views = new Map((await this.show(context, found)).map((view) => [view.id, view]));
    const keyOf = (row: CaseRow) => ({ value: sortValue(row, query.sort.by), id: row.id });
    return pageOf(query, found, ({ id }) => views.get(id) as ReviewView, keyOf, counted?.total);
  }

  /** @throws Problem `case.not-found`, also for a case that is no joint review */
  async read(context: RequestContext, caseId: string): Promise<ReviewView> {
    const row = await this.access.mustSee(context.actor, caseId);
    if (row.workflow !== 'joint-review') throw new Problem(caseNotFound);
    const [view] = await this.show(context, [row]);
    return view as ReviewView;
  }

  /** What a review is about, and what has been said as far as the caller may read it. */
  async subject(context: RequestContext, row: CaseRow): Promise<ReviewSubject> {
    return (await this.subjects(context, [row]))(row);
  }

  private async show(context: RequestContext, rows: readonly CaseRow[]): Promise<ReviewView[]> {
    const views = await this.cases.show(rows, context.language);
    const subjectOf = await this.subjects(context, rows);
    return rows.map((row, index) => ({ ...(views[index] as CaseView), ...subjectOf(row) }));
  }

  private async subjects(
    { actor, language }: RequestContext,
    rows: readonly CaseRow[],
  ): Promise<(row: CaseRow) => ReviewSubject> {
    const contexts = rows.map(({ state }) => state.context as JointReviewContext);
    const reviewed = new Map(
      (await this.rows.findMany(contexts.map(({ subjectCaseId }) => subjectCaseId))).map((row) => [row.id, row]),
    );
    const names = await this.directory.organisations(contexts.flatMap(({ bodies }) => bodies.map(({ id }) => id)));
    return (row) => {
      const subject = reviewed.get((row.state.context as JointReviewContext).subjectCaseId);
      if (subject === undefined) throw new Error(`the case that ${row.id} reviews is gone`);
      const { id, number, title, workflow } = subject;
      return reviewSubject(actor, row, { id, number, title, workflow }, names, language);
    };
  }
}

function sortValue(row: CaseRow, by: keyof typeof sortColumns): string | null {
  if (by === 'number') return row.number;
  return row[by]?.toISOString() ?? null;
}
