import { officialCalendar as calendar } from '../../../workflows/calendar/official.js';
import { settle } from '../../../workflows/schedules/missed-runs.js';
import { nextRun, ruleWords, type ScheduleRule } from '../../../workflows/schedules/rule.js';

const at = (text: string) => `${text.replace(' ', 'T')}:00+08:00`;
const opening: ScheduleRule = { kind: 'workingDays', at: 'officeOpening' };
const nightly: ScheduleRule = { kind: 'daily', at: '03:00' };
const quarterly: ScheduleRule = { kind: 'quarterStart', at: '00:00' };
const everyQuarterHour: ScheduleRule = { kind: 'every', value: 15, unit: 'minutes' };

describe('the next instant of a rule', () => {
  test.each<[ScheduleRule, string, string]>([
    [opening, '2025-03-10 08:29', '2025-03-10 08:30'],
    [opening, '2025-03-10 08:30', '2025-03-11 08:30'],
    // National Day and Mid-Autumn 2025: off from 1 to 8 October, 28 September and 11 October are worked.
    [opening, '2025-09-27 10:00', '2025-09-28 08:30'],
    [opening, '2025-09-30 18:00', '2025-10-09 08:30'],
    [opening, '2025-10-10 18:00', '2025-10-11 08:30'],
    [{ kind: 'workingDays', at: '09:00' }, '2025-03-14 09:00', '2025-03-17 09:00'],
    [nightly, '2025-03-10 02:59', '2025-03-10 03:00'],
    [nightly, '2025-12-31 03:00', '2026-01-01 03:00'],
    [quarterly, '2025-03-31 23:59', '2025-04-01 00:00'],
    [quarterly, '2025-04-01 00:00', '2025-07-01 00:00'],
    [quarterly, '2025-11-15 12:00', '2026-01-01 00:00'],
    [everyQuarterHour, '2025-03-10 10:00', '2025-03-10 10:15'],
    [everyQuarterHour, '2025-03-10 23:59', '2025-03-11 00:00'],
    [{ kind: 'every', value: 6, unit: 'hours' }, '2025-03-10 06:01', '2025-03-10 12:00'],
  ])('%j after %s is %s', (rule, after, next) => {
    expect(nextRun(rule, at(after), calendar)).toBe(at(next));
  });

  test('counts in the office’s zone, whatever the offset of the text', () => {
    expect(nextRun(nightly, '2025-03-09T18:30:00Z', calendar)).toBe(at('2025-03-10 03:00'));
    expect(nextRun(nightly, '2025-03-09T19:00:00.001Z', calendar)).toBe(at('2025-03-11 03:00'));
  });

  test('of working days is not guessed where the calendar ends; quarters and days need none', () => {
    expect(() => nextRun(opening, at('2026-12-31 20:00'), calendar)).toThrow('calendar of 2027 is not loaded');
    expect(nextRun(quarterly, at('2026-12-31 20:00'), calendar)).toBe(at('2027-01-01 00:00'));
    expect(nextRun(nightly, at('2026-12-31 20:00'), calendar)).toBe(at('2027-01-01 03:00'));
  });

  test.each([opening, { kind: 'workingDays', at: '09:00' } as const, nightly, quarterly, everyQuarterHour])(
    'of %j is told in both languages',
    (rule) => {
      const { zh, en } = ruleWords(rule);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[\x20-\x7e]+$/);
    },
  );
});

describe('what was missed', () => {
  const settled = (policy: Parameters<typeof settle>[0], rule: ScheduleRule, due: string, now: string) => {
    const { run, leftOut, settled: from } = settle(policy, rule, at(due), at(now), calendar);
    return { run, left: leftOut?.first ?? null, from };
  };

  test('under runEach is made up for one by one', () => {
    expect(settled('runEach', quarterly, '2025-04-01 00:00', '2025-11-03 09:00')).toEqual({
      run: at('2025-04-01 00:00'),
      left: null,
      from: at('2025-04-01 00:00'),
    });
  });

  test('under runOnceLate is made up for once, by the last of them', () => {
    expect(settled('runOnceLate', nightly, '2025-03-10 03:00', '2025-03-13 09:00')).toEqual({
      run: at('2025-03-13 03:00'),
      left: at('2025-03-10 03:00'),
      from: at('2025-03-13 03:00'),
    });
    expect(settled('runOnceLate', nightly, '2025-03-10 03:00', '2025-03-10 03:00')).toMatchObject({ left: null });
  });

  test('under skip is made up for on its own day, and left out after it', () => {
    expect(settled('skip', opening, '2025-03-10 08:30', '2025-03-10 17:00')).toMatchObject({
      run: at('2025-03-10 08:30'),
      left: null,
    });
    // On Saturday Friday's digest is stale, though no other is due yet.
    expect(settled('skip', opening, '2025-03-14 08:30', '2025-03-15 08:30')).toMatchObject({
      run: null,
      left: at('2025-03-14 08:30'),
    });
    expect(settled('skip', opening, '2025-03-12 08:30', '2025-03-14 12:00')).toMatchObject({
      run: at('2025-03-14 08:30'),
      left: at('2025-03-12 08:30'),
    });
  });

  test('is counted, with the first and the last of it, in both languages', () => {
    const { leftOut } = settle('runOnceLate', nightly, at('2025-03-10 03:00'), at('2025-03-13 09:00'), calendar);
    expect(leftOut?.reason).toEqual({
      zh: '2025-03-10 03:00 至 2025-03-12 03:00 共 3 次未行：由 2025-03-13 03:00 的一次代替',
      en: '3 runs from 2025-03-10 03:00 to 2025-03-12 03:00: the run of 2025-03-13 03:00 stands for it',
    });
  });

  test('ends with the last instant that the calendar knows', () => {
    expect(settled('skip', opening, '2026-12-31 08:30', '2027-02-01 09:00')).toMatchObject({
      run: null,
      from: at('2026-12-31 08:30'),
    });
  });
});
