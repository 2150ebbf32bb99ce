import * as changes from '../changes.js';
import { change, giveToUnit, issue, signal, startCase } from '../foundation.js';
import * as limits from '../limits.js';

/** The check of a working paper by one of its three checkers. */
const check = (passed: string) => ({
  PASS_CHECK: { target: passed },
  RETURN_WORKING_PAPER: { target: 'drafting' },
});
const DISMISS = { target: '#issue.stage.dismissed', actions: signal('CLOSE_RECORD') };

/** 发现: from the draft of a working paper through its three checks to the confirmed issue. */
export const found = issue.createStateConfig({
  initial: 'drafting',
  // Only here: later the unit would see from the case's version that something was kept from it, and REFER is all that it could be.
  on: { REFER: { actions: change(changes.recordReferral) } },
  states: {
    drafting: {
      on: {
        REVISE_WORKING_PAPER: { actions: [change(changes.revisePaper), 'savePaper'] },
        SUBMIT_WORKING_PAPER: {
          guard: 'handlersNamed',
          target: 'firstCheck',
          actions: [change(changes.recordHandlers), 'numberPaper'],
        },
      },
    },
    firstCheck: { on: check('secondCheck') },
    secondCheck: { on: check('thirdCheck') },
    thirdCheck: { on: { ...check('confirmed'), DISMISS } },
    confirmed: {
      on: {
        DISMISS,
        MERGE: { target: '#issue.stage.merged', actions: ['saveMerge', signal('CLOSE_RECORD')] },
        FIX_IMMEDIATELY: {
          guard: 'inspectionOnSite',
          target: 'immediateProposed',
          actions: change(changes.recordImmediateProposal),
        },
        HAND_OVER: {
          guard: 'unitNotAmongBodies',
          target: '#issue.stage.handedOver',
          actions: giveToUnit(undefined, changes.nameBodies),
        },
      },
    },
    immediateProposed: {
      on: {
        FIX_IMMEDIATELY: {
          guard: 'inspectionOnSite',
          target: '#issue.stage.fixedImmediately',
          actions: startCase(
            limits.startCaseLimit('immediateFix'),
            changes.takeImmediateTrack,
            changes.giveToUnit,
            limits.startStepLimit('sign'),
          ),
        },
        DECLINE_IMMEDIATE_FIX: { target: 'confirmed', actions: change(changes.dropImmediateProposal) },
      },
    },
  },
});
