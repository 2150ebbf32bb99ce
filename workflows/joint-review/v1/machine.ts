import { setup } from 'xstate';
import { and } from 'xstate/guards';
import { guardsOf } from '../../kit/conditions.js';
import { alert, deadlines, effect, limitEffects, type MachineTypes } from '../../kit/effects.js';
import { clockTransitions, rise } from '../../kit/step-limit.js';
import * as changes from './changes.js';
import { initialContext, type JointReviewContext, type JointReviewInput } from './context.js';
import { conditions } from './guards.js';

const actions = {
  ...limitEffects,
  admitBody: effect,
  endReview: effect,
};
/** What the machine can ask for. Each is only named here; the engine or the module does it. */
export const effects = Object.keys(actions);

const types = {} as MachineTypes<JointReviewContext, JointReviewInput>;
const review = setup({ types, guards: guardsOf(conditions), actions });

const change = (applied: changes.Change) => review.assign(({ context, event }) => applied(context, event));

/** The clock speaks to the bodies that it runs for. */
const clock = {
  ...clockTransitions(change),
  ESCALATE: [
    { guard: and(['levelsLeft', 'standsAlone']), actions: [change(rise), alert('stepEscalated')] },
    // What goes with a subject is escalated to the bodies by the subject's own limit: here the office alone hears whom it may go on without.
    { guard: 'levelsLeft', actions: [change(rise), alert('officeEscalated')] },
  ],
} as const;

const GIVE_OPINION = {
  guard: 'bodyNotHeard',
  target: 'collecting',
  actions: [change(changes.recordOpinion), deadlines],
} as const;
const ADD_BODY = {
  guard: and(['bodyNew', 'notTheUnit']),
  actions: [change(changes.addBody), 'admitBody', deadlines],
} as const;
const REMOVE_BODY = { guard: 'bodySilent', actions: [change(changes.removeBody), deadlines] } as const;
/** What was submitted has been taken back, or decided without the bodies: nobody need say anything any more. */
const LAPSE = { target: 'cancelled', actions: [change(changes.end), 'endReview', deadlines] } as const;
const CANCEL = { ...LAPSE, guard: 'standsAlone' } as const;

/**
 * Several bodies judge a plan, a progress report or a closing (会审), version 1: each gives one opinion, and the office merges them.
 *
 * source: product §5 (joint-review); quorum, required bodies and the clock come from the rule pack
 */
export const machine = review.createMachine({
  id: 'jointReview',
  context: ({ input }) => initialContext(input),
  type: 'parallel',
  states: {
    stage: {
      initial: 'open',
      states: {
        open: { entry: deadlines, on: { GIVE_OPINION, ADD_BODY, REMOVE_BODY, CANCEL, LAPSE, ...clock } },
        collecting: {
          on: {
            GIVE_OPINION,
            ADD_BODY,
            REMOVE_BODY,
            MERGE_OPINIONS: {
              guard: and(['enoughSaid', 'dissentAnswered']),
              target: 'merged',
              actions: [change(changes.merge), 'endReview', deadlines],
            },
            CANCEL,
            LAPSE,
            ...clock,
          },
        },
        merged: {},
        cancelled: {},
      },
    },
  },
});
