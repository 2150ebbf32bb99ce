import type { StepGuide } from '../../kit/definition.js';
import { guide } from '../../kit/guide.js';

const assistanceReply = ['assistanceReply'] as const;

/** What to do at each step of a request for assistance. source: product §5, requests with a reply clock */
export const guides: Readonly<Record<string, StepGuide>> = {
  sent: guide(
    '请尽快受理。不属于本单位职责或依法不能提供的，写明理由不予协助。',
    'Please accept it soon. What is not your duty, or what the law forbids, decline with the ground.',
    { awaits: ['ACCEPT'], limits: assistanceReply },
  ),
  accepted: guide('在时限内答复，并附所需材料。', 'Reply in time, with what was asked for.', {
    awaits: ['ANSWER'],
    limits: assistanceReply,
  }),
  overdue: guide('已经逾期，请立即答复。逾期会逐级上报。', 'It is overdue: reply at once. It is reported upward by level.', {
    awaits: ['ANSWER'],
    limits: assistanceReply,
  }),
  answered: guide('已答复。', 'It was answered.'),
  declined: guide('对方不予协助，理由见全部经过。', 'It was declined; the ground stands in the history.'),
};
