import { choice, moment, number, text, type Column, type Sheet } from '../../../platform/spreadsheet/sheet.js';
import { words } from '../../../platform/words/words.js';
import { notificationKinds } from '../kinds.js';
import type { Delivery, WebhookDelivery } from './delivery.js';

const channelWords = {
  mail: words('邮件', 'mail'),
  webhook: words('webhook', 'webhook'),
  robot: words('群机器人', 'group robot'),
};
const statuses = {
  waiting: words('待发送', 'waiting'),
  sending: words('发送中', 'being sent'),
  sent: words('已发送', 'sent'),
  failed: words('失败', 'failed'),
  cancelled: words('已取消', 'cancelled'),
  suppressed: words('不发送', 'not sent'),
};
const kinds = Object.fromEntries(Object.entries(notificationKinds).map(([name, { label }]) => [name, label]));

type Fare = Pick<
  Delivery,
  | 'channel'
  | 'kind'
  | 'status'
  | 'attempts'
  | 'notBefore'
  | 'nextAttemptAt'
  | 'sentAt'
  | 'lastError'
  | 'createdAt'
  | 'answerStatus'
>;

const fare: readonly Column<Fare>[] = [
  choice(words('渠道', 'Channel'), channelWords, ({ channel }) => channel),
  choice(words('内容', 'Kind'), kinds, ({ kind }) => kind),
  choice(words('状态', 'Status'), statuses, ({ status }) => status),
  number(words('尝试次数', 'Attempts'), ({ attempts }) => attempts),
  moment(words('登记时间', 'Created'), ({ createdAt }) => createdAt),
  moment(words('最早发送时间', 'Not before'), ({ notBefore }) => notBefore),
  moment(words('下次尝试', 'Next attempt'), ({ nextAttemptAt }) => nextAttemptAt),
  moment(words('发送时间', 'Sent'), ({ sentAt }) => sentAt),
  number(words('应答代码', 'Answer'), ({ answerStatus }) => answerStatus),
  text(words('错误', 'Error'), ({ lastError }) => lastError, 50),
];

/** The log of all that was sent, as its administrator sees it. */
export const deliverySheet: Sheet<Delivery> = {
  title: words('投递记录', 'Deliveries'),
  columns: [
    text(words('收件人', 'Recipient'), ({ recipient }) => recipient?.name ?? null),
    text(words('webhook', 'Webhook'), ({ webhook }) => webhook?.name ?? null, 20),
    ...fare,
  ],
};

/** The log of one webhook. */
export const webhookDeliverySheet: Sheet<WebhookDelivery> = {
  title: words('webhook 投递记录', 'Webhook deliveries'),
  columns: [
    text(words('案件', 'Case'), (delivery) => delivery.case?.number ?? null, 20),
    text(words('事件', 'Event'), ({ event }) => event, 20),
    ...fare,
  ],
};
