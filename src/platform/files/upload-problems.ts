import { defineProblem } from '../errors/problem.js';
import { words } from '../words/words.js';

/** Why an upload was not received. */
export const uploadIncomplete = defineProblem(
  400,
  'upload.incomplete',
  words('上传内容不完整', 'The upload is incomplete'),
  words(
    'multipart/form-data 请求体无法解析或中途中断，请重新上传。',
    'The multipart/form-data body can not be read or broke off. Send it again.',
  ),
);
export const storageFull = defineProblem(
  507,
  'upload.storage-full',
  words('存储空间不足', 'The storage is full'),
  words('服务器没有空间保存此文件，请联系系统管理员。', 'The server has no room for this file. Tell the system administrator.'),
);
