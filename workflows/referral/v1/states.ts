import type { Category, StateInfo } from '../../kit/definition.js';
import type { Party } from '../../kit/people.js';
import { label, type Label } from '../../kit/words.js';

const state = (zh: string, en: string, category: Category, turn: Party): StateInfo => ({
  label: label(zh, en),
  category,
  turn,
  disclosed: false,
});

/** The steps of a referral in the order of life. Nobody beside the office and the receiving body ever learns of one. */
export const states: Readonly<Record<string, StateInfo>> = {
  sealed: state('已密封', 'sealed', 'open', 'inspectionOffice'),
  transferred: state('已移交', 'transferred', 'waiting', 'addressees'),
  received: state('已接收', 'received', 'waiting', 'addressees'),
  answered: state('已反馈', 'answered', 'closed', 'nobody'),
  withdrawn: state('已撤回', 'withdrawn', 'closed', 'nobody'),
};

/** Words for the stages; each is its own step. */
export const stateWords: Readonly<Record<string, Label>> = Object.fromEntries(
  Object.entries(states).map(([name, info]) => [name, info.label]),
);
