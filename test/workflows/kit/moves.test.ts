import { moveState, versionMoves, type VersionMove } from '../../../workflows/moves.js';
import { leaves } from '../../../workflows/kit/paths.js';
import { graphOf } from '../../../workflows/kit/graph.js';
import { issueV1 } from '../../../workflows/issue/v1/index.js';
import { reach } from '../issue/roads.js';

const paths = Object.keys(graphOf(issueV1).states);
const oldLeaves = paths.filter((path) => path.includes('.') && !paths.some((other) => other.startsWith(`${path}.`)));

/** A made-up next version: the three checks become one, the archive gets steps, and records are no longer ended. */
const toV2: VersionMove = {
  workflow: 'issue',
  from: 1,
  to: 2,
  states: {
    ...Object.fromEntries(oldLeaves.map((leaf) => [leaf, leaf])),
    'stage.found.firstCheck': 'stage.found.check',
    'stage.found.secondCheck': 'stage.found.check',
    'stage.found.thirdCheck': 'stage.found.check',
    'stage.archived': 'stage.archived.shelved',
    'record.ended': 'record.kept',
  },
  context: (old) => ({ ...(old as object), lessons: [] }),
};

describe('a move to the next version', () => {
  test.each(oldLeaves.filter((leaf) => leaf.startsWith('stage.')))('takes an issue in %s along', (leaf) => {
    const { state } = reach(leaf.slice('stage.'.length));
    const moved = moveState(toV2, state);
    expect(leaves(moved.value).sort()).toEqual(
      leaves(state.value)
        .map((old) => toV2.states[old])
        .sort(),
    );
    expect(moved.context).toEqual({ ...(state.context as object), lessons: [] });
  });

  test('gives a value in the shape of XState’s own', () => {
    const { state } = reach('found.secondCheck');
    expect(moveState(toV2, state).value).toEqual({
      stage: { found: 'check' },
      timeliness: 'unset',
      extension: 'none',
      record: 'kept',
    });
    expect(moveState(toV2, reach('archived').state).value).toMatchObject({ stage: { archived: 'shelved' } });
    const overdue = reach('handedOver.rectifying').through('DEADLINE_PASSED').state;
    expect(moveState(toV2, overdue).value).toMatchObject({ timeliness: { overdue: 'level1' } });
  });

  test('that says nothing of a state fails by its name', () => {
    const states = Object.fromEntries(Object.entries(toV2.states).filter(([leaf]) => leaf !== 'stage.archived'));
    expect(() => moveState({ ...toV2, states }, reach('archived').state)).toThrow(
      'move issue 1 → 2 says nothing of stage.archived',
    );
  });

  test('leaves the old state alone', () => {
    const { state } = reach('archived');
    const before = JSON.stringify(state);
    moveState(toV2, state);
    expect(JSON.stringify(state)).toBe(before);
  });

  test('is released for versions that are there, each of its workflow’s states named', () => {
    for (const { workflow, from, to } of versionMoves) expect([workflow, to]).toEqual([expect.any(String), from + 1]);
  });
});
