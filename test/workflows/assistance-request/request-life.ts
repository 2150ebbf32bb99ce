import { advance, begin, type Step } from '../../../src/engine/xstate.js';
import { assistanceRequestV1 } from '../../../workflows/assistance-request/v1/index.js';
import type { CaseEvent } from '../../../workflows/kit/definition.js';

export const input = {
  title: '调取凭证',
  request: '请提供拨付凭证',
  toOrgId: 'finance',
  sentAt: '2025-03-10T09:00:00.000+08:00',
};
const opened = begin(assistanceRequestV1, input);
const payloads: Readonly<Record<string, object>> = {
  ANSWER: { reply: '随函附上' },
  DECLINE: { ground: '无此材料' },
  URGE: { text: '请尽快' },
};
export const event = (type: string): CaseEvent => ({
  type,
  payload: { limit: 'step', ...payloads[type] },
  actor: { id: 'a', name: '某人', role: 'functionalDepartment', orgId: 'finance', orgName: '财政局' },
  at: '2025-03-12T10:00:00.000+08:00',
  facts: {},
});
/** The request after these events. @throws Error where one is refused */
export const through = (...types: readonly string[]): Step =>
  types.reduce((step, type) => {
    const next = advance(assistanceRequestV1, step.state, event(type));
    if (next === undefined) throw new Error(`${type} is refused`);
    return next;
  }, opened);
/** The events on the way to each step. */
export const roads: Readonly<Record<string, readonly string[]>> = {
  sent: [],
  accepted: ['ACCEPT'],
  overdue: ['DEADLINE_PASSED'],
  answered: ['ACCEPT', 'ANSWER'],
  declined: ['DECLINE'],
};
