import { CalendarYearMissingError } from '../../../workflows/calendar/errors.js';
import { officialCalendar } from '../../../workflows/calendar/official.js';
import type { DeadlineExplanation } from '../../../workflows/rules/deadline.js';
import { ClauseMissingError, PauseInvalidError } from '../../../workflows/rules/errors.js';
import { computeLimit, type LimitInput } from '../../../workflows/rules/limit.js';
import type { RulePack } from '../../../workflows/rules/pack.js';
import { rulePack } from '../../../workflows/rules/registry.js';

const county = rulePack('inspection-county');

function limitOf(input: Omit<LimitInput, 'pack'> & { pack?: RulePack }): DeadlineExplanation {
  return computeLimit({ pack: county, ...input }, officialCalendar);
}

const told = ({ steps }: DeadlineExplanation) =>
  steps.map(({ kind, from, to }) => (from === to ? `${kind} ${from}` : `${kind} ${from}..${to}`));

describe('a limit in working days', () => {
  const plan = limitOf({ clause: 'plan', startedAt: '2024-02-01T15:00:00+08:00' });

  test('tells each holiday, weekend and make-up day on its way to the end of the office day', () => {
    expect(plan.dueAt).toBe('2024-02-27T17:30:00+08:00');
    expect(told(plan)).toEqual([
      'start 2024-02-01',
      'restDays 2024-02-03',
      'makeUpDay 2024-02-04',
      'restDays 2024-02-10..2024-02-17',
      'makeUpDay 2024-02-18',
      'restDays 2024-02-24..2024-02-25',
      'lastDay 2024-02-27',
      'endOfOfficeDay 2024-02-27',
    ]);
  });

  test('says so in both languages, with the holiday’s name', () => {
    expect(plan.steps.map(({ label }) => label.zh)).toEqual([
      '自反馈之日（2024-02-01）起算，当日不计',
      '2024-02-03 周末，共 1 日，不计',
      '2024-02-04 春节调休上班，计入',
      '2024-02-10 至 2024-02-17 春节假期，共 8 日，不计',
      '2024-02-18 春节调休上班，计入',
      '2024-02-24 至 2024-02-25 周末，共 2 日，不计',
      '期限 15 个工作日，最后一日为 2024-02-27',
      '到期时刻为 2024-02-27 17:30（下班时，Asia/Shanghai）',
    ]);
    expect(plan.steps.map(({ label }) => label.en)).toEqual([
      'Counted from the feedback meeting on 2024-02-01; that day is not counted',
      '2024-02-03: weekend, 1 day(s) not counted',
      '2024-02-04: Spring Festival make-up working day, counted',
      '2024-02-10 to 2024-02-17: Spring Festival holiday, 8 day(s) not counted',
      '2024-02-18: Spring Festival make-up working day, counted',
      '2024-02-24 to 2024-02-25: weekend, 2 day(s) not counted',
      'The limit is 15 working days: the last day is 2024-02-27',
      'Due at close of office, 2024-02-27 17:30 (Asia/Shanghai)',
    ]);
  });

  test('names the rule, its version and where it is from', () => {
    expect(plan.rule).toEqual({ pack: 'inspection-county', version: 1, clause: 'plan', source: county.clauses.plan.source });
    expect(plan.start).toBe('2024-02-01T15:00:00+08:00');
  });

  test('that starts on a rest day counts from the next working day on', () => {
    expect(limitOf({ clause: 'sign', startedAt: '2024-02-17T10:00:00+08:00' }).dueAt).toBe('2024-02-19T17:30:00+08:00');
  });

  test('goes by the date in Shanghai, whatever the offset of the start', () => {
    expect(limitOf({ clause: 'sign', startedAt: '2026-03-02T15:59:59Z' }).dueAt).toBe('2026-03-04T17:30:00+08:00');
    expect(limitOf({ clause: 'sign', startedAt: '2026-03-02T16:00:00Z' }).dueAt).toBe('2026-03-05T17:30:00+08:00');
  });

  test('is refused where it runs into a year whose holidays nobody knows', () => {
    expect(() => limitOf({ clause: 'plan', startedAt: '2026-12-20T09:00:00+08:00' })).toThrow(CalendarYearMissingError);
  });
});

