import { moment, number, several, text, yesNo, type Sheet } from '../../../platform/spreadsheet/sheet.js';
import { words } from '../../../platform/words/words.js';
import type { Webhook } from './webhook.js';

/** An office's webhooks as a spreadsheet, addresses as the list shows them. */
export const webhookSheet: Sheet<Webhook> = {
  title: words('webhook', 'Webhooks'),
  columns: [
    text(words('名称', 'Name'), ({ name }) => name, 20),
    text(words('地址', 'Address'), ({ url }) => url, 44),
    text(words('格式', 'Format'), ({ format }) => format, 12),
    yesNo(words('签名', 'Signed'), ({ signed }) => signed),
    several(words('事件', 'Events'), ({ events }) => events, 30),
    yesNo(words('启用', 'Active'), ({ active }) => active),
    number(words('连续失败', 'Failures'), ({ failures }) => failures),
    moment(words('下次尝试', 'Next attempt'), ({ retryAt }) => retryAt),
    moment(words('建立时间', 'Created'), ({ createdAt }) => createdAt),
  ],
};
