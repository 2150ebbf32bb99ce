import type { StateInfo } from '../../kit/definition.js';
import { stageWords, state } from '../../kit/states.js';
import { type Label } from '../../kit/words.js';

/** The steps of a quarterly report in the order of life. The unit knows of it from the first moment: it owes it. */
export const states: Readonly<Record<string, StateInfo>> = {
  opened: state('待起草', 'opened', 'open', 'responsibleUnit'),
  drafted: state('起草中', 'drafted', 'open', 'responsibleUnit'),
  submitted: state('已报送', 'submitted', 'waiting', 'reviewBodies'),
  commented: state('已提监督意见', 'commented', 'waiting', 'inspectionOffice'),
  compiled: state('已汇总', 'compiled', 'waiting', 'inspectionOffice'),
  issued: state('已印发', 'issued', 'closed', 'nobody'),
};

/** Words for the stages; each is its own step. */
export const stateWords: Readonly<Record<string, Label>> = stageWords(states);
