import { everyEventInBatches } from './matrix/in-batches.js';
import { quarterlyReportPlan } from './matrix/quarterly-report-plan.js';

everyEventInBatches(quarterlyReportPlan);
