import { inspectionPlan } from './matrix/inspection-plan.js';
import { everyEventOnItsOwn } from './matrix/one-by-one.js';

everyEventOnItsOwn(inspectionPlan);
