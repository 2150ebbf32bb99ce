import type { Category, StateInfo } from '../../kit/definition.js';
import type { Party } from '../../kit/people.js';
import { label, type Label } from '../../kit/words.js';

const state = (zh: string, en: string, category: Category, turn: Party): StateInfo => ({
  label: label(zh, en),
  category,
  turn,
  disclosed: false,
});

/** The steps of a request for assistance in the order of life. It concerns the office and whom it asks, nobody else. */
export const states: Readonly<Record<string, StateInfo>> = {
  sent: state('已发出', 'sent', 'waiting', 'addressees'),
  accepted: state('已受理', 'accepted', 'waiting', 'addressees'),
  overdue: state('逾期未复', 'overdue', 'waiting', 'addressees'),
  answered: state('已答复', 'answered', 'closed', 'nobody'),
  declined: state('不予协助', 'declined', 'closed', 'nobody'),
};

/** Words for the stages; each is its own step. */
export const stateWords: Readonly<Record<string, Label>> = Object.fromEntries(
  Object.entries(states).map(([name, info]) => [name, info.label]),
);
