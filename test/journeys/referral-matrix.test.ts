import { everyEventInBatches } from './matrix/in-batches.js';
import { referralPlan } from './matrix/referral-plan.js';

everyEventInBatches(referralPlan);
