import type { JointReviewContext } from '../../../workflows/joint-review/v1/context.js';
import { jointReviewV1 } from '../../../workflows/joint-review/v1/index.js';
import type { PathPlan } from '../paths/exploration.js';
import { input, ReviewLife } from './review-life.js';

const life = ReviewLife.open();
const bodies = ['discipline', 'audit'];
const asked = { ...input, bodies };

/** A review of its own, and one that goes with its subject: they are ended and escalated differently. */
export const reviewPlan: PathPlan = {
  definition: jointReviewV1,
  searches: [{ input: asked }, { input: { ...asked, carried: true } }],
  eventsFor: (_, types) =>
    types.flatMap((type) => (type === 'GIVE_OPINION' ? bodies : ['office']).map((orgId) => life.event(type, orgId))),
  apart: (context) => {
    const { bodies: all, opinions, overdueLevel, warningLevel, carried } = context as JointReviewContext;
    return [all.map(({ id }) => id), opinions.map(({ bodyId }) => bodyId).sort(), overdueLevel, warningLevel, carried];
  },
};
