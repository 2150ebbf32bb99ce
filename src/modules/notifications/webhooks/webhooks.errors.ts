import { defineProblem } from '../../../platform/errors/problem.js';
import { words } from '../../../platform/words/words.js';

export const webhookNotFound = defineProblem(404, 'webhooks.not-found', words('没有这个 webhook', 'No such webhook'));

export const webhookVersionConflict = defineProblem(
  409,
  'webhooks.version-conflict',
  words('该 webhook 已被他人修改', 'The webhook has changed'),
  words(
    '您看到的是第 {given} 版，现在是第 {current} 版。请刷新后重试。',
    'You saw version {given}; it is now version {current}. Load it again.',
  ),
);

export const officeNotOwn = defineProblem(
  422,
  'webhooks.office-not-own',
  words('只能为本巡察办设置 webhook', 'A webhook belongs to your own office'),
  words('请指定您所在的巡察办：{offices}。', 'Name the office that you work in: {offices}.'),
);

export const privateAddress = defineProblem(
  422,
  'webhooks.private-address',
  words('不能向内网地址发送', 'Nothing is sent to private addresses'),
  words(
    '{address} 是本机或内网地址。如确需使用，请由运维设置 WEBHOOK_PRIVATE=allow。',
    '{address} is an address of this machine or of a private network. Whoever runs the product can allow that with WEBHOOK_PRIVATE=allow.',
  ),
);

export const unknownEvents = words('没有这种事件或预警；可用的有：', 'is no type of event and no alert; there are: ');

export const secretNotDrawn = defineProblem(
  409,
  'webhooks.secret-not-drawn',
  words('机器人的密钥由其平台给出，不在此更换', "A robot's secret is given by its own platform and not drawn here"),
);
