import { setup } from 'xstate';
import { guardsOf } from '../../kit/conditions.js';
import { deadlines, limitEffects, type MachineTypes } from '../../kit/effects.js';
import { clockTransitions } from '../../kit/step-limit.js';
import * as changes from './changes.js';
import { initialContext, type QuarterlyReportContext, type QuarterlyReportInput } from './context.js';
import { conditions } from './guards.js';

const actions = limitEffects;
/** What the machine can ask for. Each is only named here; the engine does it. */
export const effects = Object.keys(actions);

const types = {} as MachineTypes<QuarterlyReportContext, QuarterlyReportInput>;
const report = setup({ types, guards: guardsOf(conditions), actions });

const change = (applied: changes.Change) => report.assign(({ context, event }) => applied(context, event));

/** The clock speaks while it is the unit's turn: reminders until the limit, then its levels. */
const clock = clockTransitions(change);

const SAVE_DRAFT = { target: 'drafted', actions: change(changes.saveDraft) } as const;
const GIVE_COMMENT = { guard: 'bodyNotHeard', target: 'commented', actions: change(changes.recordComment) } as const;
const COMPILE = { target: 'compiled', actions: change(changes.recordCompilation) } as const;
const RETURN = { target: 'drafted', actions: [change(changes.dropSubmission), deadlines] } as const;

/**
 * The life of a unit's report on a quarter (季度督导报告), version 1.
 *
 * Supervisors comment on what was submitted; an office whose supervisors stay silent, or that has none, compiles without them.
 * source: product §4 (quarterly supervision) and §5
 */
export const machine = report.createMachine({
  id: 'quarterlyReport',
  context: ({ input }) => initialContext(input),
  type: 'parallel',
  states: {
    stage: {
      initial: 'opened',
      states: {
        opened: { entry: deadlines, on: { SAVE_DRAFT, ...clock } },
        drafted: {
          on: {
            SAVE_DRAFT,
            SUBMIT: { target: 'submitted', actions: [change(changes.recordSubmission), deadlines] },
            ...clock,
          },
        },
        submitted: { on: { GIVE_COMMENT, COMPILE, RETURN } },
        commented: { on: { GIVE_COMMENT, COMPILE, RETURN } },
        compiled: { on: { RETURN, ISSUE: { target: 'issued', actions: [change(changes.recordIssue), deadlines] } } },
        issued: {},
      },
    },
  },
});
