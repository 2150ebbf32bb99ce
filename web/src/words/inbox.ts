import { words, type Words } from './words.js';

/** Words of the inbox. */
export const inboxWords = {
  'inbox.title': words('消息', 'Inbox'),
  'inbox.unread': words('{count} 条未读', '{count} unread'),
  'inbox.allRead': words('全部标为已读', 'Mark all as read'),
  'inbox.onlyUnread': words('只看未读', 'Unread only'),
  'inbox.empty': words('没有消息', 'No messages'),
  'inbox.emptyHint': words('有事会告诉您。', 'You will be told when something happens.'),
  'inbox.new': words('未读', 'unread'),
} as const satisfies Record<string, Words>;
