import type { Condition } from '../../kit/definition.js';
import { label } from '../../kit/words.js';
import type { AssistanceRequestContext } from './context.js';

const highestLevel = 3;

/** What must hold for a transition, with the words that a refusal gives. */
export const conditions = {
  levelsLeft: {
    label: label('已是最高级别', 'it is at the highest level already'),
    holds: ({ overdueLevel }) => overdueLevel < highestLevel,
  },
} as const satisfies Record<string, Condition<AssistanceRequestContext>>;
