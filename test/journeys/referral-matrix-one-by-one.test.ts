import { referralPlan } from './matrix/referral-plan.js';
import { everyEventOnItsOwn } from './matrix/one-by-one.js';

everyEventOnItsOwn(referralPlan);
