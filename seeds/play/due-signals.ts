import type { RunningLimit } from '../../workflows/kit/definition.js';
import type { CaseRow } from '../../src/engine/cases/case-row.js';
import type { CaseDeadlines } from '../../src/engine/deadlines/case-deadlines.js';
import { clockEvent } from '../../src/engine/time/deadline-tick.js';
import type { Workflows } from '../../src/engine/workflows.js';
import type { Command } from '../../src/engine/write-path/write-path.js';

/** The highest rung of a limit's ladder that the clock has spoken from, as long as that limit lasts. */
export interface Said {
  readonly episode: string;
  readonly rung: number;
}

/** A case as it stands while its history is played. */
export interface Standing {
  readonly row: CaseRow;
  readonly said: Readonly<Partial<Record<'case' | 'step', Said>>>;
}

/** What the clock says to a case when time has come. */
export interface DueSignal {
  /** Milliseconds. */
  readonly at: number;
  readonly kind: 'case' | 'step';
  readonly said: Said;
  readonly command: Command;
}

export const clockEvents: readonly string[] = ['DUE_SOON', 'DUE_VERY_SOON', 'DEADLINE_PASSED', 'ESCALATE'];

/** The next thing that the clock will say to a case if nobody moves it before; undefined where no limit runs. */
export function nextSignal(
  { row, said }: Standing,
  { deadlines, workflows }: { readonly deadlines: CaseDeadlines; readonly workflows: Workflows },
): DueSignal | undefined {
  const running = workflows.get(row.workflow, row.workflowVersion).limits(row.state);
  const ofCase = running.case && signalOf(row, 'case', running.case, row.dueAt, said.case, deadlines);
  const ofStep = running.step && signalOf(row, 'step', running.step, row.stepDueAt, said.step, deadlines);
  if (!ofCase || !ofStep) return ofCase ?? ofStep ?? undefined;
  return ofStep.at < ofCase.at ? ofStep : ofCase;
}

function signalOf(
  row: CaseRow,
  kind: DueSignal['kind'],
  limit: RunningLimit,
  dueAt: Date | null,
  said: Said | undefined,
  deadlines: CaseDeadlines,
): DueSignal | undefined {
  if (dueAt === null || limit.pauses.some(({ to }) => to === null)) return undefined;
  const episode = deadlines.episode(row, limit);
  const spoken = said?.episode === episode ? said.rung : 0;
  const signals = deadlines.signals(row, limit, dueAt.toISOString());
  const index = signals.findIndex(({ at }, place) => place >= spoken && at !== null);
  const signal = signals[index];
  if (signal === undefined || signal.at === null) return undefined;
  const command = clockEvent(row, kind, signal.rung, dueAt);
  return { at: Date.parse(signal.at), kind, said: { episode, rung: index + 1 }, command };
}
