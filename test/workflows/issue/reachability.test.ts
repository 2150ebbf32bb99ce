import type { AnyMachineSnapshot, AnyStateNode } from 'xstate';
import { lifecycleLeaves } from '../../../workflows/kit/define-workflow.js';
import { isIn, leafOf, leaves } from '../../../workflows/kit/paths.js';
import type { StoredState } from '../../../workflows/kit/definition.js';
import { issueV1 } from '../../../workflows/issue/v1/index.js';
import { advance } from '../../../src/engine/xstate.js';
import { organisations } from './cast.js';
import { eventsFor, explore, nameOf, transitionsTaken } from './exploration.js';
import { Life } from './life.js';

const clockEvents = ['DUE_SOON', 'DUE_VERY_SOON', 'DEADLINE_PASSED', 'ESCALATE'];
const extensionEvents = ['REQUEST_EXTENSION', 'GRANT_EXTENSION', 'REFUSE_EXTENSION'];
const recordEvents = ['REFER', 'COMMENT', 'ATTACH_EVIDENCE', 'URGE', 'INTERVIEW', 'ASSIGN_OWNER'];
const types = Object.keys(issueV1.events);
const lifeEvents = types.filter((type) => ![...clockEvents, ...extensionEvents, ...recordEvents].includes(type));
/** The shortest way to a running limit, and what holds it, lets it go on, starts it anew and ends it. */
const limitEvents = [
  ...clockEvents,
  ...extensionEvents,
  'SUBMIT_WORKING_PAPER',
  'PASS_CHECK',
  'HAND_OVER',
  'DISPUTE',
  'UPHOLD',
  'REASSIGN',
  'WITHDRAW',
];

const lives = explore(lifeEvents);
const limits = explore(limitEvents);
/** Up to the hand-over, which alone tells an issue of the long-term track from any other. */
const longTerm = explore(['SUBMIT_WORKING_PAPER', 'PASS_CHECK', 'HAND_OVER'], { track: 'longTerm' });
const reached = [...lives, ...limits, ...longTerm];
/** From these nothing goes on: the issue is over for good. */
const ends = ['dismissed', 'withdrawn', 'merged'];

const stepOf = ({ value }: AnyMachineSnapshot): string => leafOf(value, 'stage');

describe('from the first draft', () => {
  test('every step of the lifecycle is reached, in at most 21 events', () => {
    const steps = new Set(lives.map(({ state }) => stepOf(state)));
    expect(lifecycleLeaves(issueV1).filter((leaf) => !steps.has(leaf))).toEqual([]);
    const longest = Math.max(
      ...[...steps].map((step) =>
        Math.min(...lives.filter(({ state }) => stepOf(state) === step).map(({ events }) => events.length)),
      ),
    );
    expect(longest).toBeLessThanOrEqual(21);
  });

  test('every state of the other regions is reached', () => {
    const seen = new Set(reached.flatMap(({ state }) => leaves(state.value)));
    const all = leafNodes(issueV1.machine.root).map(({ path }) => path.join('.'));
    expect(all.filter((path) => !seen.has(path))).toEqual([]);
  });

  test('every transition is taken by some event in some state, and XState names it', () => {
    const taken = new Set(
      reached.flatMap(({ state }) =>
        eventsFor(state, types)
          .filter((event) => state.can(event))
          .flatMap((event) => transitionsTaken(state, event)),
      ),
    );
    const declared = nodes(issueV1.machine.root)
      .flatMap((node) => [...[...node.transitions.values()].flat(), ...(node.always ?? [])])
      .map(nameOf);
    expect(declared.filter((name) => !taken.has(name))).toEqual([]);
  });

  test('each path leads the engine to the state that XState found', () => {
    const { state } = Life.open({ usualReviewBodies: [organisations.bodyA] });
    for (const { state: found, events } of lives) {
      const last = events.reduce<StoredState>(
        (at, event) => advance(issueV1, at, event)?.state ?? { value: 'refused', context: null },
        state,
      );
      expect(last.value).toEqual(found.value);
    }
  });
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
    for (const { state } of over) expect(eventsFor(state, types).filter((event) => state.can(event))).toEqual([]);
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
  return eventsFor(state, lifeEvents)
    .filter(({ type }) => {
      const rules = issueV1.events[type]?.permissions ?? [];
      return rules.some((rule) => rule.role !== 'clock' && (rule.in?.some((area) => isIn(step, area)) ?? true));
    })
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

function nodes(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodes)];
}

function leafNodes(root: AnyStateNode): AnyStateNode[] {
  return nodes(root).filter((node) => Object.keys(node.states).length === 0);
}
