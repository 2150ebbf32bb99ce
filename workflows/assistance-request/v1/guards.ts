import type { Condition } from '../../kit/definition.js';
import { limitConditions } from '../../kit/step-limit.js';
import type { AssistanceRequestContext } from './context.js';

/** What must hold for a transition, with the words that a refusal gives. */
export const conditions = {
  levelsLeft: limitConditions.levelsLeft,
} as const satisfies Record<string, Condition<AssistanceRequestContext>>;
