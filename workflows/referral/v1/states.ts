import type { StateInfo } from '../../kit/definition.js';
import { inside, stageWords } from '../../kit/states.js';
import { type Label } from '../../kit/words.js';

/** The steps of a referral in the order of life. Nobody beside the office and the receiving body ever learns of one. */
export const states: Readonly<Record<string, StateInfo>> = {
  sealed: inside('已密封', 'sealed', 'open', 'inspectionOffice'),
  transferred: inside('已移交', 'transferred', 'waiting', 'addressees'),
  received: inside('已接收', 'received', 'waiting', 'addressees'),
  answered: inside('已反馈', 'answered', 'closed', 'nobody'),
  withdrawn: inside('已撤回', 'withdrawn', 'closed', 'nobody'),
};

/** Words for the stages; each is its own step. */
export const stateWords: Readonly<Record<string, Label>> = stageWords(states);
