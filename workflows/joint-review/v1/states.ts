import type { StateInfo } from '../../kit/definition.js';
import { inside, stageWords } from '../../kit/states.js';
import { type Label } from '../../kit/words.js';

/** The steps of a joint review in the order of life. The unit learns its result on its own case, never the review itself. */
export const states: Readonly<Record<string, StateInfo>> = {
  open: inside('已送审', 'open', 'waiting', 'addressees'),
  collecting: inside('收集意见中', 'collecting', 'waiting', 'addressees'),
  merged: inside('已合并', 'merged', 'closed', 'nobody'),
  cancelled: inside('已撤回', 'cancelled', 'closed', 'nobody'),
};

/** Words for the stages; each is its own step. */
export const stateWords: Readonly<Record<string, Label>> = stageWords(states);
