import { fresh, type StepLimit } from '../../kit/step-limit.js';
import type { Grade } from '../terms.js';

/** Where an inspection is taken over whose earlier life nobody has kept. */
export type TakenOver = 'onSite' | 'reporting' | 'rectifying';

/** What opens an inspection: one unit, inspected in one round. */
export interface InspectionInput {
  readonly title: string;
  readonly unitId: string;
  readonly takenOver?: TakenOver;
}

/** One person's deed at one instant. */
export interface Deed {
  readonly by: string;
  readonly at: string;
}

/** Its limit is that of the unit's progress report. */
export interface InspectionContext extends StepLimit {
  readonly title: string;
  readonly unitId: string;
  readonly takenOver: TakenOver | null;
  readonly briefings: number;
  /** First day on site, `YYYY-MM-DD`; null where the team has not entered. */
  readonly enteredOn: string | null;
  readonly midTermChecks: number;
  readonly report: Deed | null;
  readonly feedback: (Deed & { readonly heldOn: string; readonly concentratedUntil: string | null }) | null;
  readonly progress: (Deed & { readonly late: boolean }) | null;
  readonly grade: Grade | null;
  readonly ended: Deed | null;
}

/** The state of an inspection at its very beginning. */
export function initialContext({ title, unitId, takenOver }: InspectionInput): InspectionContext {
  return {
    title,
    unitId,
    takenOver: takenOver ?? null,
    briefings: 0,
    enteredOn: null,
    midTermChecks: 0,
    report: null,
    feedback: null,
    progress: null,
    grade: null,
    ended: null,
    ...fresh(null),
  };
}
