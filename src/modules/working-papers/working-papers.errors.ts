import { defineProblem, type FieldFault } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';

export const paperLocked = defineProblem(
  409,
  'working-papers.locked',
  words('底稿已锁定', 'The working paper is locked'),
  words(
    '经办人只能在撰写阶段变更；反馈移交后，底稿及其证据清单、会议记录不再变更。',
    'Handlers change only while it is a draft; once it was fed back, the paper, its evidence list and its meetings stay as they are.',
  ),
);

const fault = (path: string, code: string, zh: string, en: string): FieldFault => ({ path, code, message: words(zh, en) });

/** Faults that only the roster, the evidence of the case or the format itself can find. */
export const paperFaults = {
  notOnRoster: (path: string, index: number) =>
    fault(`${path}[${index}]`, 'not-on-roster', '此人不在本次巡察的巡察组', 'names nobody on the team of this inspection'),
  unknownEvidence: (index: number) =>
    fault(`evidence[${index}].evidenceId`, 'unknown-id', '本问题没有这份证据', 'names no evidence of this issue'),
  toCome: () => fault('heldOn', 'not-past', '不能晚于今天', 'must not lie after today'),
} as const;
