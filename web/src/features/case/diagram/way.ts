import type { HistoryEvent } from '../../../api/types.js';
import type { Walked } from '../../chart/drawing.js';

const inLifecycle = (leaf: string) => `stage.${leaf}`;

/** The way of a case by the history that the person may see, as its chart marks it. */
export function walkedBy(history: readonly HistoryEvent[], current: string): Walked {
  const lines = new Map<string, number>();
  const visited = new Set<string>();
  for (const { from, to } of history) {
    visited.add(inLifecycle(to));
    if (from === null || from === to) continue;
    visited.add(inLifecycle(from));
    const id = `${inLifecycle(from)}>${inLifecycle(to)}`;
    lines.set(id, (lines.get(id) ?? 0) + 1);
  }
  return { current: inLifecycle(current), visited, lines };
}

/** The events that brought the case to another step, in order. */
export function movesOf(history: readonly HistoryEvent[]): HistoryEvent[] {
  return history.filter(({ from, to }) => from !== to);
}

/** The path of a case's step; a stage without steps is its own. */
export function leafOf({ stage, step }: { readonly stage: string; readonly step: string }): string {
  return stage === step ? stage : `${stage}.${step}`;
}
