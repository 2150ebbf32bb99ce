import { inspectionV1 } from '../../../workflows/inspection/v1/index.js';
import { lifecycleLeaves } from '../../../workflows/kit/define-workflow.js';
import { InspectionLife, roads } from './inspection-life.js';

const types = Object.keys(inspectionV1.events);

/** What each event does, a line each; all that are refused in one. */
function table(life: InspectionLife): string {
  const rows = types.map((type) => ({ type, next: life.try(type) }));
  const lines = rows.flatMap(({ type, next }) => {
    if (next === undefined) return [];
    const asks = next.step.effects.map(({ type: effect, params }) => [effect, ...Object.values(params)].join(' '));
    const moved = next.leaf === life.leaf ? 'stays' : `→ ${next.leaf}`;
    return [`${type.padEnd(16)} ${moved}${asks.length === 0 ? '' : ` [${asks.join(', ')}]`}`];
  });
  const refused = rows.filter(({ next }) => next === undefined).map(({ type }) => type);
  return ['', ...lines, `refused: ${refused.join(' ')}`, ''].join('\n');
}

describe('the table of states and events of an inspection', () => {
  test('has a road to every step', () => {
    expect(Object.keys(roads)).toEqual(lifecycleLeaves(inspectionV1));
  });

  test.each(Object.entries(roads))('%s: each event is taken or refused as frozen here', (leaf, road) => {
    const life = InspectionLife.open().through(...road);
    expect(life.leaf).toBe(leaf);
    expect(table(life)).toMatchSnapshot();
  });

  test.each([
    ['on site, checked half way', ['BRIEF', 'ENTER_SITE', 'MID_TERM_CHECK']],
    ['rectifying, overdue', [...roads['rectifying']!, 'DUE_SOON', 'DUE_VERY_SOON', 'DEADLINE_PASSED']],
    ['rectifying, overdue at the highest level', [...roads['rectifying']!, 'DEADLINE_PASSED', 'ESCALATE', 'ESCALATE']],
  ])('%s: each event is taken or refused as frozen here', (_, road) => {
    expect(table(InspectionLife.open().through(...road))).toMatchSnapshot();
  });
});
