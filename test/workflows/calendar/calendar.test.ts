import fc from 'fast-check';
import { Calendar } from '../../../workflows/calendar/calendar.js';
import { type CalendarYear, validateCalendarYear } from '../../../workflows/calendar/calendar-year.js';
import { CalendarYearInvalidError, CalendarYearMissingError } from '../../../workflows/calendar/errors.js';
import { officialCalendar, officialYears } from '../../../workflows/calendar/official.js';
import { dayAfter, notices, worksByNotice } from './notices.js';

describe('the official calendar', () => {
  test('says of each day of 2019 to 2026 what the notices say', () => {
    const wrong: string[] = [];
    for (let day = '2019-01-01'; day <= '2026-12-31'; day = dayAfter(day)) {
      if (officialCalendar.isWorkingDay(day) !== worksByNotice(day)) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });

  test('names the notice of each year', () => {
    expect(
      officialCalendar.years.map(({ year, notices: [notice] }) => `${year} ${notice?.includes(`${year}年部分节假日安排`)}`),
    ).toEqual(notices.map((_, index) => `${2019 + index} true`));
  });

  test.each(['2018-12-31', '2027-01-01'])('has no guess for %s, a day of a year that is not loaded', (date) => {
    const ask = () => officialCalendar.isWorkingDay(date);
    expect(ask).toThrow(CalendarYearMissingError);
    expect(thrownBy(ask)).toMatchObject({ code: 'calendar.year-missing', year: Number(date.slice(0, 4)) });
    expect(ask).toThrow(/工作日历尚未载入.*not loaded/);
  });

  test('refuses a count that runs into a missing year, and answers one that just does not', () => {
    expect(officialCalendar.addWorkingDays('2026-12-30', 1).end).toBe('2026-12-31');
    expect(() => officialCalendar.addWorkingDays('2026-12-30', 2)).toThrow(CalendarYearMissingError);
  });

  test('needs no year for months, calendar days and quarters', () => {
    expect(officialCalendar.addMonths('2040-01-31', 1)).toBe('2040-02-29');
    expect(officialCalendar.addCalendarDays('2040-12-31', 1)).toBe('2041-01-01');
    expect(officialCalendar.quarterOf('2040-12-31').id).toBe('2040-Q4');
  });
});

describe('a count of working days', () => {
  test('leaves out the day it starts from, skips the holiday and counts the make-up day', () => {
    const walk = officialCalendar.addWorkingDays('2024-02-08', 3);
    expect(walk.end).toBe('2024-02-19');
    expect(walk.runs).toEqual([
      { role: 'restDays', from: '2024-02-10', to: '2024-02-17', days: 8, holidays: [{ zh: '春节', en: 'Spring Festival' }] },
      { role: 'makeUpDay', from: '2024-02-18', to: '2024-02-18', days: 1, holidays: [{ zh: '春节', en: 'Spring Festival' }] },
    ]);
  });

  test('tells of two holidays and a weekend in one piece as one run', () => {
    const [run] = officialCalendar.addWorkingDays('2025-09-30', 1).runs;
    expect(run).toMatchObject({ from: '2025-10-01', to: '2025-10-08', days: 8 });
    expect(run?.holidays.map(({ zh }) => zh)).toEqual(['国庆节', '中秋节']);
  });

  test('goes backward over the same days', () => {
    expect(officialCalendar.addWorkingDays('2024-02-19', -3)).toMatchObject({
      end: '2024-02-08',
      runs: [{ role: 'makeUpDay' }, { role: 'restDays', from: '2024-02-10', to: '2024-02-17' }],
    });
  });

  test('agrees with a walk from day to day by the notices, and is undone by counting', () => {
    const date = fc.integer({ min: 0, max: 7 * 365 }).map((offset) => dayAfter('2019-06-01', offset));
    fc.assert(
      fc.property(date, fc.integer({ min: -60, max: 60 }), (start, count) => {
        let expected = start;
        for (let left = Math.abs(count); left > 0;) {
          expected = dayAfter(expected, Math.sign(count));
          if (worksByNotice(expected)) left -= 1;
        }
        expect(officialCalendar.addWorkingDays(start, count).end).toBe(expected);
        expect(officialCalendar.workingDaysBetween(start, expected)).toBe(count);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('the office in Asia/Shanghai', () => {
  test.each([
    ['2026-02-28T15:59:59Z', '2026-02-28'],
    ['2026-02-28T16:00:00Z', '2026-03-01'],
    ['2026-02-28T23:30:00+08:00', '2026-02-28'],
    ['2026-02-28T12:00:00-05:00', '2026-03-01'],
  ])('%s is %s there', (instant, date) => {
    expect(officialCalendar.civilDateOf(instant)).toBe(date);
  });

  test('opens at half past eight and closes at half past five', () => {
    expect(officialCalendar.startOfOfficeDay('2026-02-28')).toBe('2026-02-28T08:30:00+08:00');
    expect(officialCalendar.endOfOfficeDay('2026-02-28')).toBe('2026-02-28T17:30:00+08:00');
  });
});

describe('a year that is loaded', () => {
  const year2027 = {
    year: 2027,
    version: 1,
    notices: ['an invented notice'],
    holidays: [{ name: { zh: '元旦', en: "New Year's Day" }, from: '2026-12-31', to: '2027-01-01', makeUpDays: ['2027-01-02'] }],
  };

  test('is known from then on, and changes the end of the December before as its notice says', () => {
    const calendar = Calendar.from([...officialYears, validateCalendarYear(year2027)]);
    expect(calendar.isWorkingDay('2026-12-31')).toBe(false);
    expect(calendar.addWorkingDays('2026-12-30', 1).end).toBe('2027-01-02');
  });

  test('in a higher version replaces the lower one, in whatever order they come', () => {
    const changed: CalendarYear = { ...validateCalendarYear(year2027), version: 2, holidays: [] };
    for (const years of [
      [validateCalendarYear(year2027), changed],
      [changed, validateCalendarYear(year2027)],
    ]) {
      const calendar = Calendar.from(years);
      expect(calendar.isWorkingDay('2027-01-01')).toBe(true);
      expect(calendar.years).toEqual([changed]);
    }
  });

  test.each<[string, object, string, string]>([
    ['another year’s day', { holidays: [{ ...year2027.holidays[0], to: '2028-01-01' }] }, 'holidays[0]', 'range'],
    [
      'a weekday to be made up',
      { holidays: [{ ...year2027.holidays[0], makeUpDays: ['2027-01-04'] }] },
      'holidays[0].makeUpDays[0]',
      'conflict',
    ],
    ['an end before its beginning', { holidays: [{ ...year2027.holidays[0], from: '2027-01-03' }] }, 'holidays[0].to', 'range'],
    [
      'a day named twice',
      { holidays: [year2027.holidays[0], { ...year2027.holidays[0], makeUpDays: [] }] },
      'holidays[1]',
      'conflict',
    ],
    ['a date that is none', { holidays: [{ ...year2027.holidays[0], to: '2027-02-30' }] }, 'holidays[0].to', 'type'],
    ['no notice', { notices: [] }, 'notices', 'range'],
    ['a number of five digits', { year: 10_000 }, 'year', 'range'],
    ['a field that nobody knows', { holiday: [] }, 'holiday', 'unknown'],
  ])('with %s is refused, and the place is named', (_, change, path, code) => {
    const fault = thrownBy(() => validateCalendarYear({ ...year2027, ...change }));
    expect(fault).toBeInstanceOf(CalendarYearInvalidError);
    expect((fault as CalendarYearInvalidError).faults[0]).toMatchObject({ path, code });
  });
});

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}
