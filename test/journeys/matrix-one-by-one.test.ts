import { issuePlan } from './matrix/issue-plan.js';
import { everyEventOnItsOwn } from './matrix/one-by-one.js';

everyEventOnItsOwn(issuePlan);
