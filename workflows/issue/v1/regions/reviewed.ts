import { and } from 'xstate';
import * as changes from '../changes.js';
import { apply, change, deadlines, issue, resumeCase, startStep, stopCase } from '../foundation.js';
import * as limits from '../limits.js';

const close = [change(changes.recordClosing), change(changes.closeReview), ...stopCase, 'closeCycle' as const];
const goBack = [change(changes.closeReview), ...resumeCase, change(limits.stopStepLimit), deadlines];

/** 审核: every named body gives its opinion once, then the office decides. A new application voids the one before it. */
export const reviewed = issue.createStateConfig({
  initial: 'jointReview',
  on: { SUBMIT_FOR_REVIEW: { target: '.jointReview', reenter: true, actions: apply } },
  states: {
    jointReview: {
      always: { guard: 'allOpinionsGiven', target: 'decision' },
      on: {
        GIVE_OPINION: { guard: 'bodyOutstanding', actions: [change(changes.recordOpinion), 'saveOpinion'] },
        NAME_REVIEW_BODIES: { guard: 'noOpinionYet', actions: [change(changes.nameBodies)] },
      },
    },
    decision: {
      on: {
        APPROVE: [
          {
            guard: and(['bothHorizons', 'sustained']),
            target: '#issue.stage.closed.sustaining',
            actions: [...close, startStep('checkIn'), deadlines],
          },
          { guard: 'bothHorizons', target: '#issue.stage.closed.settled', actions: [...close, startStep('revisit'), deadlines] },
        ],
        RETURN: [
          { guard: 'onImmediateTrack', target: '#issue.stage.fixedImmediately.fixing', actions: goBack },
          { target: '#issue.stage.handedOver.rectifying', actions: goBack },
        ],
      },
    },
  },
});
