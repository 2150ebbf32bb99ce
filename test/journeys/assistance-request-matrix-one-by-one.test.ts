import { assistanceRequestPlan } from './matrix/assistance-request-plan.js';
import { everyEventOnItsOwn } from './matrix/one-by-one.js';

everyEventOnItsOwn(assistanceRequestPlan);
