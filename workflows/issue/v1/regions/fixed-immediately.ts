import * as changes from '../changes.js';
import { deadlines } from '../../../kit/effects.js';
import { apply, change, giveToUnit, issue, reportProgress } from '../foundation.js';
import * as limits from '../limits.js';

/** 立行立改: ordered while the team is on site, signed for, fixed within days; or converted into a formal hand-over. */
export const fixedImmediately = issue.createStateConfig({
  initial: 'ordered',
  on: {
    NAME_REVIEW_BODIES: { guard: 'unitNotAmongBodies', actions: change(changes.nameBodies) },
    CONVERT: {
      target: 'handedOver',
      actions: giveToUnit('conversion', changes.forgetReceipt),
    },
  },
  states: {
    ordered: {
      on: { SIGN_FOR: { target: 'fixing', actions: [change(changes.recordReceipt, limits.stopStepLimit), deadlines] } },
    },
    fixing: {
      on: {
        REPORT_PROGRESS: reportProgress,
        SUBMIT_FOR_REVIEW: { guard: 'evidenceGiven', target: '#issue.stage.reviewed.jointReview', actions: apply },
      },
    },
  },
});
