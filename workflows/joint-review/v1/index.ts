import { defineWorkflow } from '../../kit/define-workflow.js';
import type { CaseSummary, StoredState } from '../../kit/definition.js';
import { timelinessOf } from '../../kit/step-limit.js';
import { plainSummary, standingIn } from '../../kit/summary.js';
import type { Party } from '../../kit/people.js';
import { label } from '../../kit/words.js';
import { isMergeable, type JointReviewContext } from './context.js';
import { events } from './events.js';
import { guides } from './guides.js';
import { conditions, people } from './guards.js';
import { effects, machine } from './machine.js';
import { states, stateWords } from './states.js';

/** A joint review, version 1. */
export const jointReviewV1 = defineWorkflow<JointReviewContext>({
  name: 'joint-review',
  version: 1,
  title: label('会审', 'joint review'),
  opening: {
    label: label('发起会审', 'Open the joint review'),
    history: label('{actor}发起了会审', '{actor} opened the joint review'),
  },
  machine,
  states,
  guides,
  words: stateWords,
  events,
  conditions,
  people,
  effects,
  limits: ({ context }) => ({ case: null, step: (context as JointReviewContext).limit }),
  withheld: (state, { type }) => (type === 'GIVE_OPINION' && isHidden(state) ? 'fromOthers' : undefined),
  summary,
});

/** Whether the bodies may not yet read each other's opinions. */
export function isHidden({ context }: StoredState): boolean {
  const { hiddenUntilMerged, result } = context as JointReviewContext;
  return hiddenUntilMerged && result === null;
}

function summary({ value, context }: StoredState): CaseSummary {
  const review = context as JointReviewContext;
  return plainSummary(states, value, {
    turn: standingIn(states, value).category === 'closed' ? 'nobody' : turnOf(review),
    timeliness: timelinessOf(review),
    overdueLevel: review.endedAt === null ? review.overdueLevel : 0,
    title: review.title,
    unitId: review.unitId,
    addresseeIds: review.bodies.map(({ id }) => id),
    closedAt: review.endedAt,
    closedLate: review.result !== null && review.opinions.some(({ late }) => late),
  });
}

/**
 * The bodies', until all have spoken; a body that is overdue holds nobody up where enough has been said without it.
 * What goes with a subject waits there: only that nobody need be waited for any more is to be seen here alone.
 */
function turnOf(review: JointReviewContext): Party {
  const silent = review.awaited.length > 0;
  if (silent && review.overdueLevel > 0 && isMergeable(review)) return 'inspectionOffice';
  if (review.carried === true) return 'nobody';
  return silent ? 'addressees' : 'inspectionOffice';
}
