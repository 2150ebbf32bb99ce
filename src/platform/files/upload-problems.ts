import { defineProblem } from '../errors/problem.js';
import { words } from '../words/words.js';

/** There is no room on disk for an upload. */
export const storageFull = defineProblem(
  507,
  'files.storage-full',
  words('存储空间不足', 'The storage is full'),
  words('服务器没有空间保存此文件，请联系系统管理员。', 'The server has no room for this file. Tell the system administrator.'),
);
