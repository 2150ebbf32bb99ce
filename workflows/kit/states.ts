import type { Category, StateInfo } from './definition.js';
import type { Party } from './people.js';
import { label, type Label } from './words.js';

/** What is said of a step that the responsible unit knows of. */
export const state = (zh: string, en: string, category: Category, turn: Party): StateInfo => ({
  label: label(zh, en),
  category,
  turn,
  disclosed: true,
});

/** As `state`, of a step that the responsible unit does not know of. */
export const inside = (...given: Parameters<typeof state>): StateInfo => ({ ...state(...given), disclosed: false });

/** Words for the stages that are their own step. */
export function stageWords(states: Readonly<Record<string, StateInfo>>): Record<string, Label> {
  const single = Object.entries(states).filter(([path]) => !path.includes('.'));
  return Object.fromEntries(single.map(([stage, info]) => [stage, info.label]));
}
