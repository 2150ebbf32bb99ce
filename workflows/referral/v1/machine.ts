import { setup } from 'xstate';
import { guardsOf } from '../../kit/conditions.js';
import type { CaseEvent } from '../../kit/definition.js';
import type { MachineTypes } from '../../kit/effects.js';
import { payload } from '../../kit/events.js';
import { initialContext, type ReferralContext, type ReferralInput } from './context.js';
import { conditions } from './guards.js';
import type { Answer } from './payloads.js';

const types = {} as MachineTypes<ReferralContext, ReferralInput>;
const referral = setup({ types, guards: guardsOf(conditions) });

type Change = (context: ReferralContext, event: CaseEvent) => Partial<ReferralContext>;
const change = (applied: Change) => referral.assign(({ context, event }) => applied(context, event));
const transfer: Change = () => ({ transferred: true });
const end: Change = (_, event) => ({ endedAt: event.at });
const keepResult: Change = (_, event) => ({ result: payload<Answer>(event).result ?? 'pending' });

const WITHDRAW = { target: 'withdrawn', actions: change(end) } as const;

/**
 * The transfer of a clue (线索移交) to the body that follows it up, version 1. It asks for no effect: no limit runs and nothing is told
 * to anybody, since every message would be a trace of it.
 *
 * source: product §5 (referral)
 */
export const machine = referral.createMachine({
  id: 'referral',
  context: ({ input }) => initialContext(input),
  type: 'parallel',
  states: {
    stage: {
      initial: 'sealed',
      states: {
        sealed: { on: { TRANSFER: { target: 'transferred', actions: change(transfer) }, WITHDRAW } },
        transferred: { on: { RECEIVE: { target: 'received' }, WITHDRAW } },
        received: {
          on: {
            ANSWER: [
              { guard: 'stillPending', actions: change(keepResult) },
              { target: 'answered', actions: [change(keepResult), change(end)] },
            ],
          },
        },
        answered: {},
        withdrawn: {},
      },
    },
  },
});
