import type { StepGuide } from '../../kit/definition.js';
import { guide } from '../../kit/guide.js';

/** What to do at each step of a referral. source: product §5, referrals are sealed */
export const guides: Readonly<Record<string, StepGuide>> = {
  sealed: guide(
    '线索内容已加密保存，每次查阅都会留痕。核对接收单位后移交。',
    'The clue is encrypted, and every reading is kept. Check the receiving body, then transfer it.',
    { awaits: ['TRANSFER'] },
  ),
  transferred: guide(
    '请接收单位确认接收。接收之前移出方可以撤回。',
    'The receiving body confirms. Until then it can be withdrawn.',
    {
      awaits: ['RECEIVE'],
    },
  ),
  received: guide(
    '办理后反馈结果。对外只显示办理结果的类别，不显示内容。',
    'Answer when it is dealt with. Outside nothing but the kind of the result is ever shown.',
    { awaits: ['ANSWER'] },
  ),
  answered: guide('结果已反馈。', 'It was answered.'),
  withdrawn: guide('移交已撤回。', 'It was withdrawn.'),
};
