import { everyEventInBatches } from './matrix/in-batches.js';
import { issuePlan } from './matrix/issue-plan.js';

everyEventInBatches(issuePlan);
