import type { Calendar } from '../calendar/calendar.js';
import { addCalendarDays, type CivilDate, dateOf, dayNumber } from '../calendar/civil-date.js';
import { label, type Label } from '../kit/words.js';

/** What must be reached on the way to a limit, in the order in which it must. */
export const milestoneWords = {
  halfDone: label('过半措施完成', 'half of the measures done'),
  allDone: label('全部措施完成', 'every measure done'),
  evidenceComplete: label('证据材料齐备', 'the evidence complete'),
  applied: label('主要负责人签批并申请销号', 'signed by the head and applied for'),
  limit: label('整改时限', 'the limit'),
} as const satisfies Record<string, Label>;
export type MilestoneKind = keyof typeof milestoneWords;

/** A measure as the schedule needs it. */
export interface PlannedMeasure {
  readonly id: string;
  /** Its own last day; null where the plan names none. */
  readonly dueOn: CivilDate | null;
  /** It is kept up without end. */
  readonly sustained: boolean;
  readonly done: boolean;
  readonly proved: boolean;
}

/** All that a schedule depends on. Dates are civil dates of the office. */
export interface ScheduleInput {
  /** The day from which the limit counts; it does not count itself. */
  readonly from: CivilDate;
  /** The last day of the limit. */
  readonly until: CivilDate;
  readonly today: CivilDate;
  readonly measures: readonly PlannedMeasure[];
  /** The unit has applied for closing. */
  readonly applied: boolean;
}

export interface Milestone {
  readonly kind: MilestoneKind;
  readonly on: CivilDate;
  /** How many working days it lies before the limit. */
  readonly workingDaysBefore: number;
  readonly reached: boolean;
  /** Its day has passed, and it was not reached. */
  readonly late: boolean;
}

/** Until when a measure has time, and by what. */
export interface ScheduledMeasure {
  readonly id: string;
  readonly until: CivilDate;
  /** Its own date; the day by which all must be done; kept up without end, shown up to the limit; or the limit where nothing could be counted. */
  readonly basis: 'own' | 'milestone' | 'sustained' | 'limit';
  readonly standing: 'done' | 'running' | 'late';
  /** Its own date lies after the limit: the plan can't hold. */
  readonly beyondLimit: boolean;
}

/** A schedule counted back from its limit. */
export interface BackwardSchedule {
  readonly from: CivilDate;
  readonly until: CivilDate;
  /** Null where the calendar of a year on the way is not loaded. */
  readonly workingDays: number | null;
  /** Working days after today up to the limit; negative once it has passed. Null as `workingDays`. */
  readonly workingDaysLeft: number | null;
  readonly milestones: readonly Milestone[];
  readonly measures: readonly ScheduledMeasure[];
  /** Weekends and holidays between the two ends. */
  readonly restDays: readonly { readonly from: CivilDate; readonly to: CivilDate }[];
}

/**
 * How long before the limit a milestone lies: working days, but never more than a share of the whole time, so that a short limit has
 * milestones as well. source: product default
 */
const leads: Readonly<Record<MilestoneKind, { readonly workingDays: number; readonly share: number }>> = {
  halfDone: { workingDays: Infinity, share: 0.5 },
  allDone: { workingDays: 5, share: 0.25 },
  evidenceComplete: { workingDays: 3, share: 0.15 },
  applied: { workingDays: 1, share: 0.1 },
  limit: { workingDays: 0, share: 0 },
};

/**
 * Counts back over working days from a limit to the milestones before it (倒排时间表), and says which are late. source: product §5
 *
 * @throws CalendarYearMissingError if a working day of a year that is not loaded would have to be known
 */
export function backwardSchedule(input: ScheduleInput, calendar: Calendar): BackwardSchedule {
  const { from, until, today, measures } = input;
  const workingDays = calendar.workingDaysBetween(from, until);
  const milestones = (Object.keys(leads) as MilestoneKind[]).map((kind) => {
    const { workingDays: most, share } = leads[kind];
    const workingDaysBefore = Math.min(most, Math.floor(workingDays * share));
    const on = back(until, workingDaysBefore, calendar);
    const reached = isReached(kind, input);
    return { kind, on, workingDaysBefore, reached, late: !reached && on < today };
  });
  const allDone = milestones.find(({ kind }) => kind === 'allDone')?.on ?? until;
  return {
    from,
    until,
    workingDays,
    workingDaysLeft: calendar.workingDaysBetween(today, until),
    milestones,
    measures: measures.map((measure) => scheduled(measure, { allDone, until, today })),
    restDays: restDays(from, until, calendar),
  };
}

/** What can be said of a schedule where the calendar of a year on the way is not loaded: the limit, and the measures' own dates. */
export function uncountedSchedule(input: ScheduleInput): BackwardSchedule {
  const { from, until, today, measures } = input;
  const reached = isReached('limit', input);
  return {
    from,
    until,
    workingDays: null,
    workingDaysLeft: null,
    milestones: [{ kind: 'limit', on: until, workingDaysBefore: 0, reached, late: !reached && until < today }],
    measures: measures.map((measure) => {
      const placed = scheduled(measure, { allDone: until, until, today });
      return placed.basis === 'milestone' ? { ...placed, basis: 'limit' } : placed;
    }),
    restDays: [],
  };
}

/** The working day that lies so many working days before a date; the date itself where that is none. */
function back(date: CivilDate, workingDays: number, calendar: Calendar): CivilDate {
  return workingDays === 0 ? date : calendar.addWorkingDays(date, -workingDays).end;
}

function isReached(kind: MilestoneKind, { measures, applied }: ScheduleInput): boolean {
  const finite = measures.filter(({ sustained }) => !sustained);
  const done = finite.filter((measure) => measure.done).length;
  switch (kind) {
    case 'halfDone':
      return applied || (finite.length > 0 && done * 2 >= finite.length);
    case 'allDone':
      return applied || (finite.length > 0 && done === finite.length);
    case 'evidenceComplete':
      return applied || (finite.length > 0 && finite.every(({ proved }) => proved));
    case 'applied':
    case 'limit':
      return applied;
  }
}

interface Marks {
  readonly allDone: CivilDate;
  readonly until: CivilDate;
  readonly today: CivilDate;
}

function scheduled({ id, dueOn, sustained, done }: PlannedMeasure, { allDone, until, today }: Marks): ScheduledMeasure {
  const basis = dueOn !== null ? 'own' : sustained ? 'sustained' : 'milestone';
  const last = dueOn ?? (sustained ? until : allDone);
  const standing = done ? 'done' : last < today && basis !== 'sustained' ? 'late' : 'running';
  return { id, until: last, basis, standing, beyondLimit: dueOn !== null && !sustained && dueOn > until };
}

function restDays(from: CivilDate, until: CivilDate, calendar: Calendar): BackwardSchedule['restDays'] {
  const days = Array.from({ length: Math.max(dayNumber(until) - dayNumber(from), 0) }, (_, index) => dayNumber(from) + index + 1);
  const runs: { from: CivilDate; to: CivilDate }[] = [];
  for (const day of days) {
    if (calendar.inWorkingDays(day).role !== 'restDays') continue;
    const date = dateOf(day);
    const last = runs.at(-1);
    if (last !== undefined && addCalendarDays(last.to, 1) === date) last.to = date;
    else runs.push({ from: date, to: date });
  }
  return runs;
}
