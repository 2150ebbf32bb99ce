import type { AnyMachineSnapshot } from 'xstate';
import { advance, begin } from '../../../src/engine/xstate.js';
import { lifecycleLeaves } from '../../../workflows/kit/define-workflow.js';
import type { StoredState } from '../../../workflows/kit/definition.js';
import { leaves } from '../../../workflows/kit/paths.js';
import { workflows } from '../../../workflows/registry.js';
import { explore, keyOf, nodes, openToPeople, stepOf, untaken, type PathPlan, type Reached } from './exploration.js';
import { plans } from './plans.js';

const nameOf = ({ definition }: Pick<PathPlan, 'definition'>) => `${definition.name}@${definition.version}`;

describe('the paths of a workflow', () => {
  test('are generated for every version of every workflow', () => {
    expect(plans.map(nameOf).sort()).toEqual(
      workflows()
        .map((definition) => nameOf({ definition }))
        .sort(),
    );
  });
});

describe.each(plans.map((plan) => [nameOf(plan), plan] as const))('from the very beginning of %s', (_, plan) => {
  const { definition } = plan;
  let reached: Reached[];
  beforeAll(() => {
    reached = plan.searches.flatMap((search) => explore(plan, search));
  });

  test('every step of the lifecycle is reached', () => {
    const steps = new Set(reached.map(({ state }) => stepOf(state)));
    expect(lifecycleLeaves(definition).filter((leaf) => !steps.has(leaf))).toEqual([]);
  });

  test('every state of the other regions is reached', () => {
    const seen = new Set(reached.flatMap(({ state }) => leaves(state.value)));
    const all = nodes(definition.machine.root).filter((node) => Object.keys(node.states).length === 0);
    expect(all.map(({ path }) => path.join('.')).filter((path) => !seen.has(path))).toEqual([]);
  });

  test('every transition is taken by some event in some state, and XState names it', () => {
    expect(untaken(plan, reached)).toEqual([]);
  });

  test('each path leads the engine to the state that XState found, and its replay from states kept as JSON to the same', () => {
    for (const { input, state, events } of reached) {
      const [lived, replayed] = [(at: StoredState) => at, kept].map((keep) =>
        events.reduce<StoredState>(
          (at, event) => keep(advance(definition, at, event)?.state ?? { value: 'refused', context: null }),
          keep(begin(definition, input).state),
        ),
      );
      expect(lived?.value).toEqual(state.value);
      expect(replayed).toEqual(lived);
    }
  });

  test('a case that is over for good goes nowhere any more', () => {
    const types = Object.keys(definition.events);
    const over = reached.filter(({ state }) => isOver(plan, state) && movesOn(plan, state, types).length > 0);
    // What was archived may be opened again, with a ground: that is the one way back.
    const reopened = over.filter(({ state }) => !movesOn(plan, state, types).every((type) => type === 'REOPEN'));
    expect(reopened.map(({ state }) => stepOf(state))).toEqual([]);
  });

  test('people alone can bring every case to its end from wherever it stands', () => {
    for (const search of plan.searches.filter(({ types }) => types === undefined))
      expect(stuck(plan, explore(plan, search))).toEqual([]);
  });
});

/** A state as the database gives it back. */
const kept = ({ value, context }: StoredState): StoredState => JSON.parse(JSON.stringify({ value, context })) as StoredState;

const isOver = ({ definition }: PathPlan, state: AnyMachineSnapshot): boolean => {
  const info = definition.states[stepOf(state)];
  return info?.category === 'closed' && info.turn === 'nobody';
};

/** The events that lead a state to another step. */
function movesOn(plan: PathPlan, state: AnyMachineSnapshot, types: readonly string[]): string[] {
  return plan
    .eventsFor(state, types)
    .filter((event) => {
      const next = advance(plan.definition, state, event);
      return next !== undefined && stepOf(next.state as AnyMachineSnapshot) !== stepOf(state);
    })
    .map(({ type }) => type);
}

/** The states from which no events that people may send lead to a closed one. */
function stuck(plan: PathPlan, reached: readonly Reached[]): string[] {
  const types = Object.keys(plan.definition.events);
  const ways = new Map(
    reached.map(({ state }) => [
      keyOf(plan, state),
      openToPeople(plan, state, types).flatMap((event) => {
        const next = advance(plan.definition, state, event);
        return next === undefined ? [] : [keyOf(plan, next.state as AnyMachineSnapshot)];
      }),
    ]),
  );
  const closed = reached.filter(({ state }) => plan.definition.states[stepOf(state)]?.category === 'closed');
  const ending = new Set(closed.map(({ state }) => keyOf(plan, state)));
  for (let before = -1; before !== ending.size;) {
    before = ending.size;
    for (const [key, next] of ways) if (next.some((each) => ending.has(each))) ending.add(key);
  }
  return [...ways.keys()].filter((key) => !ending.has(key));
}
