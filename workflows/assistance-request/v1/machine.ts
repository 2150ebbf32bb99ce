import { setup } from 'xstate';
import { guardsOf } from '../../kit/conditions.js';
import { alert, deadlines, limitEffects, type MachineTypes } from '../../kit/effects.js';
import { becomeOverdue, rise, warned } from '../../kit/step-limit.js';
import * as changes from './changes.js';
import { initialContext, type AssistanceRequestContext, type AssistanceRequestInput } from './context.js';
import { conditions } from './guards.js';

const actions = limitEffects;
/** What the machine can ask for. Each is only named here; the engine does it. */
export const effects = Object.keys(actions);

const types = {} as MachineTypes<AssistanceRequestContext, AssistanceRequestInput>;
const request = setup({ types, guards: guardsOf(conditions), actions });

const change = (applied: changes.Change) => request.assign(({ context, event }) => applied(context, event));

/** Both sides are told: whoever was asked, and whoever waits for the reply. */
const both = (asked: string, asking: string) => [alert(asked), alert(asking)] as const;

const ANSWER = { target: 'answered', actions: [change(changes.answer), deadlines, alert('replied')] } as const;
const DECLINE = { target: 'declined', actions: [change(changes.decline), deadlines, alert('replied')] } as const;
const URGE = { actions: alert('urged') } as const;
const clock = {
  DUE_SOON: { actions: [change(warned(1)), ...both('stepDueSoon', 'officeDueSoon')] },
  DUE_VERY_SOON: { actions: [change(warned(2)), ...both('stepDueVerySoon', 'officeDueVerySoon')] },
  DEADLINE_PASSED: { target: 'overdue', actions: [change(becomeOverdue), ...both('stepOverdue', 'officeOverdue')] },
} as const;

/**
 * A request for assistance (商请协助) to any organisation, version 1.
 *
 * source: product §5 (assistance-request); the reply's limit is the rule pack's `assistanceReply`
 */
export const machine = request.createMachine({
  id: 'assistanceRequest',
  context: ({ input }) => initialContext(input),
  type: 'parallel',
  states: {
    stage: {
      initial: 'sent',
      states: {
        sent: {
          entry: deadlines,
          on: { ACCEPT: { target: 'accepted', actions: change(changes.accept) }, DECLINE, URGE, ...clock },
        },
        accepted: { on: { ANSWER, DECLINE, URGE, ...clock } },
        overdue: {
          on: {
            ACCEPT: { actions: change(changes.accept) },
            ANSWER,
            DECLINE,
            URGE,
            ESCALATE: { guard: 'levelsLeft', actions: [change(rise), ...both('stepEscalated', 'officeEscalated')] },
          },
        },
        answered: {},
        declined: {},
      },
    },
  },
});
