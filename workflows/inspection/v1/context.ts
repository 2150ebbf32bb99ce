import type { CaseEvent, RunningLimit } from '../../kit/definition.js';
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

export interface InspectionContext {
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
  readonly overdueLevel: number;
  /** 1: due soon, 2: due very soon. */
  readonly warningLevel: number;
  /** That of the unit's progress report. */
  readonly limit: RunningLimit | null;
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
    overdueLevel: 0,
    warningLevel: 0,
    limit: null,
  };
}

/** A payload as one of the classes that validated it. */
export function payload<Payload>(event: CaseEvent): Partial<Payload> {
  return event.payload as Partial<Payload>;
}
