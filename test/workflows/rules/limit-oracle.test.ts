import fc from 'fast-check';
import { officialCalendar } from '../../../workflows/calendar/official.js';
import { computeLimit } from '../../../workflows/rules/limit.js';
import type { RulePack } from '../../../workflows/rules/pack.js';
import { rulePack } from '../../../workflows/rules/registry.js';
import { dayAfter } from '../calendar/notices.js';
import { lastDayByFinger, type OracleInput } from './oracle.js';

const county = rulePack('inspection-county');

/** The county pack with another value for `plan`, and another rule for rest days. */
function packWith({ value, unit, restDay }: OracleInput): RulePack {
  return { ...county, restDay, clauses: { ...county.clauses, plan: { ...county.clauses.plan, value: { value, unit } } } };
}

/** Instants from one day of 2024 on to late 2025, at any minute, often right at the close of office, in several offsets. */
const instant = (spread: number) =>
  fc
    .tuple(
      fc.integer({ min: 0, max: spread }),
      fc.oneof(fc.integer({ min: 0, max: 1_439 }), fc.constantFrom(1_049, 1_050, 1_051)),
      fc.constantFrom('+08:00', 'Z', '-03:30'),
    )
    .map(([day, minute, offset]) => {
      const atShanghai = Date.parse(`${dayAfter('2024-01-01', day)}T00:00:00+08:00`) + minute * 60_000;
      const shift = { '+08:00': 480, Z: 0, '-03:30': -210 }[offset] ?? 0;
      return new Date(atShanghai + shift * 60_000).toISOString().replace('Z', offset);
    });

const at = (day: number, minute: number) =>
  new Date(Date.parse(`${dayAfter('2024-01-01', day)}T00:00:00+08:00`) + minute * 60_000).toISOString();

const length = fc.oneof(
  fc.record({ value: fc.integer({ min: 1, max: 60 }), unit: fc.constant('workingDays' as const) }),
  fc.record({ value: fc.integer({ min: 1, max: 120 }), unit: fc.constant('calendarDays' as const) }),
  fc.record({ value: fc.integer({ min: 1, max: 9 }), unit: fc.constant('months' as const) }),
);

const inOrder = ([first, second]: [string, string]) =>
  Date.parse(first) <= Date.parse(second) ? { from: first, to: second } : { from: second, to: first };
const longPause = fc.tuple(instant(500), instant(500)).map(inOrder);
const shortPause = instant(500).chain((from) =>
  fc
    .integer({ min: 0, max: 20 * 1_440 })
    .map((minutes) => ({ from, to: new Date(Date.parse(from) + minutes * 60_000).toISOString() })),
);

/**
 * No case may leave the wall, which ends with 2026, day 1,095. Pauses lie before day 521, so no more than 521 days are ever paused:
 * a limit (from day 400, 276 days for nine months) ends by day 400 + 276 + 521, a granted date by 540 + 521, and a rest day moves
 * either by less than two weeks.
 */
const lastGrant = 540;

const anyCase: fc.Arbitrary<OracleInput> = fc
  .record({
    length,
    restDay: fc.constantFrom('keep' as const, 'nextWorkingDay' as const),
    startedAt: instant(400),
    pauses: fc.array(fc.oneof({ weight: 5, arbitrary: shortPause }, { weight: 1, arbitrary: longPause }), { maxLength: 4 }),
    extendedTo: fc.option(
      fc.integer({ min: 0, max: lastGrant }).map((day) => dayAfter('2024-01-01', day)),
      { nil: undefined, freq: 2 },
    ),
    extendedAt: fc.option(instant(600), { nil: undefined, freq: 2 }),
  })
  .map(({ length: { value, unit }, ...rest }) => ({ value, unit, ...rest }));

describe('a limit', () => {
  test('that is the latest of all that are generated still ends on the wall', () => {
    const pauses = [
      { from: at(0, 0), to: at(500, 1_439) },
      { from: at(500, 1_439), to: at(520, 1_439) },
    ];
    const latest = { restDay: 'nextWorkingDay', startedAt: at(400, 1_439), pauses, extendedAt: at(0, 0) } as const;
    for (const [value, unit] of [
      [60, 'workingDays'],
      [120, 'workingDays'],
      [120, 'calendarDays'],
      [9, 'months'],
    ] as const) {
      const { last } = lastDayByFinger({ ...latest, value, unit, extendedTo: dayAfter('2024-01-01', lastGrant) });
      expect(last < '2026-12-31').toBe(true);
    }
  });

  test('is that of a finger on the wall calendar, over 10,000 generated cases', () => {
    let holdUps = 0;
    let extensions = 0;
    fc.assert(
      fc.property(anyCase, (given) => {
        const { original, last } = lastDayByFinger(given);
        const found = computeLimit({ pack: packWith(given), clause: 'plan', ...given }, officialCalendar);
        expect(found.originalDueAt).toBe(`${original}T17:30:00+08:00`);
        expect(found.dueAt).toBe(`${last}T17:30:00+08:00`);
        if (found.steps.some(({ kind }) => kind === 'paused')) holdUps += 1;
        if (last > original) extensions += 1;
      }),
      { numRuns: 10_000 },
    );
    // The generated cases are worth something only if many of them are held up and extended.
    expect(holdUps).toBeGreaterThan(2_000);
    expect(extensions).toBeGreaterThan(500);
  });

  test('never ends while the clock stands still, nor earlier for a pause more', () => {
    fc.assert(
      fc.property(anyCase, shortPause, (given, pause) => {
        const input = { pack: packWith(given), clause: 'plan' as const, startedAt: given.startedAt };
        const without = computeLimit({ ...input, pauses: given.pauses }, officialCalendar);
        const { dueAt } = computeLimit({ ...input, pauses: [...given.pauses, pause] }, officialCalendar);
        expect(dueAt >= without.dueAt).toBe(true);
        expect(
          [...given.pauses, pause].filter(
            ({ from, to }) => Date.parse(from) <= Date.parse(dueAt) && Date.parse(dueAt) < Date.parse(to),
          ),
        ).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('is told by steps that add up: each day after the start up to the last either counts or stands in a step as not counted', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { steps } = computeLimit(
          { pack: packWith({ ...given, unit: 'workingDays' }), clause: 'plan', startedAt: given.startedAt, pauses: given.pauses },
          officialCalendar,
        );
        const start = steps.find(({ kind }) => kind === 'start')?.from ?? '';
        const last = steps.find(({ kind }) => kind === 'lastDay')?.to ?? '';
        const left = steps.filter(({ kind }) => kind === 'restDays' || kind === 'paused');
        let counted = 0;
        for (let day = dayAfter(start); day <= last; day = dayAfter(day)) {
          if (!left.some(({ from, to }) => from <= day && day <= to)) counted += 1;
        }
        expect(counted).toBe(given.value);
      }),
      { numRuns: 1_000 },
    );
  });
});
