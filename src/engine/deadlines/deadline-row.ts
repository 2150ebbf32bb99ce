import { statement } from '../../platform/database/statement.js';

/** A limit of a case as the clock's queries need it. */
export interface DeadlineRow {
  readonly caseId: string;
  readonly kind: 'case' | 'step';
  readonly officeId: string;
  readonly cycle: number;
  readonly clause: string;
  readonly status: 'armed' | 'paused' | 'awaitingCalendar' | 'ended';
  readonly dueAt: Date | null;
  readonly seq: number;
  /** The same as long as a limit is only held up; started anew or extended, it is another, and the clock speaks from the first rung on. */
  readonly episode: string;
  /** When each rung of the ladder is due; null where it does not apply. */
  readonly signals: readonly (Date | null)[];
  /** A date could not be worked out, for the calendar of a year is not loaded. */
  readonly incomplete: boolean;
}

/** A deadline in the database's names, ready for JSON. */
export const deadlineRecord = (row: DeadlineRow) => ({
  case_id: row.caseId,
  kind: row.kind,
  office_id: row.officeId,
  cycle: row.cycle,
  clause: row.clause,
  status: row.status,
  due_at: row.dueAt,
  seq: row.seq,
  episode: row.episode,
  signals: row.signals,
  incomplete: row.incomplete,
});

/** Keeps the deadlines given as JSON in a parameter; what the clock has said of a limit stays said while its episode lasts. */
export const keepDeadlines = (parameter: string) => `
  INSERT INTO deadlines AS d (case_id, kind, office_id, cycle, clause, status, due_at, seq, episode, signals, incomplete, said, next_at)
  SELECT n.case_id, n.kind, n.office_id, n.cycle, n.clause, n.status, n.due_at, n.seq, n.episode, n.signals, n.incomplete, 0,
    next_signal(n.signals, 0)
  FROM jsonb_populate_recordset(NULL::deadlines, ${parameter}::jsonb) n
  ON CONFLICT (case_id, kind) DO UPDATE SET cycle = excluded.cycle, clause = excluded.clause, status = excluded.status,
    due_at = excluded.due_at, seq = excluded.seq, episode = excluded.episode, signals = excluded.signals,
    incomplete = excluded.incomplete, said = CASE WHEN d.episode = excluded.episode THEN d.said ELSE 0 END,
    next_at = next_signal(excluded.signals, CASE WHEN d.episode = excluded.episode THEN d.said ELSE 0 END)`;

/** How far the clock has spoken of a limit: the highest rung. */
export interface SaidRow {
  readonly case_id: string;
  readonly kind: DeadlineRow['kind'];
  readonly said: number;
}

/** What `rememberSaid` takes. */
export const saidValues = (rows: readonly SaidRow[]) => [JSON.stringify(rows), rows.map(({ case_id }) => case_id)];

/** Remembers how far the clock has spoken. The ids stand there twice for the planner's sake, as in a change of cases. */
export const rememberSaid = statement(
  'deadlines.remember-said',
  `UPDATE deadlines d SET said = n.said, next_at = next_signal(d.signals, n.said)
   FROM jsonb_to_recordset($1::jsonb) AS n (case_id uuid, kind text, said integer)
   WHERE d.case_id = n.case_id AND d.kind = n.kind AND d.case_id = ANY($2::uuid[])`,
);
