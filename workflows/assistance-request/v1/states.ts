import type { StateInfo } from '../../kit/definition.js';
import { inside, stageWords } from '../../kit/states.js';
import { type Label } from '../../kit/words.js';

/** The steps of a request for assistance in the order of life. It concerns the office and whom it asks, nobody else. */
export const states: Readonly<Record<string, StateInfo>> = {
  sent: inside('已发出', 'sent', 'waiting', 'addressees'),
  accepted: inside('已受理', 'accepted', 'waiting', 'addressees'),
  overdue: inside('逾期未复', 'overdue', 'waiting', 'addressees'),
  answered: inside('已答复', 'answered', 'closed', 'nobody'),
  declined: inside('不予协助', 'declined', 'closed', 'nobody'),
};

/** Words for the stages; each is its own step. */
export const stateWords: Readonly<Record<string, Label>> = stageWords(states);
