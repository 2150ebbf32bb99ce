import type { CivilDate, Quarter } from '../calendar/civil-date.js';
import type { Instant } from '../calendar/instant.js';
import type { WalkRun } from '../calendar/walk.js';
import { label, type Label } from '../kit/words.js';
import type { DeadlineStep, DeadlineStepKind } from './deadline.js';
import { type Duration, type StartPoint, startPoints } from './pack.js';

/** The words of each step of an explanation: one function for each kind, none of them decides anything. */

export function startStep(startsAt: StartPoint, at: Instant, date: CivilDate): DeadlineStep {
  const event = startPoints[startsAt];
  return {
    ...on(
      'start',
      date,
      `自${event.zh}之日（${date}）起算，当日不计`,
      `Counted from ${event.en} on ${date}; that day is not counted`,
    ),
    at,
  };
}

export function monthClipStep(start: CivilDate, end: CivilDate): DeadlineStep {
  const [month, day] = [end.slice(0, 7), start.slice(8)];
  return on(
    'monthClip',
    end,
    `${month} 没有 ${day} 日，以月末 ${end} 为准`,
    `${month} has no day ${day}: its last day, ${end}, stands`,
  );
}

export function quarterStep({ id, from, to }: Quarter): DeadlineStep {
  return { kind: 'quarter', from, to, label: label(`须在 ${id} 季度内完成`, `To be done within the quarter ${id}`) };
}

/** @param pausedDays for a pause: how many days of the limit's unit it took out */
export function runStep({ role, from, to, days, holidays }: WalkRun, pausedDays: number, unit: Duration['unit']): DeadlineStep {
  const span = from === to ? label(from, from) : label(`${from} 至 ${to}`, `${from} to ${to}`);
  switch (role) {
    case 'restDays': {
      const what = holidays.length > 0 ? named(holidays, '假期', 'holiday') : label('周末', 'weekend');
      const words = label(`${span.zh} ${what.zh}，共 ${days} 日，不计`, `${span.en}: ${what.en}, ${days} day(s) not counted`);
      return { kind: role, from, to, days, holidays, label: words };
    }
    case 'makeUpDay': {
      const what = named(holidays, '调休上班', 'make-up working day');
      return {
        kind: role,
        from,
        to,
        days,
        holidays,
        label: label(`${span.zh} ${what.zh}，计入`, `${span.en}: ${what.en}, counted`),
      };
    }
    case 'paused': {
      const taken = lengthOf({ value: pausedDays, unit });
      const words = label(`${span.zh} 暂停计算，扣除 ${taken.zh}`, `${span.en}: paused, ${taken.en} not counted`);
      return { kind: role, from, to, days: pausedDays, label: words };
    }
  }
}

export function lastDayStep(length: Duration | undefined, date: CivilDate): DeadlineStep {
  if (!length) return on('lastDay', date, `最后一日为 ${date}`, `The last day is ${date}`);
  const { zh, en } = lengthOf(length);
  return on('lastDay', date, `期限 ${zh}，最后一日为 ${date}`, `The limit is ${en}: the last day is ${date}`);
}

export function restDayMovedStep(from: CivilDate, to: CivilDate): DeadlineStep {
  const words = label(`${from} 为休息日，顺延至 ${to}`, `${from} is a rest day: moved to ${to}`);
  return { kind: 'restDayMoved', from, to, label: words };
}

export function notBeforeStep(length: Duration, date: CivilDate): DeadlineStep {
  const { zh, en } = lengthOf(length);
  return on('notBefore', date, `满 ${zh}后方可进行，最早为 ${date}`, `Not before ${en} have passed: ${date} at the earliest`);
}

export function originalDueAtStep(date: CivilDate, at: Instant): DeadlineStep {
  return {
    ...on('originalDueAt', date, `原期限为 ${date}，予以保留`, `The original limit was ${date}, and stays on record`),
    at,
  };
}

export function extensionStep(granted: CivilDate): DeadlineStep {
  return on('extension', granted, `批准延期至 ${granted}`, `Extended to ${granted}`);
}

export function extensionTooShortStep(granted: CivilDate, original: CivilDate): DeadlineStep {
  const zh = `批准的日期 ${granted} 不晚于 ${original}，仍以后者为准`;
  return on('extension', granted, zh, `The date granted, ${granted}, is not later than ${original}, which stands`);
}

export function pausedSinceStep(date: CivilDate, at: Instant): DeadlineStep {
  const words = label(`自 ${date} 起暂停计算，恢复后重新推算`, `Paused since ${date}; worked out again when it goes on`);
  return { kind: 'pausedSince', from: date, to: date, at, label: words };
}

export function endOfOfficeDayStep(date: CivilDate, at: Instant, timeZone: string): DeadlineStep {
  const time = at.slice(11, 16);
  return {
    ...on(
      'endOfOfficeDay',
      date,
      `到期时刻为 ${date} ${time}（下班时，${timeZone}）`,
      `Due at close of office, ${date} ${time} (${timeZone})`,
    ),
    at,
  };
}

function on(kind: DeadlineStepKind, date: CivilDate, zh: string, en: string): DeadlineStep {
  return { kind, from: date, to: date, label: label(zh, en) };
}

function named(holidays: readonly Label[], zh: string, en: string): Label {
  return label(
    `${holidays.map((holiday) => holiday.zh).join('、')}${zh}`,
    `${holidays.map((holiday) => holiday.en).join(', ')} ${en}`,
  );
}

function lengthOf({ value, unit }: Duration): Label {
  const plural = value === 1 ? '' : 's';
  switch (unit) {
    case 'workingDays':
      return label(`${value} 个工作日`, `${value} working day${plural}`);
    case 'calendarDays':
      return label(`${value} 日`, `${value} calendar day${plural}`);
    case 'months':
      return label(`${value} 个月`, `${value} month${plural}`);
  }
}
