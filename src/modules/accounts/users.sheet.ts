import { roles } from '../../../workflows/kit/people.js';
import { moment, several, text, yesNo, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import type { User } from './user.js';

/** The accounts as a spreadsheet; nothing of their passwords. */
export const userSheet: Sheet<User> = {
  title: words('账号', 'Accounts'),
  columns: [
    text(words('账号', 'User name'), ({ username }) => username, 20),
    text(words('姓名', 'Name'), ({ name }) => name),
    text(words('邮箱', 'Mail'), ({ email }) => email, 28),
    several(
      words('角色', 'Roles'),
      ({ bindings }, language) => bindings.map(({ role, orgName }) => `${orgName} ${roles[role][language]}`),
      44,
    ),
    yesNo(words('启用', 'Active'), ({ active }) => active),
    yesNo(words('须改密码', 'Must change the password'), ({ mustChangePassword }) => mustChangePassword),
    moment(words('锁定至', 'Locked until'), ({ lockedUntil }) => lockedUntil),
    moment(words('最近登录', 'Last sign-in'), ({ lastSignInAt }) => lastSignInAt),
    moment(words('建立时间', 'Created'), ({ createdAt }) => createdAt),
    yesNo(words('演示数据', 'Synthetic'), ({ synthetic }) => synthetic),
  ],
};
