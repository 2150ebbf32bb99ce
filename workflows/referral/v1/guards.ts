import type { Condition } from '../../kit/definition.js';
import { label } from '../../kit/words.js';
import { payload, type ReferralContext } from './context.js';
import type { Answer } from './payloads.js';

/** What decides between the ways of a transition. */
export const conditions = {
  stillPending: {
    label: label('仍在办理', 'still pending'),
    needsPayload: true,
    holds: (_, event) => payload<Answer>(event).result === 'pending',
  },
} as const satisfies Record<string, Condition<ReferralContext>>;