describe('a limit in months', () => {
  test.each([
    ['2026-01-31', '2026-02-28'],
    ['2024-01-31', '2024-02-29'],
    ['2024-01-29', '2024-02-29'],
    ['2026-04-30', '2026-05-30'],
  ])('of one, from %s, ends on %s', (start, end) => {
    expect(limitOf({ clause: 'progressReport', startedAt: `${start}T17:30:00+08:00` }).dueAt).toBe(`${end}T17:30:00+08:00`);
  });

  test('tells that a month was too short', () => {
    const clipped = limitOf({ clause: 'progressReport', startedAt: '2026-01-31T17:30:00+08:00' });
    expect(told(clipped)).toEqual([
      'start 2026-01-31',
      'monthClip 2026-02-28',
      'lastDay 2026-02-28',
      'endOfOfficeDay 2026-02-28',
    ]);
    expect(clipped.steps[1]?.label).toEqual({
      zh: '2026-02 没有 31 日，以月末 2026-02-28 为准',
      en: '2026-02 has no day 31: its last day, 2026-02-28, stands',
    });
  });

  test('needs no calendar of the year in which it ends, and keeps a last day that is a rest day', () => {
    expect(limitOf({ clause: 'concentratedPeriod', startedAt: '2030-10-13T10:00:00+08:00' }).dueAt).toBe(
      '2031-01-13T17:30:00+08:00',
    );
    expect(limitOf({ clause: 'progressReport', startedAt: '2025-09-04T10:00:00+08:00' }).dueAt).toBe('2025-10-04T17:30:00+08:00');
  });

  test('that ends on a rest day is moved where the pack says so, and tells it', () => {
    const pack: RulePack = { ...county, restDay: 'nextWorkingDay' };
    const moved = limitOf({ pack, clause: 'progressReport', startedAt: '2025-09-04T10:00:00+08:00' });
    expect(moved.dueAt).toBe('2025-10-09T17:30:00+08:00');
    expect(told(moved)).toContain('restDayMoved 2025-10-04..2025-10-09');
    expect(() => limitOf({ pack, clause: 'progressReport', startedAt: '2026-12-15T10:00:00+08:00' })).toThrow(
      CalendarYearMissingError,
    );
  });
});

describe('a pause', () => {
  const started = { clause: 'plan', startedAt: '2024-02-01T15:00:00+08:00' } as const;

  test('across a holiday takes out its working days only, and tells how many', () => {
    const paused = limitOf({ ...started, pauses: [{ from: '2024-02-08T16:00:00+08:00', to: '2024-02-20T10:00:00+08:00' }] });
    // 8 and 9 February, the make-up Sunday 18th and the 19th: four working days later than without.
    expect(paused.dueAt).toBe('2024-03-04T17:30:00+08:00');
    expect(paused.steps.find(({ kind }) => kind === 'paused')).toMatchObject({
      from: '2024-02-08',
      to: '2024-02-19',
      days: 4,
      label: {
        zh: '2024-02-08 至 2024-02-19 暂停计算，扣除 4 个工作日',
        en: '2024-02-08 to 2024-02-19: paused, 4 working days not counted',
      },
    });
  });

  test('in a limit of months takes out calendar days', () => {
    const { dueAt, steps } = limitOf({
      clause: 'concentratedPeriod',
      startedAt: '2024-01-10T09:00:00+08:00',
      pauses: [{ from: '2024-02-08T16:00:00+08:00', to: '2024-02-20T10:00:00+08:00' }],
    });
    expect(dueAt).toBe('2024-04-22T17:30:00+08:00');
    expect(steps.find(({ kind }) => kind === 'paused')).toMatchObject({ days: 12 });
  });

  test.each([
    ['within an office day takes nothing', '2024-02-20T09:00:00+08:00', '2024-02-20T17:30:00+08:00', '2024-02-27'],
    ['over a close of office takes that day', '2024-02-20T17:30:00+08:00', '2024-02-20T17:31:00+08:00', '2024-02-28'],
    ['from evening to morning takes nothing', '2024-02-20T17:31:00+08:00', '2024-02-21T08:00:00+08:00', '2024-02-27'],
    ['over a weekend takes nothing', '2024-02-23T18:00:00+08:00', '2024-02-26T08:00:00+08:00', '2024-02-27'],
    [
      'begun before the limit on its last day moves it to the day the clock goes on',
      '2024-02-27T17:00:00+08:00',
      '2024-03-05T10:00:00+08:00',
      '2024-03-05',
    ],
    ['begun after the limit has run out changes nothing', '2024-02-27T17:31:00+08:00', '2024-03-05T10:00:00+08:00', '2024-02-27'],
    ['before the start changes nothing', '2024-01-02T10:00:00+08:00', '2024-02-01T15:00:00+08:00', '2024-02-27'],
  ])('%s', (_, from, to, end) => {
    expect(limitOf({ ...started, pauses: [{ from, to }] }).dueAt).toBe(`${end}T17:30:00+08:00`);
  });

  test('that overlaps another is not counted twice', () => {
    const one = { from: '2024-02-19T10:00:00+08:00', to: '2024-02-22T10:00:00+08:00' };
    const inside = { from: '2024-02-20T10:00:00+08:00', to: '2024-02-21T10:00:00+08:00' };
    expect(limitOf({ ...started, pauses: [one, inside] }).dueAt).toBe(limitOf({ ...started, pauses: [one] }).dueAt);
  });

  test('that still lasts leaves the earliest date there can be, and says since when', () => {
    const open = limitOf({ ...started, pauses: [{ from: '2024-02-20T10:00:00+08:00', to: null }] });
    expect(open).toMatchObject({ dueAt: '2024-02-27T17:30:00+08:00', pausedSince: '2024-02-20T10:00:00+08:00' });
    expect(told(open)).toContain('pausedSince 2024-02-20');
  });

  test('that still lasts but began after the limit stops nothing', () => {
    const late = limitOf({ ...started, pauses: [{ from: '2024-03-01T10:00:00+08:00' }] });
    expect(late.pausedSince).toBeUndefined();
  });

  test('during which the limit itself is changed is not lost: the new limit leaves out the same days', () => {
    const longer: RulePack = {
      ...county,
      version: 2,
      clauses: { ...county.clauses, plan: { ...county.clauses.plan, value: { value: 20, unit: 'workingDays' } } },
    };
    const open = [{ from: '2024-02-08T16:00:00+08:00', to: null }];
    const closed = [{ from: '2024-02-08T16:00:00+08:00', to: '2024-02-20T10:00:00+08:00' }];
    // Fifteen days end on 27 February without the pause, and twenty on 5 March; the pause takes out four in either case.
    expect(limitOf({ ...started, pack: longer, pauses: open })).toMatchObject({
      dueAt: '2024-03-05T17:30:00+08:00',
      pausedSince: open[0]?.from,
    });
    expect(limitOf({ ...started, pack: longer, pauses: closed }).dueAt).toBe('2024-03-11T17:30:00+08:00');
    expect(limitOf({ ...started, pauses: closed }).dueAt).toBe('2024-03-04T17:30:00+08:00');
  });

  test('that ends before it begins is refused', () => {
    const pauses = [{ from: '2024-02-20T10:00:00+08:00', to: '2024-02-19T10:00:00+08:00' }];
    expect(() => limitOf({ ...started, pauses })).toThrow(PauseInvalidError);
  });
});

