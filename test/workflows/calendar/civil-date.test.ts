import fc from 'fast-check';
import {
  addCalendarDays,
  addMonths,
  calendarDaysBetween,
  dateOf,
  dayNumber,
  isWeekend,
  quarterOf,
} from '../../../workflows/calendar/civil-date.js';
import { CivilDateInvalidError, InstantInvalidError } from '../../../workflows/calendar/errors.js';
import { compareInstants, epochSeconds } from '../../../workflows/calendar/instant.js';

const anyDay = fc.integer({ min: Date.parse('0001-01-01') / 86_400_000, max: Date.parse('9999-12-31') / 86_400_000 });
const byPlatform = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('a civil date', () => {
  test('is the same day as in the platform’s own calendar, from the year 1 to 9999, there and back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dateOf(day)).toBe(byPlatform(day));
        expect(dayNumber(byPlatform(day))).toBe(day);
        expect(isWeekend(day)).toBe([0, 6].includes(new Date(day * 86_400_000).getUTCDay()));
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '0000-01-01',
    '2026-01-01T00:00:00Z',
    '',
    ' 2026-01-01',
  ])('refuses %j, which is no date', (text) => {
    expect(() => dayNumber(text)).toThrow(CivilDateInvalidError);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-08-15', 6, '2027-02-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-05-20', 0, '2026-05-20'],
  ])('%s and %i months is %s: a month that lacks the day gives its last one', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test('counts days over a leap year and backward', () => {
    expect(addCalendarDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addCalendarDays('2024-03-01', -2)).toBe('2024-02-28');
    expect(calendarDaysBetween('2024-01-01', '2025-01-01')).toBe(366);
  });

  test('ends with the year 9999 instead of writing a fifth digit', () => {
    expect(() => addCalendarDays('9999-12-31', 1)).toThrow(CivilDateInvalidError);
    expect(() => addMonths('0001-01-31', -1)).toThrow(CivilDateInvalidError);
  });

  test.each([
    ['2026-01-01', { id: '2026-Q1', from: '2026-01-01', to: '2026-03-31' }],
    ['2026-06-30', { id: '2026-Q2', from: '2026-04-01', to: '2026-06-30' }],
    ['2026-08-09', { id: '2026-Q3', from: '2026-07-01', to: '2026-09-30' }],
    ['2026-12-31', { id: '2026-Q4', from: '2026-10-01', to: '2026-12-31' }],
  ])('%s lies in its quarter', (date, quarter) => {
    expect(quarterOf(date)).toEqual(quarter);
  });
});

describe('an instant', () => {
  test('is the same moment as the platform reads, whatever its offset', () => {
    const offset = fc
      .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([sign, hours, minutes]) => `${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`);
    const local = fc
      .date({ min: new Date('1970-01-02T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, -1));
    fc.assert(
      fc.property(local, fc.oneof(fc.constant('Z'), offset), (time, zone) => {
        expect(Math.round(epochSeconds(time + zone) * 1_000)).toBe(Date.parse(time + zone));
      }),
      { numRuns: 2_000 },
    );
  });

  test('written with another offset is the same instant', () => {
    expect(compareInstants('2026-02-28T17:30:00+08:00', '2026-02-28T09:30:00Z')).toBe(0);
    expect(compareInstants('2026-02-28T17:30:00.001+08:00', '2026-02-28T09:30:00Z')).toBeGreaterThan(0);
  });

  test.each([
    '2026-02-30T00:00:00Z',
    '2026-02-28T24:00:00Z',
    '2026-02-28T10:60:00Z',
    '2026-02-28T10:00:61Z',
    '2026-02-28 10:00:00Z',
    '2026-02-28T10:00:00',
    '2026-02-28T10:00Z',
    '2026-02-28',
    '2026-02-28T10:00:00+0800',
    '2026-02-28T10:00:00+24:00',
  ])('refuses %j, which is no instant of RFC 3339', (text) => {
    expect(() => epochSeconds(text)).toThrow(InstantInvalidError);
  });
});
