import type { CaseSummary, StoredState } from '../../../workflows/kit/definition.js';

/** What a state says of its case, as columns: what a workflow leaves unsaid is none and no. */
type SummaryColumns = Required<Omit<CaseSummary, 'closedAt'>>;

/** The columns of a summary. */
export function columnsOf(summary: CaseSummary): Required<CaseSummary> {
  return { addresseeIds: [], sealed: false, ...summary };
}

/** A case as it stands in the database, whatever its workflow. Instants are Dates, columns derived from the state are the summary's. */
export interface CaseRow extends SummaryColumns {
  readonly id: string;
  readonly number: string;
  readonly workflow: string;
  readonly workflowVersion: number;
  readonly version: number;
  readonly state: StoredState;
  readonly officeId: string;
  readonly inspectionId: string | null;
  readonly roundId: string | null;
  readonly rulePack: string;
  readonly rulePackVersion: number;
  /** People of the inspection's roster; empty: the office's whole pool. */
  readonly teamIds: readonly string[];
  readonly dueAt: Date | null;
  readonly originalDueAt: Date | null;
  readonly stepDueAt: Date | null;
  readonly closedAt: Date | null;
  readonly synthetic: boolean;
  readonly source: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Hash of the newest history row. */
  readonly lastHash: string;
}

/** The columns of `cases` as the database names them. */
export interface CaseRecord {
  id: string;
  number: string;
  workflow: string;
  workflow_version: number;
  version: number;
  value: unknown;
  context: unknown;
  stage: string;
  step: string;
  category: CaseRow['category'];
  turn: CaseRow['turn'];
  timeliness: string;
  overdue_level: number;
  extension: string;
  cycle: number;
  track: string | null;
  title: string;
  theme: string | null;
  unit_id: string;
  office_id: string;
  inspection_id: string | null;
  round_id: string | null;
  rule_pack: string;
  rule_pack_version: number;
  team_ids: string[];
  review_body_ids: string[];
  addressee_ids: string[];
  sealed: boolean;
  disclosed: boolean;
  owner_post_id: string | null;
  owner_user_id: string | null;
  progress: string | null;
  sustained: boolean;
  done_in_period: boolean | null;
  due_at: Date | null;
  original_due_at: Date | null;
  step_due_at: Date | null;
  closed_at: Date | null;
  closed_late: boolean;
  synthetic: boolean;
  source: string | null;
  created_at: Date;
  updated_at: Date;
  last_hash: string;
}

/** Reads a record of the database. */
export function caseRow(record: CaseRecord): CaseRow {
  return {
    id: record.id,
    number: record.number,
    workflow: record.workflow,
    workflowVersion: record.workflow_version,
    version: record.version,
    state: { value: record.value, context: record.context },
    stage: record.stage,
    step: record.step,
    category: record.category,
    turn: record.turn,
    timeliness: record.timeliness,
    overdueLevel: record.overdue_level,
    extension: record.extension,
    cycle: record.cycle,
    track: record.track,
    title: record.title,
    theme: record.theme,
    unitId: record.unit_id,
    officeId: record.office_id,
    inspectionId: record.inspection_id,
    roundId: record.round_id,
    rulePack: record.rule_pack,
    rulePackVersion: record.rule_pack_version,
    teamIds: record.team_ids,
    reviewBodyIds: record.review_body_ids,
    addresseeIds: record.addressee_ids,
    sealed: record.sealed,
    disclosed: record.disclosed,
    ownerPostId: record.owner_post_id,
    ownerUserId: record.owner_user_id,
    progress: record.progress,
    sustained: record.sustained,
    doneInPeriod: record.done_in_period,
    dueAt: record.due_at,
    originalDueAt: record.original_due_at,
    stepDueAt: record.step_due_at,
    closedAt: record.closed_at,
    closedLate: record.closed_late,
    synthetic: record.synthetic,
    source: record.source,
    createdAt: record.created_at,
    updatedAt: record.updated_at,
    lastHash: record.last_hash,
  };
}

/** Writes a row in the database's names, ready for JSON. */
export function caseRecord(row: CaseRow): CaseRecord {
  return {
    id: row.id,
    number: row.number,
    workflow: row.workflow,
    workflow_version: row.workflowVersion,
    version: row.version,
    value: row.state.value,
    context: row.state.context,
    stage: row.stage,
    step: row.step,
    category: row.category,
    turn: row.turn,
    timeliness: row.timeliness,
    overdue_level: row.overdueLevel,
    extension: row.extension,
    cycle: row.cycle,
    track: row.track,
    title: row.title,
    theme: row.theme,
    unit_id: row.unitId,
    office_id: row.officeId,
    inspection_id: row.inspectionId,
    round_id: row.roundId,
    rule_pack: row.rulePack,
    rule_pack_version: row.rulePackVersion,
    team_ids: [...row.teamIds],
    review_body_ids: [...row.reviewBodyIds],
    addressee_ids: [...row.addresseeIds],
    sealed: row.sealed,
    disclosed: row.disclosed,
    owner_post_id: row.ownerPostId,
    owner_user_id: row.ownerUserId,
    progress: row.progress,
    sustained: row.sustained,
    done_in_period: row.doneInPeriod,
    due_at: row.dueAt,
    original_due_at: row.originalDueAt,
    step_due_at: row.stepDueAt,
    closed_at: row.closedAt,
    closed_late: row.closedLate,
    synthetic: row.synthetic,
    source: row.source,
    created_at: row.createdAt,
    updated_at: row.updatedAt,
    last_hash: row.lastHash,
  };
}
