import { moment, text, yesNo, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import type { Post } from './post.js';

/** The list of posts as a spreadsheet. */
export const postSheet: Sheet<Post> = {
  title: words('岗位', 'Posts'),
  columns: [
    text(words('岗位', 'Post'), ({ name }) => name, 24),
    text(words('组织', 'Organisation'), ({ organisation }) => organisation.name, 28),
    text(words('任职人', 'Holder'), ({ holder }) => holder?.name, 16),
    yesNo(words('空缺', 'Vacant'), ({ holder }) => holder === null),
    moment(words('建立时间', 'Created'), ({ createdAt }) => createdAt),
    moment(words('更新时间', 'Updated'), ({ updatedAt }) => updatedAt),
    yesNo(words('演示数据', 'Synthetic'), ({ synthetic }) => synthetic),
  ],
};
