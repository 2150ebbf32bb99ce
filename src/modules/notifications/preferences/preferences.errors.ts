import { defineProblem } from '../../../platform/errors/problem.js';
import { words } from '../../../platform/words/words.js';

export const mandatoryKind = defineProblem(
  422,
  'preferences.mandatory',
  words('该类通知不能退订', 'This kind can not be refused'),
  words(
    '{kinds}属于履职通知：时限、超期、督办和约谈必须送达责任人，所有渠道均不能关闭。',
    '{kinds}: limits, overdue alerts, urging letters and interviews are part of the duty; they must reach whoever answers for them, so no channel of theirs can be turned off.',
  ),
);

export const noTimeLeft = defineProblem(
  422,
  'preferences.no-time-left',
  words('免打扰时段覆盖了全部工作时间', 'These quiet hours leave no office hours'),
  words(
    '工作时间为 {opens} 到 {closes}，请至少留出一段可以接收通知的时间。',
    'Office hours are from {opens} to {closes}; leave some of them in which you can be told.',
  ),
);

export const unsubscribeUnknown = defineProblem(
  404,
  'preferences.unsubscribe-unknown',
  words('退订链接无效', 'This unsubscribe address is not known'),
  words('请登录后在“我的设置”中修改。', 'Sign in and change your preferences instead.'),
);
