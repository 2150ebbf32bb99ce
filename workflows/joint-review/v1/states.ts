import type { Category, StateInfo } from '../../kit/definition.js';
import type { Party } from '../../kit/people.js';
import { label, type Label } from '../../kit/words.js';

const state = (zh: string, en: string, category: Category, turn: Party): StateInfo => ({
  label: label(zh, en),
  category,
  turn,
  disclosed: false,
});

/** The steps of a joint review in the order of life. The unit learns its result on its own case, never the review itself. */
export const states: Readonly<Record<string, StateInfo>> = {
  open: state('已送审', 'open', 'waiting', 'addressees'),
  collecting: state('收集意见中', 'collecting', 'waiting', 'addressees'),
  merged: state('已合并', 'merged', 'closed', 'nobody'),
  cancelled: state('已撤回', 'cancelled', 'closed', 'nobody'),
};

/** Words for the stages; each is its own step. */
export const stateWords: Readonly<Record<string, Label>> = Object.fromEntries(
  Object.entries(states).map(([name, info]) => [name, info.label]),
);
