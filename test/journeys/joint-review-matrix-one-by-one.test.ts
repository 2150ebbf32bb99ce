import { jointReviewPlan } from './matrix/joint-review-plan.js';
import { everyEventOnItsOwn } from './matrix/one-by-one.js';

everyEventOnItsOwn(jointReviewPlan);
