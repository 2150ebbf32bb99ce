import { moment, text, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import type { SavedView } from './saved-view.js';

/** A person's saved views as a spreadsheet. */
export const savedViewSheet: Sheet<SavedView> = {
  title: words('我的视图', 'Saved views'),
  columns: [
    text(words('名称', 'Name'), ({ name }) => name, 24),
    text(words('筛选条件', 'Filters'), ({ query }) => query, 60),
    moment(words('建立时间', 'Created'), ({ createdAt }) => createdAt),
    moment(words('更新时间', 'Updated'), ({ updatedAt }) => updatedAt),
  ],
};
