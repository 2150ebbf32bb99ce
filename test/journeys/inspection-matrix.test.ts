import { everyEventInBatches } from './matrix/in-batches.js';
import { inspectionPlan } from './matrix/inspection-plan.js';

everyEventInBatches(inspectionPlan);
