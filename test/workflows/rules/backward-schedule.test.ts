import { CalendarYearMissingError } from '../../../workflows/calendar/errors.js';
import { officialCalendar } from '../../../workflows/calendar/official.js';
import {
  backwardSchedule,
  uncountedSchedule,
  type PlannedMeasure,
  type ScheduleInput,
} from '../../../workflows/rules/backward-schedule.js';

const measure = (id: string, more: Partial<PlannedMeasure> = {}): PlannedMeasure => ({
  id,
  dueOn: null,
  sustained: false,
  done: false,
  proved: false,
  ...more,
});
/** Over the Spring Festival of 2025: 28 January to 4 February are free, 26 January and 8 February are worked. */
const scheduled = (more: Partial<ScheduleInput> = {}) =>
  backwardSchedule(
    { from: '2025-01-06', until: '2025-02-14', today: '2025-01-13', measures: [], applied: false, ...more },
    officialCalendar,
  );
const dates = ({ milestones }: ReturnType<typeof scheduled>) => Object.fromEntries(milestones.map(({ kind, on }) => [kind, on]));

describe('a backward schedule', () => {
  test('counts back from the limit over working days, past holidays and over make-up days', () => {
    const schedule = scheduled();
    expect(schedule.workingDays).toBe(25);
    expect(dates(schedule)).toEqual({
      halfDone: '2025-01-23',
      allDone: '2025-02-08',
      evidenceComplete: '2025-02-11',
      applied: '2025-02-13',
      limit: '2025-02-14',
    });
  });

  test('puts its milestones in their order, however short the limit', () => {
    for (const until of ['2025-01-06', '2025-01-07', '2025-01-09', '2025-01-15', '2025-01-26', '2025-03-31']) {
      const on = scheduled({ until }).milestones.map((milestone) => milestone.on);
      expect(on).toEqual([...on].sort());
      expect(on.at(-1)).toBe(until);
    }
  });

  test('calls a milestone late once its day has passed, and reached by what was done', () => {
    const measures = [measure('a', { done: true }), measure('b'), measure('kept', { sustained: true })];
    const standing = scheduled({ today: '2025-02-10', measures }).milestones.map(({ kind, reached, late }) => [
      kind,
      reached,
      late,
    ]);
    expect(standing).toEqual([
      ['halfDone', true, false],
      ['allDone', false, true],
      ['evidenceComplete', false, false],
      ['applied', false, false],
      ['limit', false, false],
    ]);
    expect(scheduled({ today: '2025-02-20', measures, applied: true }).milestones.filter(({ late }) => late)).toEqual([]);
  });

  test('gives a measure its own date, or the day by which all must be done; what is kept up is never late', () => {
    const measures = [
      measure('own', { dueOn: '2025-01-10' }),
      measure('done', { dueOn: '2025-01-10', done: true }),
      measure('none'),
      measure('kept', { sustained: true }),
      measure('beyond', { dueOn: '2025-03-01' }),
    ];
    const found = scheduled({ today: '2025-01-13', measures }).measures;
    expect(found.map(({ id, until, basis, standing, beyondLimit }) => [id, until, basis, standing, beyondLimit])).toEqual([
      ['own', '2025-01-10', 'own', 'late', false],
      ['done', '2025-01-10', 'own', 'done', false],
      ['none', '2025-02-08', 'milestone', 'running', false],
      ['kept', '2025-02-14', 'sustained', 'running', false],
      ['beyond', '2025-03-01', 'own', 'running', true],
    ]);
  });

  test('tells the weekends and holidays on the way', () => {
    expect(scheduled({ until: '2025-02-10' }).restDays).toEqual([
      { from: '2025-01-11', to: '2025-01-12' },
      { from: '2025-01-18', to: '2025-01-19' },
      { from: '2025-01-25', to: '2025-01-25' },
      { from: '2025-01-28', to: '2025-02-04' },
      { from: '2025-02-09', to: '2025-02-09' },
    ]);
  });

  test('says of a year without calendar only what needs no counting', () => {
    const measures = [measure('own', { dueOn: '2098-12-10' }), measure('none')];
    const input = { from: '2098-12-01', until: '2099-02-27', today: '2098-12-20', measures, applied: false };
    expect(() => backwardSchedule(input, officialCalendar)).toThrow(CalendarYearMissingError);
    expect(uncountedSchedule(input)).toMatchObject({
      workingDays: null,
      milestones: [{ kind: 'limit', on: '2099-02-27', late: false }],
      measures: [
        { id: 'own', until: '2098-12-10', basis: 'own', standing: 'late' },
        { id: 'none', until: '2099-02-27', basis: 'limit', standing: 'running' },
      ],
    });
  });
});
