import { everyEventInBatches } from './matrix/in-batches.js';
import { jointReviewPlan } from './matrix/joint-review-plan.js';

everyEventInBatches(jointReviewPlan);
