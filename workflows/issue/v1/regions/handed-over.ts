import { and } from 'xstate';
import * as changes from '../changes.js';
import { deadlines } from '../../../kit/effects.js';
import { apply, change, giveToUnit, issue, pauseCase, reportProgress, resumeCase, signal, stopCase } from '../foundation.js';
import * as limits from '../limits.js';

/** A wrong unit, an issue that falls away or one that is there twice: often noticed before the unit says so. */
const corrections = {
  REASSIGN: { guard: 'anotherUnit', target: 'awaitingReceipt', actions: giveToUnit('reassignment', changes.reassign) },
  WITHDRAW: { target: '#issue.stage.withdrawn', actions: [...stopCase(), signal('CLOSE_RECORD')] },
  MERGE: { target: '#issue.stage.merged', actions: ['saveMerge', ...stopCase(), signal('CLOSE_RECORD')] },
} as const;
/** In the long term each report puts off the next to the end of the quarter after it. */
const quarterlyReport = [...reportProgress.actions, change(limits.startNextCheckIn), deadlines];
const DISPUTE = { target: 'disputed', actions: pauseCase(limits.startStepLimit('review')) };

/** 移交: signed for, planned, the plan judged by several bodies, then rectified; aside, disputed. */
export const handedOver = issue.createStateConfig({
  initial: 'awaitingReceipt',
  on: {
    NAME_REVIEW_BODIES: {
      guard: and(['answeredBodiesStay', 'unitNotAmongBodies']),
      actions: change(changes.nameBodies),
    },
  },
  states: {
    awaitingReceipt: {
      on: {
        SIGN_FOR: { target: 'planning', actions: [change(changes.recordReceipt, limits.startPlanLimit), deadlines] },
        DISPUTE,
        ...corrections,
      },
    },
    planning: {
      on: {
        SUBMIT_PLAN: {
          guard: 'everyManifestationAnswered',
          target: 'planReview',
          actions: [...pauseCase(changes.recordPlan, changes.openPlanReview, limits.startStepLimit('planReview')), 'savePlan'],
        },
        DISPUTE,
        ...corrections,
      },
    },
    planReview: {
      on: {
        GIVE_OPINION: { guard: 'bodyOutstanding', actions: [change(changes.recordOpinion), 'saveOpinion'] },
        APPROVE_PLAN: {
          guard: 'allOpinionsGiven',
          target: 'rectifying',
          actions: resumeCase(changes.closeReview, limits.startRectifying('approval')),
        },
        RETURN_PLAN: {
          target: 'planning',
          actions: resumeCase(changes.closeReview, limits.startStepLimit('plan', 'planReturn')),
        },
      },
    },
    rectifying: {
      on: {
        REPORT_PROGRESS: [
          { ...reportProgress, guard: and(['longTerm', reportProgress.guard]), actions: quarterlyReport },
          reportProgress,
        ],
        ADD_MEASURES: {
          guard: and(['manifestationsKnown', 'measuresNew']),
          actions: [change(changes.addMeasures), 'savePlan'],
        },
        SUBMIT_FOR_REVIEW: {
          guard: and(['everyManifestationPlanned', 'measuresFinished']),
          target: '#issue.stage.reviewed.jointReview',
          actions: apply,
        },
      },
    },
    disputed: {
      on: {
        UPHOLD: [
          {
            guard: 'signedBefore',
            target: 'planning',
            actions: resumeCase(limits.startStepLimit('plan', 'upholding')),
          },
          {
            target: 'awaitingReceipt',
            actions: resumeCase(limits.countPlanFrom('upholding'), limits.startStepLimit('sign', 'upholding')),
          },
        ],
        ...corrections,
      },
    },
  },
});
