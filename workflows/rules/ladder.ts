import type { Calendar } from '../calendar/calendar.js';
import { addCalendarDays, type CivilDate } from '../calendar/civil-date.js';
import { CalendarYearMissingError } from '../calendar/errors.js';
import { compareInstants, type Instant } from '../calendar/instant.js';
import type { Audience, ClauseId, Duration, RulePack, WarningLevel } from './pack.js';

/** What the clock sends to a case. */
export type ClockEventType = 'DUE_SOON' | 'DUE_VERY_SOON' | 'DEADLINE_PASSED' | 'ESCALATE';

/** One rung of the ladder of a limit: what the clock says, how long before or after the limit, and who hears of it. */
export interface Rung {
  readonly type: ClockEventType;
  readonly level: WarningLevel;
  /** 1, 2, …: which of the reminders, or which level of being overdue. */
  readonly degree: number;
  readonly when: 'before' | 'after';
  readonly by: Duration;
  readonly audience: readonly Audience[];
  readonly proposes?: 'interview';
}

/** Why the clock speaks: a rung of a limit, and when. `at` is null where it does not apply, or where `awaits` tells which calendar lacks. */
export interface Signal {
  readonly rung: Rung;
  readonly at: Instant | null;
  /** The year whose calendar must be loaded before the instant is known. */
  readonly awaits?: number;
}

/**
 * The rungs of a clause's ladder in their order: its own reminders where it has any, else the pack's warnings; then the levels of
 * being overdue. The same pack, version and clause always give the same rungs, so a rung can be remembered by its number.
 */
export function ladderOf(pack: RulePack, clause: ClauseId): readonly Rung[] {
  const known = ladders.get(pack) ?? new Map<ClauseId, readonly Rung[]>();
  const ladder = known.get(clause) ?? ladderAnew(pack, clause);
  ladders.set(pack, known.set(clause, ladder));
  return ladder;
}

/** Packs never change once they are loaded, and every transition asks for a ladder. */
const ladders = new WeakMap<RulePack, Map<ClauseId, readonly Rung[]>>();

function ladderAnew(pack: RulePack, clause: ClauseId): readonly Rung[] {
  const terms = pack.clauses[clause];
  return ladderWith(pack, terms !== undefined && 'reminders' in terms ? terms.reminders : undefined);
}

/** The rungs of a date with reminders of its own, the earliest first; of one without, those of the pack's warnings before the limit. */
export function ladderWith(pack: Pick<RulePack, 'warnings'>, reminders?: readonly Duration[]): readonly Rung[] {
  const warnings = pack.warnings.map((warning): Rung => ({ ...warning, ...eventOf(warning.level) }));
  const ahead = warnings.filter(({ when }) => when === 'before');
  const own = reminders?.map((by, index): Rung => {
    const last = index === reminders.length - 1 && index > 0;
    const warning = ahead.find(({ level }) => level === (last ? 'dueVerySoon' : 'dueSoon'));
    return {
      type: last ? 'DUE_VERY_SOON' : 'DUE_SOON',
      level: last ? 'dueVerySoon' : 'dueSoon',
      degree: index + 1,
      when: 'before',
      by,
      audience: warning?.audience ?? ['handler'],
    };
  });
  return [...(own ?? ahead), ...warnings.filter(({ when }) => when === 'after')];
}

/**
 * When each rung of a limit is due.
 *
 * A reminder comes when the office opens on its day; where that is a rest day, on the last working day before it. What would fall on or
 * before the day on which the limit began is left out: there was nothing to remind of yet. A level of being overdue comes as the office
 * closes on its day, the first at the limit itself. A rung whose day needs a calendar that is not loaded says so instead of guessing.
 */
export function signalsOf(ladder: readonly Rung[], limit: { begunAt: Instant; dueAt: Instant }, calendar: Calendar): Signal[] {
  const due = calendar.civilDateOf(limit.dueAt);
  return ladder.map((rung): Signal => {
    try {
      return {
        rung,
        at: rung.when === 'before' ? reminderAt(rung, limit.begunAt, due, calendar) : overdueAt(rung, due, calendar),
      };
    } catch (error) {
      if (error instanceof CalendarYearMissingError) return { rung, at: null, awaits: error.year };
      throw error;
    }
  });
}

function reminderAt({ by }: Rung, begunAt: Instant, due: CivilDate, calendar: Calendar): Instant | null {
  const at = calendar.startOfOfficeDay(lastWorkingDay(daysBefore(due, by, calendar), calendar));
  const begun = calendar.civilDateOf(begunAt);
  return calendar.civilDateOf(at) > begun && compareInstants(at, begunAt) > 0 ? at : null;
}

function overdueAt({ by }: Rung, due: CivilDate, calendar: Calendar): Instant {
  if (by.value === 0) return calendar.endOfOfficeDay(due);
  switch (by.unit) {
    case 'workingDays':
      return calendar.endOfOfficeDay(calendar.addWorkingDays(due, by.value).end);
    case 'calendarDays':
      return calendar.endOfOfficeDay(addCalendarDays(due, by.value));
    case 'months':
      return calendar.endOfOfficeDay(calendar.addMonths(due, by.value));
  }
}

function daysBefore(due: CivilDate, by: Duration, calendar: Calendar): CivilDate {
  if (by.value === 0) return due;
  switch (by.unit) {
    case 'workingDays':
      return calendar.addWorkingDays(due, -by.value).end;
    case 'calendarDays':
      return addCalendarDays(due, -by.value);
    case 'months':
      return calendar.addMonths(due, -by.value);
  }
}

function lastWorkingDay(date: CivilDate, calendar: Calendar): CivilDate {
  return calendar.isWorkingDay(date) ? date : calendar.addWorkingDays(date, -1).end;
}

function eventOf(level: WarningLevel): Pick<Rung, 'type' | 'degree'> {
  switch (level) {
    case 'dueSoon':
      return { type: 'DUE_SOON', degree: 1 };
    case 'dueVerySoon':
      return { type: 'DUE_VERY_SOON', degree: 2 };
    case 'overdue1':
      return { type: 'DEADLINE_PASSED', degree: 1 };
    case 'overdue2':
      return { type: 'ESCALATE', degree: 2 };
    case 'overdue3':
      return { type: 'ESCALATE', degree: 3 };
  }
}
