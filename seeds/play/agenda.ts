import { addCalendarDays } from '../../workflows/calendar/civil-date.js';
import { officialCalendar } from '../../workflows/calendar/official.js';
import { instantText } from '../../src/engine/instants.js';
import type { OpenedCase, PlannedDeed } from './planned-case.js';

/** The opening of a case, or one of its deeds. */
export interface Step {
  readonly of: OpenedCase;
  /** Absent: the opening. */
  readonly deed?: PlannedDeed;
}

/** What is to be done, instant by instant. */
export interface Agenda {
  readonly steps: number;
  readonly instants: readonly { readonly at: number; readonly steps: readonly Step[] }[];
}

/**
 * Puts the steps that are not done yet in the order of time.
 *
 * @param done how many steps of each case are done; one that is missing has not been opened
 * @param clockUntil also names each opening and closing of the office up to here: then the clock may have something to say
 */
export function agendaOf(
  cases: readonly OpenedCase[],
  done: ReadonlyMap<string, number>,
  clockUntil: number | undefined,
): Agenda {
  const byInstant = new Map<number, Step[]>();
  const at = (instant: number) => {
    const steps = byInstant.get(instant) ?? [];
    byInstant.set(instant, steps);
    return steps;
  };
  let count = 0;
  for (const of of cases) {
    const steps: readonly Step[] = [{ of }, ...of.deeds.map((deed) => ({ of, deed }))];
    for (const step of steps.slice(done.get(of.id) ?? 0)) {
      at(step.deed?.at ?? of.openedAt).push(step);
      count += 1;
    }
  }
  if (clockUntil !== undefined)
    for (const instant of officeHours(Math.min(...cases.map(({ openedAt }) => openedAt)), clockUntil)) at(instant);
  const instants = [...byInstant].map(([instant, steps]) => ({ at: instant, steps })).sort((one, other) => one.at - other.at);
  return { steps: count, instants };
}

/** When the office opens and closes on each day, in milliseconds. */
function officeHours(from: number, until: number): number[] {
  const hours: number[] = [];
  for (let date = instantText(new Date(from)).slice(0, 10); ; date = addCalendarDays(date, 1)) {
    const ofDay = [officialCalendar.startOfOfficeDay(date), officialCalendar.endOfOfficeDay(date)].map(Date.parse);
    hours.push(...ofDay.filter((hour) => hour <= until));
    if (ofDay.every((hour) => hour > until)) return hours;
  }
}
