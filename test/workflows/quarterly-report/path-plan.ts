import type { QuarterlyReportContext } from '../../../workflows/quarterly-report/v1/context.js';
import { quarterlyReportV1 } from '../../../workflows/quarterly-report/v1/index.js';
import type { PathPlan } from '../paths/exploration.js';
import { input, ReportLife } from './report-life.js';

const life = ReportLife.open();
const commenting = ['discipline', 'personnel'];

export const reportPlan: PathPlan = {
  definition: quarterlyReportV1,
  searches: [{ input: { ...input, commentingBodies: commenting } }],
  eventsFor: (_, types) =>
    types.flatMap((type) => (type === 'GIVE_COMMENT' ? commenting : ['office']).map((orgId) => life.event(type, { orgId }))),
  apart: (context) => {
    const { submission, comments, overdueLevel, warningLevel } = context as QuarterlyReportContext;
    return [submission !== null, comments.map(({ bodyId }) => bodyId).sort(), overdueLevel, warningLevel];
  },
};
