import { advance, begin, type Step } from '../../../src/engine/xstate.js';
import { assistanceRequestV1 } from '../../../workflows/assistance-request/v1/index.js';
import type { CaseEvent } from '../../../workflows/kit/definition.js';
import { lifecycleLeaves } from '../../../workflows/kit/define-workflow.js';
import { leafOf } from '../../../workflows/kit/paths.js';

const input = { title: '调取凭证', request: '请提供拨付凭证', toOrgId: 'finance', sentAt: '2025-03-10T09:00:00.000+08:00' };
const opened = begin(assistanceRequestV1, input);
const payloads: Readonly<Record<string, object>> = {
  ANSWER: { reply: '随函附上' },
  DECLINE: { ground: '无此材料' },
  URGE: { text: '请尽快' },
};
const event = (type: string): CaseEvent => ({
  type,
  payload: { limit: 'step', ...payloads[type] },
  actor: { id: 'a', name: '某人', role: 'functionalDepartment', orgId: 'finance', orgName: '财政局' },
  at: '2025-03-12T10:00:00.000+08:00',
  facts: {},
});
const through = (...types: readonly string[]): Step =>
  types.reduce((step, type) => {
    const next = advance(assistanceRequestV1, step.state, event(type));
    if (next === undefined) throw new Error(`${type} is refused`);
    return next;
  }, opened);
const roads: Readonly<Record<string, readonly string[]>> = {
  sent: [],
  accepted: ['ACCEPT'],
  overdue: ['DEADLINE_PASSED'],
  answered: ['ACCEPT', 'ANSWER'],
  declined: ['DECLINE'],
};

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
