import type { ReferralContext } from '../../../workflows/referral/v1/context.js';
import { referralV1 } from '../../../workflows/referral/v1/index.js';
import type { PathPlan } from '../paths/exploration.js';
import { event, input } from './referral-life.js';

export const referralPlan: PathPlan = {
  definition: referralV1,
  searches: [{ input }],
  eventsFor: (_, types) =>
    types.flatMap((type) => (type === 'ANSWER' ? ['established', 'pending'] : ['']).map((result) => event(type, result))),
  apart: (context) => (context as ReferralContext).transferred,
};
