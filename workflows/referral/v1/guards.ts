import { payloadCondition } from '../../kit/conditions.js';
import type { Condition } from '../../kit/definition.js';
import { payload } from '../../kit/events.js';
import type { ReferralContext } from './context.js';
import type { Answer } from './payloads.js';

/** What decides between the ways of a transition. */
export const conditions = {
  stillPending: payloadCondition('仍在办理', 'still pending', (_, event) => payload<Answer>(event).result === 'pending'),
} as const satisfies Record<string, Condition<ReferralContext>>;
