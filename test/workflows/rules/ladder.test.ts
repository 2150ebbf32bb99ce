import { officialCalendar } from '../../../workflows/calendar/official.js';
import { ladderOf, signalsOf } from '../../../workflows/rules/ladder.js';
import { rulePack, rulePacks } from '../../../workflows/rules/registry.js';

const city = rulePack('inspection-city');

const spoken = (clause: 'concentratedPeriod' | 'plan' | 'quarterlyReport' | 'sign', begunAt: string, dueAt: string) =>
  signalsOf(ladderOf(city, clause), { begunAt, dueAt }, officialCalendar).map(
    ({ rung, at, awaits }) => `${rung.type} ${rung.degree} ${awaits === undefined ? (at ?? 'never') : `awaits ${awaits}`}`,
  );

describe('the ladder of a limit', () => {
  it('warns as the office opens, on the last working day before a rest day, and is overdue as it closes', () => {
    // 27 September 2025 is a Saturday whose Friday works; 8 October is the holiday's last day, 11 October a Saturday that is worked.
    expect(spoken('concentratedPeriod', '2025-04-07T10:00:00+08:00', '2025-10-07T17:30:00+08:00')).toEqual([
      'DUE_SOON 1 2025-09-17T08:30:00+08:00',
      'DUE_VERY_SOON 2 2025-09-26T08:30:00+08:00',
      'DEADLINE_PASSED 1 2025-10-07T17:30:00+08:00',
      'ESCALATE 2 2025-10-14T17:30:00+08:00',
      'ESCALATE 3 2025-10-21T17:30:00+08:00',
    ]);
  });

  it('takes the reminders of the clause where it has its own: 5, 2 and 0 working days for a quarterly report', () => {
    expect(spoken('quarterlyReport', '2025-10-01T00:00:00+08:00', '2025-10-22T17:30:00+08:00').slice(0, 3)).toEqual([
      'DUE_SOON 1 2025-10-15T08:30:00+08:00',
      'DUE_SOON 2 2025-10-20T08:30:00+08:00',
      'DUE_VERY_SOON 3 2025-10-22T08:30:00+08:00',
    ]);
  });

  it('leaves out a warning that would come on the day of the start or before it', () => {
    expect(spoken('concentratedPeriod', '2025-09-17T09:00:00+08:00', '2025-10-07T17:30:00+08:00').slice(0, 2)).toEqual([
      'DUE_SOON 1 never',
      'DUE_VERY_SOON 2 2025-09-26T08:30:00+08:00',
    ]);
  });

  it('says which calendar it lacks instead of guessing a day', () => {
    expect(spoken('concentratedPeriod', '2026-06-28T09:00:00+08:00', '2026-12-28T17:30:00+08:00')).toEqual([
      'DUE_SOON 1 2026-12-08T08:30:00+08:00',
      'DUE_VERY_SOON 2 2026-12-18T08:30:00+08:00',
      'DEADLINE_PASSED 1 2026-12-28T17:30:00+08:00',
      'ESCALATE 2 awaits 2027',
      'ESCALATE 3 awaits 2027',
    ]);
  });

  it('rises from rung to rung in time for every limit of every shipped pack', () => {
    for (const pack of rulePacks()) {
      for (const clause of [
        'sign',
        'immediateFix',
        'plan',
        'concentratedPeriod',
        'review',
        'quarterlyReport',
        'revisit',
      ] as const) {
        const limit = { begunAt: '2024-01-02T09:00:00+08:00', dueAt: '2024-07-02T17:30:00+08:00' };
        const at = signalsOf(ladderOf(pack, clause), limit, officialCalendar).map((signal) => signal.at ?? '');
        expect(at).toEqual([...at].sort());
        expect(new Set(at).size).toBe(at.length);
        expect((at.at(-1) ?? '') > limit.dueAt).toBe(true);
      }
    }
  });
});
