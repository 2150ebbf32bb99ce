import { and } from 'xstate';
import * as changes from '../changes.js';
import { apply, change, issue, resumeCase, stopCase } from '../foundation.js';
import * as limits from '../limits.js';

const close = (nextLimit: limits.Clause) => [
  ...stopCase(changes.recordClosing, changes.closeReview, limits.startStepLimit(nextLimit)),
  'closeCycle' as const,
];
const goBack = resumeCase(changes.closeReview, limits.startRectifying('closingReturn'));

/** 审核: every named body gives its opinion once, then the office decides. A new application voids the one before it. */
export const reviewed = issue.createStateConfig({
  initial: 'jointReview',
  on: { SUBMIT_FOR_REVIEW: { target: '.jointReview', reenter: true, actions: apply } },
  states: {
    jointReview: {
      always: { guard: 'allOpinionsGiven', target: 'decision' },
      on: {
        GIVE_OPINION: { guard: 'bodyOutstanding', actions: [change(changes.recordOpinion), 'saveOpinion'] },
        NAME_REVIEW_BODIES: {
          guard: and(['answeredBodiesStay', 'unitNotAmongBodies']),
          actions: change(changes.nameBodies),
        },
      },
    },
    decision: {
      on: {
        APPROVE: [
          {
            guard: and(['bothHorizons', 'sustained']),
            target: '#issue.stage.closed.sustaining',
            actions: close('checkIn'),
          },
          { guard: 'bothHorizons', target: '#issue.stage.closed.settled', actions: close('revisit') },
        ],
        RETURN: [
          { guard: 'onImmediateTrack', target: '#issue.stage.fixedImmediately.fixing', actions: goBack },
          { target: '#issue.stage.handedOver.rectifying', actions: goBack },
        ],
      },
    },
  },
});
