/** The issue's own tables as the database names their columns. */
export interface IssueRecord {
  finding: string;
  severity: string;
  systemic: boolean;
  occurred_at: string | null;
  place: string | null;
  method: string | null;
  causes: string[];
  goal: string | null;
  merged_into: string | null;
}

export interface ManifestationRecord {
  id: string;
  ordinal: number;
  text: string;
}

export interface MeasureRecord {
  id: string;
  ordinal: number;
  text: string;
  manifestation_ids: string[];
  kinds: string[];
  horizon: string;
  owner: string;
  due_on: string | null;
  sustained: boolean;
  check_standard: string;
  progress: string;
  note: string | null;
  evidence_ids: string[];
}

export interface ResultRecord {
  seq: number;
  cycle: number;
  measure_id: string | null;
  kind: string;
  count: string;
  at_least: boolean;
  recorded_at: Date;
}

export interface OpinionRecord {
  seq: number;
  cycle: number;
  review: string;
  body_id: string;
  body_name: string;
  given_by: string;
  given_by_name: string;
  verdict: string;
  missing: string | null;
  note: string | null;
  given_at: Date;
}

export interface CycleRecord {
  cycle: number;
  opened_at: Date;
  ground: string | null;
  basis: string | null;
  closed_at: Date | null;
  closed_late: boolean | null;
  frozen: FrozenCycle | null;
}

/** A closed cycle as it stood when it closed. Its rows are JSON: instants are text. */
export interface FrozenCycle {
  dueAt: string | null;
  originalDueAt: string | null;
  progress: string | null;
  doneInPeriod: boolean | null;
  sustained: boolean;
  measures: Omit<MeasureRecord, 'evidence_ids'>[];
  results: (Omit<ResultRecord, 'recorded_at'> & { recorded_at: string })[];
  opinions: FrozenOpinion[];
}

/** An opinion, its instant as JSON has it or as the database gives it. */
export type FrozenOpinion = Omit<OpinionRecord, 'given_at'> & { given_at: string | Date };
