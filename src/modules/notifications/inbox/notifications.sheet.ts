import { choice, moment, text, yesNo, type Sheet } from '../../../platform/spreadsheet/sheet.js';
import { words } from '../../../platform/words/words.js';
import { notificationKinds } from '../kinds.js';
import type { Notification } from './notification.js';

const kinds = Object.fromEntries(Object.entries(notificationKinds).map(([name, { label }]) => [name, label]));

/** The inbox as a spreadsheet. */
export const notificationSheet: Sheet<Notification> = {
  title: words('我的通知', 'Inbox'),
  columns: [
    moment(words('时间', 'At'), ({ createdAt }) => createdAt),
    choice(words('类别', 'Kind'), kinds, ({ kind }) => kind),
    text(words('级别', 'Level'), ({ label }) => label, 14),
    text(words('内容', 'What'), ({ title }) => title, 60),
    text(words('案件', 'Case'), (notification) => notification.case?.number, 20),
    text(words('单位', 'Unit'), ({ unit }) => unit, 24),
    moment(words('时限', 'Due'), ({ dueAt }) => dueAt),
    yesNo(words('已读', 'Read'), ({ readAt }) => readAt !== null),
  ],
};
