import type { LimitStep } from '../../../api/types.js';

/** Steps that are told together. */
export interface Part {
  /** The kind of its steps; `weekends` for several ordinary ones in a row. */
  readonly kind: string;
  readonly steps: readonly LimitStep[];
}

/** Ordinary weekends in a row are one line that opens; whatever else happened to a date stands by itself. */
export function gathered(steps: readonly LimitStep[]): Part[] {
  const parts: { kind: string; steps: LimitStep[] }[] = [];
  for (const step of steps) {
    const weekend = step.kind === 'restDays' && (step.holidays ?? []).length === 0;
    const last = parts.at(-1);
    if (weekend && last?.kind === 'weekends') last.steps.push(step);
    else parts.push({ kind: weekend ? 'weekends' : step.kind, steps: [step] });
  }
  return parts.map((part) => (part.kind === 'weekends' && part.steps.length === 1 ? { ...part, kind: 'restDays' } : part));
}
