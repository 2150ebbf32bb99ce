import { defineProblem } from '../../../platform/errors/problem.js';
import { words } from '../../../platform/words/words.js';

export const notificationNotFound = defineProblem(404, 'notifications.not-found', words('没有这条通知', 'No such notification'));

export const tooManyStreams = defineProblem(
  429,
  'notifications.too-many-streams',
  words('打开的实时连接过多', 'Too many live connections'),
  words(
    '每个账号最多同时打开 {limit} 个。请关闭不用的页面。',
    'An account may keep {limit} open. Close pages that you do not use.',
  ),
);
