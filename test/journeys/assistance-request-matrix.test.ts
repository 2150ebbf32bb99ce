import { everyEventInBatches } from './matrix/in-batches.js';
import { assistanceRequestPlan } from './matrix/assistance-request-plan.js';

everyEventInBatches(assistanceRequestPlan);
