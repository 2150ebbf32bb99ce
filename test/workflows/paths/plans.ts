import { assistancePlan } from '../assistance-request/path-plan.js';
import { inspectionPlan } from '../inspection/path-plan.js';
import { issuePlan } from '../issue/path-plan.js';
import { reviewPlan } from '../joint-review/path-plan.js';
import { reportPlan } from '../quarterly-report/path-plan.js';
import { referralPlan } from '../referral/path-plan.js';
import type { PathPlan } from './exploration.js';

/** How the paths of each workflow are generated. */
export const plans: readonly PathPlan[] = [issuePlan, inspectionPlan, reviewPlan, reportPlan, assistancePlan, referralPlan];
