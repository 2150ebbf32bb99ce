import { and } from 'xstate';
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
  stopCase,
} from '../foundation.js';
import * as limits from '../limits.js';

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
        SIGN_FOR: { target: 'planning', actions: [change(changes.recordReceipt, limits.startStepLimit('plan')), deadlines] },
        DISPUTE,
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
      },
    },
    planReview: {
      on: {
        GIVE_OPINION: { guard: 'bodyOutstanding', actions: [change(changes.recordOpinion), 'saveOpinion'] },
        APPROVE_PLAN: {
          guard: 'allOpinionsGiven',
          target: 'rectifying',
          actions: resumeCase(changes.closeReview, limits.stopStepLimit),
        },
        RETURN_PLAN: { target: 'planning', actions: resumeCase(changes.closeReview, limits.startStepLimit('plan')) },
      },
    },
    rectifying: {
      on: {
        REPORT_PROGRESS: reportProgress,
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
          { guard: 'signedBefore', target: 'planning', actions: resumeCase(limits.startStepLimit('plan')) },
          { target: 'awaitingReceipt', actions: resumeCase(limits.startStepLimit('sign')) },
        ],
        REASSIGN: {
          guard: 'anotherUnit',
          target: 'awaitingReceipt',
          actions: startCase('concentratedPeriod', changes.reassign, limits.startStepLimit('sign')),
        },
        WITHDRAW: { target: '#issue.stage.withdrawn', actions: [...stopCase(), signal('CLOSE_RECORD')] },
        MERGE: { target: '#issue.stage.merged', actions: ['saveMerge', ...stopCase(), signal('CLOSE_RECORD')] },
      },
    },
  },
});