describe('an extension', () => {
  const started = { clause: 'concentratedPeriod', startedAt: '2026-03-02T09:00:00+08:00' } as const;

  test('moves the limit and leaves the original one as a step', () => {
    const extended = limitOf({ ...started, extendedTo: '2026-07-15' });
    expect(extended).toMatchObject({ dueAt: '2026-07-15T17:30:00+08:00', originalDueAt: '2026-06-02T17:30:00+08:00' });
    expect(extended.steps.find(({ kind }) => kind === 'originalDueAt')).toMatchObject({
      from: '2026-06-02',
      at: '2026-06-02T17:30:00+08:00',
    });
    expect(told(extended).slice(-3)).toEqual(['originalDueAt 2026-06-02', 'extension 2026-07-15', 'endOfOfficeDay 2026-07-15']);
  });

  test('never shortens a limit', () => {
    const shorter = limitOf({ ...started, extendedTo: '2026-05-01' });
    expect(shorter.dueAt).toBe('2026-06-02T17:30:00+08:00');
    expect(shorter.steps.find(({ kind }) => kind === 'extension')?.label.en).toContain('which stands');
  });

  test('granted during a pause moves on by the days paused since, and only by those', () => {
    const pauses = [{ from: '2026-05-11T10:00:00+08:00', to: '2026-05-29T10:00:00+08:00' }];
    const extended = limitOf({ ...started, pauses, extendedTo: '2026-07-15', extendedAt: '2026-05-20T10:00:00+08:00' });
    // The 21st to the 28th of May: eight days; the pause's days up to the grant were known to the office when it chose the date.
    expect(extended.dueAt).toBe('2026-07-23T17:30:00+08:00');
    expect(extended.originalDueAt).toBe('2026-06-20T17:30:00+08:00');
  });

  test('whose instant is not given is a fixed date that no pause moves', () => {
    const pauses = [{ from: '2026-06-01T10:00:00+08:00', to: '2026-06-11T10:00:00+08:00' }];
    expect(limitOf({ ...started, pauses, extendedTo: '2026-07-15' }).dueAt).toBe('2026-07-15T17:30:00+08:00');
  });
});

describe('a limit of another kind', () => {
  test('for a revisit has a beginning and an end', () => {
    const revisit = limitOf({ clause: 'revisit', startedAt: '2026-08-31T11:00:00+08:00' });
    expect(revisit).toMatchObject({ notBefore: '2026-11-30', dueAt: '2027-02-28T17:30:00+08:00' });
  });

  test('for a check-in ends with the quarter after, and the next one with the quarter after that', () => {
    const first = limitOf({ clause: 'checkIn', startedAt: '2026-03-30T11:00:00+08:00' });
    expect(first.dueAt).toBe('2026-06-30T17:30:00+08:00');
    expect(told(first)).toEqual([
      'start 2026-03-30',
      'quarter 2026-04-01..2026-06-30',
      'lastDay 2026-06-30',
      'endOfOfficeDay 2026-06-30',
    ]);
    expect(limitOf({ clause: 'checkIn', startedAt: first.dueAt }).dueAt).toBe('2026-09-30T17:30:00+08:00');
  });

  test('that the pack does not set is an error that names both', () => {
    expect(() => limitOf({ clause: 'minutesTask', startedAt: '2026-03-30T11:00:00+08:00' })).toThrow(ClauseMissingError);
    expect(() => limitOf({ clause: 'minutesTask', startedAt: '2026-03-30T11:00:00+08:00' })).toThrow(
      /inspection-county.*minutesTask/,
    );
  });
});
