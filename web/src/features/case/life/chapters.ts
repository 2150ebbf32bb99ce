import type { Cycle, HistoryEvent } from '../../../api/types.js';

/** One stay of a case in a stage. */
export interface Chapter {
  readonly cycle: number;
  readonly stage: string;
  /** The latest first. */
  readonly events: readonly HistoryEvent[];
}

/** A history, oldest first, as chapters, the latest first. What leads into a stage is the first event of its chapter. */
export function chaptersOf(history: readonly HistoryEvent[], cycles: readonly Cycle[]): Chapter[] {
  const chapters: { cycle: number; stage: string; events: HistoryEvent[] }[] = [];
  for (const event of history) {
    const stage = event.to.split('.')[0] ?? '';
    const cycle = cycleAt(event.at, cycles);
    const last = chapters.at(-1);
    if (last?.stage === stage && last.cycle === cycle) last.events.unshift(event);
    else chapters.push({ cycle, stage, events: [event] });
  }
  return chapters.reverse();
}

function cycleAt(at: string, cycles: readonly Cycle[]): number {
  const begun = cycles.filter(({ openedAt }) => Date.parse(openedAt) <= Date.parse(at));
  return Math.max(1, ...begun.map(({ cycle }) => cycle));
}
