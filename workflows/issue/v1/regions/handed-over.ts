import * as changes from '../changes.js';
import {
  apply,
  change,
  deadlines,
  issue,
  pauseCase,
  reportProgress,
  resumeCase,
  signal,
  startCase,
  startStep,
  stopCase,
} from '../foundation.js';
import * as limits from '../limits.js';

const DISPUTE = { target: 'disputed', actions: [...pauseCase, startStep('review'), deadlines] };

/** 移交: signed for, planned, the plan judged by several bodies, then rectified; aside, disputed. */
export const handedOver = issue.createStateConfig({
  initial: 'awaitingReceipt',
  on: {
    REFER: { actions: [change(changes.recordReferral)] },
    NAME_REVIEW_BODIES: { guard: 'noOpinionYet', actions: [change(changes.nameBodies)] },
  },
  states: {
    awaitingReceipt: {
      on: {
        SIGN_FOR: { target: 'planning', actions: [change(changes.recordReceipt), startStep('plan'), deadlines] },
        DISPUTE,
      },
    },
    planning: {
      on: {
        SUBMIT_PLAN: {
          guard: 'everyManifestationAnswered',
          target: 'planReview',
          actions: [
            change(changes.recordPlan),
            'savePlan',
            change(changes.openPlanReview),
            ...pauseCase,
            startStep('planReview'),
            deadlines,
          ],
        },
        DISPUTE,
      },
    },
    planReview: {
      on: {
        GIVE_OPINION: { guard: 'bodyOutstanding', actions: [change(changes.recordOpinion), 'saveOpinion'] },
        APPROVE_PLAN: {
          guard: 'allOpinionsGiven',
          target: 'rectifying',
          actions: [change(changes.closeReview), ...resumeCase, change(limits.stopStepLimit), deadlines],
        },
        RETURN_PLAN: { target: 'planning', actions: [change(changes.closeReview), ...resumeCase, startStep('plan'), deadlines] },
      },
    },
    rectifying: {
      on: {
        REPORT_PROGRESS: reportProgress,
        ADD_MEASURES: { guard: 'manifestationsKnown', actions: [change(changes.addMeasures), 'savePlan'] },
        SUBMIT_FOR_REVIEW: { guard: 'measuresFinished', target: '#issue.stage.reviewed.jointReview', actions: apply },
      },
    },
    disputed: {
      on: {
        UPHOLD: [
          { guard: 'signedBefore', target: 'planning', actions: [...resumeCase, startStep('plan'), deadlines] },
          { target: 'awaitingReceipt', actions: [...resumeCase, startStep('sign'), deadlines] },
        ],
        REASSIGN: {
          target: 'awaitingReceipt',
          actions: [change(changes.reassign), ...startCase('concentratedPeriod'), startStep('sign'), deadlines],
        },
        WITHDRAW: { target: '#issue.stage.withdrawn', actions: [...stopCase, deadlines, signal('CLOSE_RECORD')] },
        MERGE: { target: '#issue.stage.merged', actions: ['saveMerge', ...stopCase, deadlines, signal('CLOSE_RECORD')] },
      },
    },
  },
});
