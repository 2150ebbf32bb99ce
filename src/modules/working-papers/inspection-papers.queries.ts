import { Injectable } from '@nestjs/common';
import { CaseAccess } from '../../engine/case-access.js';
import { caseRow, type CaseRecord } from '../../engine/cases/case-row.js';
import { caseSchema } from '../../engine/cases/case.schemas.js';
import type { CaseView } from '../../engine/cases/case-view.js';
import { CaseQueries } from '../../engine/cases/case.queries.js';
import { caseNotFound } from '../../engine/engine.errors.js';
import { seesInside, viewOf } from '../../engine/visibility.js';
import { Database } from '../../platform/database/database.js';
import { Problem } from '../../platform/errors/problem.js';
import type { JsonSchema } from '../../platform/http/json-schema.js';
import type { RequestContext } from '../../platform/http/request-context.js';

/** What a working paper has beside its case, as the list of an inspection shows it. */
interface PaperInList {
  /** Null until it is first submitted. */
  readonly paperNumber: string | null;
  /** Who logged the finding. */
  readonly author: string;
  readonly handlers: readonly string[];
  /** How many of its three checks it has passed since it was last submitted. */
  readonly passedChecks: number;
  readonly groupMeetings: number;
  readonly proofs: number;
  /** Fed back: nothing of the paper changes any more. */
  readonly locked: boolean;
}

/** A working paper in the list of its inspection. */
export type ListedPaper = CaseView & PaperInList;

type ListedRow = CaseRecord & {
  readonly paper_number: string | null;
  readonly author: string;
  readonly handlers: readonly string[];
  readonly passed_checks: number;
  readonly group_meetings: number;
  readonly proofs: number;
};

const papers = `SELECT c.*, p.number AS paper_number,
    (SELECT e.actor ->> 'name' FROM case_events e WHERE e.case_id = c.id AND e.seq = 1) AS author,
    coalesce((SELECT array_agg(u.name ORDER BY u.name) FROM working_paper_handlers h JOIN users u ON u.id = h.user_id
      WHERE h.case_id = c.id), '{}') AS handlers,
    (SELECT count(*)::int FROM case_events e WHERE e.case_id = c.id AND e.type = 'PASS_CHECK' AND e.seq > coalesce(
      (SELECT max(s.seq) FROM case_events s WHERE s.case_id = c.id AND s.type = 'SUBMIT_WORKING_PAPER'), 0)) AS passed_checks,
    (SELECT count(*)::int FROM group_meetings m WHERE m.case_id = c.id) AS group_meetings,
    (SELECT count(*)::int FROM working_paper_evidence w WHERE w.case_id = c.id) AS proofs
  FROM cases c LEFT JOIN working_papers p ON p.case_id = c.id
  WHERE c.inspection_id = $1 AND c.workflow = 'issue'
  ORDER BY p.numbered_at NULLS LAST, c.created_at, c.id`;

const text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };
const own: JsonSchema = {
  paperNumber: { type: ['string', 'null'] },
  author: text,
  handlers: { type: 'array', items: text },
  passedChecks: { ...count, maximum: 3 },
  groupMeetings: count,
  proofs: count,
  locked: { type: 'boolean' },
};
const { properties, required } = caseSchema as { properties: JsonSchema; required: string[] };

export const listedPapersSchema: JsonSchema = {
  type: 'object',
  properties: {
    items: {
      type: 'array',
      items: { type: 'object', properties: { ...properties, ...own }, required: [...required, ...Object.keys(own)] },
    },
  },
  required: ['items'],
};

/** Reads all working papers of an inspection, for the inspection's side alone. */
@Injectable()
export class InspectionPapersQueries {
  constructor(
    private readonly database: Database,
    private readonly access: CaseAccess,
    private readonly cases: CaseQueries,
  ) {}

  /** Those with a number first, in its order. @throws Problem `case.not-found`, also for whoever sees the inspection from outside */
  async list({ actor, language }: RequestContext, inspectionId: string): Promise<ListedPaper[]> {
    const inspection = await this.access.mustSee(actor, inspectionId);
    if (inspection.workflow !== 'inspection' || !seesInside(viewOf(actor), inspection)) throw new Problem(caseNotFound);
    const rows = await this.database.select<ListedRow>(papers, [inspectionId]);
    const inside = rows.map((row) => ({ row, of: caseRow(row) })).filter(({ of }) => seesInside(viewOf(actor), of));
    const views = await this.cases.show(
      inside.map(({ of }) => of),
      language,
    );
    return inside.map(({ row }, index) => ({
      ...(views[index] as CaseView),
      paperNumber: row.paper_number,
      author: row.author,
      handlers: row.handlers,
      passedChecks: row.passed_checks,
      groupMeetings: row.group_meetings,
      proofs: row.proofs,
      locked: row.stage !== 'found',
    }));
  }
}
