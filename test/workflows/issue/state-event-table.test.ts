import { conditionsFor, takenEvents } from '../../../src/engine/xstate.js';
import { lifecycleLeaves } from '../../../workflows/kit/define-workflow.js';
import { graphOf } from '../../../workflows/kit/graph.js';
import { isIn, leafOf } from '../../../workflows/kit/paths.js';
import { issueV1 } from '../../../workflows/issue/v1/index.js';
import { Life } from './life.js';
import { reach } from './roads.js';

const types = Object.keys(issueV1.events);
const steps = lifecycleLeaves(issueV1);

/** What an event does to an issue, in a word. */
function outcome(life: Life, type: string): string {
  const next = life.try(type);
  if (next === undefined) {
    const event = life.event(type);
    const unmet = conditionsFor(issueV1, life.state, type)
      .flat()
      .filter((name) => issueV1.conditions[name]?.holds(life.context, event) === false);
    return unmet.length === 0 ? 'refused' : `refused as it stands: ${unmet.join(', ')}`;
  }
  const moves = ['stage', 'timeliness', 'extension', 'record'].flatMap((region) => {
    const [before, after] = [leafOf(life.state.value, region), leafOf(next.state.value, region)];
    return before === after ? [] : [region === 'stage' ? after : `${region} ${after}`];
  });
  const asks = next.effects.map(({ type: effect, params }) => [effect, ...Object.values(params)].join(' '));
  return `${moves.length === 0 ? 'stays' : `→ ${moves.join(', ')}`}${asks.length === 0 ? '' : ` [${asks.join(', ')}]`}`;
}

/** The line of each event that is taken, and all that are not in one line. */
function table(life: Life): string {
  const rows = types.map((type) => ({ type, does: outcome(life, type) }));
  const refused = rows.filter(({ does }) => does === 'refused').map(({ type }) => type);
  const taken = rows.filter(({ does }) => does !== 'refused').map(({ type, does }) => `${type.padEnd(22)} ${does}`);
  return ['', ...taken, `refused: ${refused.join(' ')}`, ''].join('\n');
}

const timeliness = ['unset', 'onTrack', 'dueSoon', 'dueVerySoon', 'paused', 'stopped'];
const levels = ['level1', 'level2', 'level3'];
const timelinessValues: readonly unknown[] = [...timeliness, ...levels.map((level) => ({ overdue: level }))];

describe('the table of states and events', () => {
  test.each(steps)('%s: each event is taken or refused as frozen here', (leaf) => {
    const life = reach(leaf);
    expect(life.leaf).toBe(leaf);
    expect(table(life)).toMatchSnapshot();
  });

  test.each([
    ['dueSoon', ['DUE_SOON']],
    ['dueVerySoon', ['DUE_SOON', 'DUE_VERY_SOON']],
    ['overdue.level1', ['DEADLINE_PASSED']],
    ['overdue.level2', ['DEADLINE_PASSED', 'ESCALATE']],
    ['overdue.level3', ['DEADLINE_PASSED', 'ESCALATE', 'ESCALATE']],
  ] as const)('while rectifying and %s: each event is taken or refused as frozen here', (leaf, road) => {
    const life = reach('handedOver.rectifying').through(...road);
    expect(life.timeliness).toBe(leaf);
    expect(table(life)).toMatchSnapshot();
  });

  test('while rectifying with all measures done: each event is taken or refused as frozen here', () => {
    expect(table(reach('handedOver.rectifying').through('REPORT_PROGRESS'))).toMatchSnapshot();
  });

  test('while the plan is under review and all bodies have spoken: each event is taken or refused as frozen here', () => {
    expect(table(reach('handedOver.planReview').judged())).toMatchSnapshot();
  });

  test('while an extension is asked for: each event is taken or refused as frozen here', () => {
    expect(table(reach('handedOver.rectifying').through('REQUEST_EXTENSION'))).toMatchSnapshot();
  });
});

describe('the regions of the machine', () => {
  const besides = timelinessValues.flatMap((value) =>
    ['none', 'requested'].flatMap((extension) => ['kept', 'ended'].map((record) => ({ timeliness: value, extension, record }))),
  );

  test.each(steps)(
    '%s: an event is taken in any of their combinations where one of them alone has a way out, and nowhere else',
    (leaf) => {
      const life = reach(leaf);
      const ways = Object.entries(graphOf(issueV1).states);
      const ownEvents = (path: string) =>
        ways.filter(([state]) => isIn(path, state)).flatMap(([, transitions]) => transitions.map(({ event }) => event));
      for (const { state } of besides.map((regions) => life.beside(regions))) {
        const paths = ['stage', 'timeliness', 'extension', 'record'].map((region) => `${region}.${leafOf(state.value, region)}`);
        const expected = new Set(paths.flatMap(ownEvents));
        expect(takenEvents(issueV1, state)).toEqual(types.filter((type) => expected.has(type)));
      }
    },
  );

  test.each(steps)('%s: the lifecycle moves alike, however the case stands to its limit', (leaf) => {
    const life = reach(leaf);
    for (const type of types) {
      const usual = life.try(type)?.leaf ?? leaf;
      const running = besides.filter(({ record }) => record === 'kept');
      const others = running.map((regions) => life.beside(regions).try(type)?.leaf ?? leaf);
      expect({ type, leads: [...new Set(others)] }).toEqual({ type, leads: [usual] });
    }
  });
});
