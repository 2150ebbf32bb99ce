import { quarterlyReportV1 } from '../../../workflows/quarterly-report/v1/index.js';
import { lifecycleLeaves } from '../../../workflows/kit/define-workflow.js';
import { ReportLife, roads } from './report-life.js';

const types = Object.keys(quarterlyReportV1.events);

/** What each event does, a line each; all that are refused in one. */
function table(life: ReportLife): string {
  const rows = types.map((type) => ({ type, next: life.try(type, { orgId: 'personnel' }) }));
  const lines = rows.flatMap(({ type, next }) => {
    if (next === undefined) return [];
    const asks = next.step.effects.map(({ type: effect, params }) => [effect, ...Object.values(params)].join(' '));
    const moved = next.leaf === life.leaf ? 'stays' : `→ ${next.leaf}`;
    return [`${type.padEnd(16)} ${moved}${asks.length === 0 ? '' : ` [${asks.join(', ')}]`}`];
  });
  const refused = rows.filter(({ next }) => next === undefined).map(({ type }) => type);
  return ['', ...lines, `refused: ${refused.join(' ')}`, ''].join('\n');
}

describe('the table of states and events of a quarterly report', () => {
  test('has a road to every step', () => {
    expect(Object.keys(roads)).toEqual(lifecycleLeaves(quarterlyReportV1));
  });

  test.each(Object.entries(roads))('%s: each event is taken or refused as frozen here', (leaf, road) => {
    const life = ReportLife.open().through(...road);
    expect(life.leaf).toBe(leaf);
    expect(table(life)).toMatchSnapshot();
  });

  test.each([
    ['reminded', ['DUE_SOON', 'DUE_SOON', 'DUE_VERY_SOON']],
    ['overdue', ['DUE_SOON', 'DUE_SOON', 'DUE_VERY_SOON', 'DEADLINE_PASSED']],
    ['overdue at the highest level', ['DEADLINE_PASSED', 'ESCALATE', 'ESCALATE']],
  ])('opened and %s: each event is taken or refused as frozen here', (_, road) => {
    expect(table(ReportLife.open().through(...road))).toMatchSnapshot();
  });
});
