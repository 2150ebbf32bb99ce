import type { InspectionContext } from '../../../workflows/inspection/v1/context.js';
import { inspectionV1 } from '../../../workflows/inspection/v1/index.js';
import type { PathPlan } from '../paths/exploration.js';
import { input, InspectionLife } from './inspection-life.js';

const life = InspectionLife.open();

export const inspectionPlan: PathPlan = {
  definition: inspectionV1,
  searches: [undefined, 'onSite', 'reporting', 'rectifying'].map((takenOver) => ({ input: { ...input, takenOver } })),
  eventsFor: (_, types) => types.map((type) => life.event(type)),
  apart: (context) => {
    const { midTermChecks, takenOver, feedback, progress, overdueLevel, warningLevel } = context as InspectionContext;
    return [midTermChecks > 0, takenOver, feedback !== null, progress !== null, overdueLevel, warningLevel];
  },
};
