import type { AssistanceRequestContext } from '../../../workflows/assistance-request/v1/context.js';
import { assistanceRequestV1 } from '../../../workflows/assistance-request/v1/index.js';
import type { PathPlan } from '../paths/exploration.js';
import { event, input } from './request-life.js';

export const assistancePlan: PathPlan = {
  definition: assistanceRequestV1,
  searches: [{ input }],
  eventsFor: (_, types) => types.map(event),
  apart: (context) => {
    const { acceptance, overdueLevel, warningLevel } = context as AssistanceRequestContext;
    return [acceptance !== null, overdueLevel, warningLevel];
  },
};
