import { Injectable } from '@nestjs/common';
import { CaseAccess } from '../../engine/case-access.js';
import { CaseQueries } from '../../engine/cases/case.queries.js';
import type { CaseRow } from '../../engine/cases/case-row.js';
import type { CaseView } from '../../engine/cases/case-view.js';
import { caseNotFound } from '../../engine/engine.errors.js';
import { isWithheld } from '../../engine/history/withholding.js';
import { instantText } from '../../engine/instants.js';
import { Workflows } from '../../engine/workflows.js';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import { Problem } from '../../platform/errors/problem.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { EvidenceQueries } from '../evidence/evidence.queries.js';
import type { OpenIssueDto } from './dto/open-issue.dto.js';
import type {
  CycleRecord,
  FrozenOpinion,
  IssueRecord,
  ManifestationRecord,
  MeasureRecord,
  OpinionRecord,
  ResultRecord,
} from './issue-records.js';
import { cycleView, measureView, opinionView, resultView } from './issue-views.js';

const readIssue = statement<IssueRecord>('issues.read', 'SELECT * FROM issues WHERE case_id = $1');
const readManifestations = statement<ManifestationRecord>(
  'issues.read-manifestations',
  'SELECT id, ordinal, text FROM manifestations WHERE case_id = $1 ORDER BY ordinal',
);
const readMeasures = statement<MeasureRecord>(
  'issues.read-measures',
  `SELECT m.*, coalesce((SELECT array_agg(e.evidence_id ORDER BY e.evidence_id) FROM measure_evidence e WHERE e.case_id = m.case_id AND e.measure_id = m.id), '{}') AS evidence_ids
   FROM measures m WHERE m.case_id = $1 ORDER BY m.ordinal`,
);
const readResults = statement<ResultRecord>(
  'issues.read-results',
  'SELECT * FROM results WHERE case_id = $1 ORDER BY seq, ordinal',
);
const readOpinions = statement<OpinionRecord>('issues.read-opinions', 'SELECT * FROM opinions WHERE case_id = $1 ORDER BY seq');
const readCycles = statement<CycleRecord>('issues.read-cycles', 'SELECT * FROM issue_cycles WHERE case_id = $1 ORDER BY cycle');

/** An issue as an answer shows it: the case, and all that is kept of its finding, plan, evidence, opinions and cycles. */
export type IssueView = CaseView & Awaited<ReturnType<IssueQueries['subject']>>;

/** Reads issues, cut to what the caller may see. */
@Injectable()
export class IssueQueries {
  constructor(
    private readonly database: Database,
    private readonly access: CaseAccess,
    private readonly cases: CaseQueries,
    private readonly evidence: EvidenceQueries,
    private readonly workflows: Workflows,
  ) {}

  /** @throws Problem `case.not-found`, also for a case that is no issue */
  async read(context: RequestContext, caseId: string): Promise<IssueView> {
    const row = await this.access.mustSee(context.actor, caseId);
    if (row.workflow !== 'issue') throw new Problem(caseNotFound);
    const [view] = await this.cases.show([row], context.language);
    return { ...(view as CaseView), ...(await this.subject(context, row)) };
  }

  /** An issue that is being opened, shown from what was just computed. */
  async opened({ language }: RequestContext, row: CaseRow, asked: OpenIssueDto): Promise<IssueView> {
    const [view] = await this.cases.show([row], language);
    return {
      ...(view as CaseView),
      finding: asked.finding,
      severity: asked.severity ?? 'general',
      systemic: asked.systemic ?? false,
      occurredAt: asked.occurredAt ?? null,
      place: asked.place ?? null,
      method: asked.method ?? null,
      causes: asked.causes ?? [],
      goal: null,
      mergedInto: null,
      manifestations: asked.manifestations.map(({ id, text }, index) => ({ id: id ?? '', ordinal: index + 1, text })),
      measures: [],
      results: [],
      opinions: [],
      evidence: [],
      cycles: [
        {
          cycle: 1,
          openedAt: instantText(row.createdAt),
          ground: null,
          basis: null,
          closedAt: null,
          closedLate: null,
          frozen: null,
        },
      ],
    };
  }

  /** What the case is about. */
  async subject({ actor, language }: RequestContext, row: CaseRow) {
    const [[issue], manifestations, measures, results, opinions, cycles, evidence] = await Promise.all([
      this.database.rows(readIssue, [row.id]),
      this.database.rows(readManifestations, [row.id]),
      this.database.rows(readMeasures, [row.id]),
      this.database.rows(readResults, [row.id]),
      this.database.rows(readOpinions, [row.id]),
      this.database.rows(readCycles, [row.id]),
      this.evidence.ofCase(actor, row),
    ]);
    if (issue === undefined) throw new Error(`case ${row.id} has no issue`);
    const definition = this.workflows.get(row.workflow, row.workflowVersion);
    const isReadable = ({ body_id: orgId, given_at }: FrozenOpinion) =>
      !isWithheld(definition, actor, row, { type: 'GIVE_OPINION', at: new Date(given_at), orgId });
    return {
      finding: issue.finding,
      severity: issue.severity,
      systemic: issue.systemic,
      occurredAt: issue.occurred_at,
      place: issue.place,
      method: issue.method,
      causes: issue.causes,
      goal: issue.goal,
      mergedInto: issue.merged_into,
      manifestations,
      measures: measures.map((measure) => measureView(measure, results, language)),
      results: results.map((result) => resultView(result, language)),
      opinions: opinions.filter(isReadable).map(opinionView),
      evidence,
      cycles: cycles.map((cycle) => cycleView(cycle, isReadable, language)),
    };
  }
}
