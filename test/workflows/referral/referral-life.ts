import { advance, begin } from '../../../src/engine/xstate.js';
import type { CaseEvent, StoredState } from '../../../workflows/kit/definition.js';
import { referralV1 } from '../../../workflows/referral/v1/index.js';

export const input = { title: '线索移交', officeId: 'office', toOrgId: 'personnel' };
export const opened = begin(referralV1, input).state;

export const event = (type: string, result = 'established'): CaseEvent => ({
  type,
  payload: type === 'ANSWER' ? { result } : {},
  actor: { id: 'a', name: '某人', role: 'supervisor', orgId: 'personnel', orgName: '组织部' },
  at: '2025-03-10T10:00:00.000+08:00',
  facts: {},
});
/** The state after these events. @throws Error where one is refused */
export const through = (...types: readonly string[]): StoredState =>
  types.reduce((state, type) => {
    const step = advance(referralV1, state, event(type));
    if (step === undefined) throw new Error(`${type} is refused`);
    return step.state;
  }, opened);
/** The events on the way to each step. */
export const roads: Readonly<Record<string, readonly string[]>> = {
  sealed: [],
  transferred: ['TRANSFER'],
  received: ['TRANSFER', 'RECEIVE'],
  answered: ['TRANSFER', 'RECEIVE', 'ANSWER'],
  withdrawn: ['WITHDRAW'],
};
