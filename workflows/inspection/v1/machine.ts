import { and, setup } from 'xstate';
import { guardsOf } from '../../kit/conditions.js';
import { alert, deadlines, effect, limitEffects, type MachineTypes } from '../../kit/effects.js';
import { clockTransitions } from '../../kit/step-limit.js';
import * as changes from './changes.js';
import { initialContext, type InspectionContext, type InspectionInput } from './context.js';
import { conditions } from './guards.js';

const actions = {
  saveOnSiteDays: effect,
  saveFeedback: effect,
  saveLessons: effect,
  endInspection: effect,
  ...limitEffects,
};
/** What the machine can ask for. Each is only named here; its one handler lives in the engine or in the module of inspections. */
export const effects = Object.keys(actions);

const types = {} as MachineTypes<InspectionContext, InspectionInput>;
const inspection = setup({ types, guards: guardsOf(conditions), actions });

const change = (applied: changes.Change) => inspection.assign(({ context, event }) => applied(context, event));

/** The clock speaks of the progress report while it is the unit's turn. */
const clock = clockTransitions(change);

const CANCEL = { target: 'cancelled', actions: [change(changes.recordEnd), 'endInspection', deadlines] } as const;

/**
 * The life of an inspection of one unit (巡察), from the plan to the archive; version 1.
 *
 * One whose earlier life was not kept is taken over where it stands: it begins there.
 * source: product §5; domain §1.3
 */
export const machine = inspection.createMachine({
  id: 'inspection',
  context: ({ input }) => initialContext(input),
  type: 'parallel',
  states: {
    stage: {
      initial: 'planned',
      states: {
        planned: {
          always: [
            { guard: 'takenOverOnSite', target: 'onSite' },
            { guard: 'takenOverReporting', target: 'reporting' },
            { guard: 'takenOverRectifying', target: 'rectifying' },
          ],
          on: {
            BRIEF: { guard: 'heldAlready', target: 'briefed', actions: change(changes.countBriefing) },
            CANCEL,
          },
        },
        briefed: {
          on: {
            BRIEF: { guard: 'heldAlready', actions: change(changes.countBriefing) },
            ENTER_SITE: { guard: 'daysInOrder', target: 'onSite', actions: [change(changes.recordEntry), 'saveOnSiteDays'] },
            CANCEL,
          },
        },
        onSite: {
          on: {
            MID_TERM_CHECK: { guard: 'heldAlready', actions: change(changes.countMidTermCheck) },
            LEAVE_SITE: {
              guard: and(['midTermChecked', 'leftAfterEntering']),
              target: 'reporting',
              actions: 'saveOnSiteDays',
            },
          },
        },
        reporting: {
          initial: 'writing',
          states: {
            writing: { on: { REPORT_TO_OFFICE: { target: 'submitted', actions: change(changes.recordReport) } } },
            submitted: {
              on: {
                RETURN_REPORT: { target: 'writing', actions: change(changes.dropReport) },
                APPROVE_REPORT: { target: 'approved' },
              },
            },
            approved: {
              on: {
                FEED_BACK: {
                  guard: 'periodAhead',
                  target: '#inspection.stage.fedBack',
                  actions: [change(changes.recordFeedback), 'saveFeedback', deadlines],
                },
              },
            },
          },
        },
        fedBack: { on: { START_RECTIFYING: { target: 'rectifying' }, ...clock } },
        rectifying: {
          on: {
            REPORT_PROGRESS: { target: 'progressReported', actions: [change(changes.recordProgress), deadlines] },
            ...clock,
          },
        },
        progressReported: {
          on: {
            RETURN_PROGRESS: { target: 'rectifying', actions: [change(changes.dropProgress), deadlines] },
            EVALUATE: { target: 'evaluated', actions: [change(changes.recordEvaluation), deadlines] },
          },
        },
        evaluated: { on: { RETROSPECT: { target: 'retrospected', actions: 'saveLessons' } } },
        retrospected: {
          on: {
            ARCHIVE: {
              guard: 'issuesSettled',
              target: 'archived',
              actions: [change(changes.recordEnd), 'endInspection'],
            },
          },
        },
        archived: {},
        cancelled: {},
      },
    },
    record: { initial: 'kept', states: { kept: { on: { COMMENT: { actions: alert('commented') } } } } },
  },
});
