import { everyEventOnItsOwn } from './matrix/one-by-one.js';
import { quarterlyReportPlan } from './matrix/quarterly-report-plan.js';

everyEventOnItsOwn(quarterlyReportPlan);
