import { words, type Words } from './words.js';

/** Words of the frame around every page. */
export const frameWords = {
  product: words('闭环', 'Bihuan'),
  productLine: words('问题整改，一跟到底', 'Every problem, followed until it stays fixed'),
  skip: words('跳到正文', 'Skip to content'),
  mainNavigation: words('主导航', 'Main'),
  'nav.work': words('我的待办', 'My work'),
  'nav.ledger': words('问题台账', 'Ledger'),
  'nav.inbox': words('消息', 'Inbox'),
  'nav.more': words('更多', 'More'),
  'nav.account': words('我的', 'Account'),
} as const satisfies Record<string, Words>;
