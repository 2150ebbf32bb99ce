import { advance } from '../../../src/engine/xstate.js';
import { assistanceRequestV1 } from '../../../workflows/assistance-request/v1/index.js';
import { lifecycleLeaves } from '../../../workflows/kit/define-workflow.js';
import { leafOf } from '../../../workflows/kit/paths.js';
import { event, input, roads, through } from './request-life.js';

describe('the table of states and events of a request for assistance', () => {
  test('has a road to every step', () => {
    expect(Object.keys(roads)).toEqual(lifecycleLeaves(assistanceRequestV1));
  });

  test.each(Object.entries(roads))('%s: each event is taken or refused as frozen here', (leaf, road) => {
    expect(leafOf(through(...road).state.value, 'stage')).toBe(leaf);
    const lines = Object.keys(assistanceRequestV1.events).map((type) => {
      const next = advance(assistanceRequestV1, through(...road).state, event(type));
      const asks = next?.effects.map(({ type: effect, params }) => [effect, ...Object.values(params)].join(' ')).join(', ') ?? '';
      return `${type.padEnd(16)} ${next === undefined ? 'refused' : `→ ${leafOf(next.state.value, 'stage')} [${asks}]`}`;
    });
    expect(['', ...lines, ''].join('\n')).toMatchSnapshot();
  });
});

describe('a request for assistance', () => {
  test.each([
    [[], 'onTrack', 0, false],
    [['DUE_SOON', 'DUE_VERY_SOON'], 'dueVerySoon', 0, false],
    [['DEADLINE_PASSED', 'ESCALATE', 'ESCALATE'], 'overdue', 3, false],
    [['DEADLINE_PASSED', 'ANSWER'], 'stopped', 0, true],
    [['ACCEPT', 'ANSWER'], 'stopped', 0, false],
  ] as const)('after %j tells %s, level %i, closed late: %s', (road, timeliness, overdueLevel, closedLate) => {
    const summary = assistanceRequestV1.summary(through(...road).state, false);
    expect(summary).toMatchObject({ timeliness, overdueLevel, closedLate, disclosed: false, addresseeIds: ['finance'] });
  });

  test('has no limit any more once it was answered or declined', () => {
    const step = (...road: readonly string[]) => assistanceRequestV1.limits(through(...road).state).step;
    expect(step()).toMatchObject({ clause: 'assistanceReply', startedAt: input.sentAt });
    expect([step('ACCEPT', 'ANSWER'), step('DECLINE')]).toEqual([null, null]);
  });
});
