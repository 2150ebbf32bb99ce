import type { AnyMachineSnapshot } from 'xstate';
import { leafOf } from '../../../workflows/kit/paths.js';
import { issueV1 } from '../../../workflows/issue/v1/index.js';
import { advance } from '../../../src/engine/xstate.js';
import { explore, openToPeople, stepOf } from '../paths/exploration.js';
import { issuePlan, lifeEvents, searches } from './path-plan.js';

const types = Object.keys(issueV1.events);
const lives = explore(issuePlan, searches.lives);
const reached = [...lives, ...explore(issuePlan, searches.limits), ...explore(issuePlan, searches.longTerm)];
/** From these nothing goes on: the issue is over for good. */
const ends = ['dismissed', 'withdrawn', 'merged'];

test('every step of an issue is reached from the first draft in at most 21 events', () => {
  const shortest = new Map<string, number>();
  for (const { state, events } of lives)
    shortest.set(stepOf(state), Math.min(events.length, shortest.get(stepOf(state)) ?? Infinity));
  expect(Math.max(...shortest.values())).toBeLessThanOrEqual(21);
});

describe('in every state that is reached', () => {
  test('somebody who is no clock can take the issue to another step, unless it is over for good', () => {
    const stuck = lives
      .filter(({ state }) => !ends.includes(stepOf(state)))
      .filter(({ state }) => waysOn(state).length === 0)
      .map(({ state }) => JSON.stringify(state.value));
    expect(stuck).toEqual([]);
  });

  test('an issue that is over for good takes no event at all', () => {
    const over = lives.filter(({ state }) => ends.includes(stepOf(state)));
    expect(new Set(over.map(({ state }) => stepOf(state)))).toEqual(new Set(ends));
    for (const { state } of over) expect(issuePlan.eventsFor(state, types).filter((event) => state.can(event))).toEqual([]);
  });

  test('an extension is asked for exactly where the region says so', () => {
    for (const { state } of reached) {
      const { extensionRequest } = state.context as { extensionRequest: unknown };
      expect(extensionRequest !== null).toBe(leafOf(state.value, 'extension') === 'requested');
    }
  });

  test('the case has a limit exactly while the timeliness region counts or pauses', () => {
    for (const { state } of reached) {
      const { caseLimit } = state.context as { caseLimit: unknown };
      expect(caseLimit === null).toBe(['unset', 'stopped'].includes(leafOf(state.value, 'timeliness')));
    }
  });

  test('the kept overdue level is that of the region, paused or not', () => {
    for (const { state } of reached) {
      const { overdueLevel } = state.context as { overdueLevel: number };
      const [, level] = leafOf(state.value, 'timeliness').split('.level');
      if (level !== undefined) expect(overdueLevel).toBe(Number(level));
      if (['unset', 'onTrack', 'dueSoon', 'dueVerySoon'].includes(leafOf(state.value, 'timeliness')))
        expect(overdueLevel).toBe(0);
    }
  });
});

/** The events by which a person whom the metadata allow to send them leads the issue to another step. */
function waysOn(state: AnyMachineSnapshot): string[] {
  const step = stepOf(state);
  return openToPeople(issuePlan, state, lifeEvents)
    .filter((event) => {
      const next = advance(issueV1, state, event);
      return next !== undefined && (leafOf(next.state.value, 'stage') !== step || opens(state, next.state.context));
    })
    .map(({ type }) => type);
}

/** Whether an event that stays in the step brings the way out of it nearer: an opinion, a finished measure. */
function opens(state: AnyMachineSnapshot, after: unknown): boolean {
  const before = state.context as { review: unknown; measures: unknown };
  const { review, measures } = after as typeof before;
  return JSON.stringify([before.review, before.measures]) !== JSON.stringify([review, measures]);
}
