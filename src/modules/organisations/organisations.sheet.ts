import { choice, moment, number, text, yesNo, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import { kindWords } from './organisation-kinds.js';
import type { ListedOrganisation } from './organisations.queries.js';

/** The tree of organisations as a spreadsheet. */
export const organisationSheet: Sheet<ListedOrganisation> = {
  title: words('组织', 'Organisations'),
  columns: [
    text(words('名称', 'Name'), ({ name }) => name, 36),
    choice(words('类别', 'Kind'), kindWords, ({ kind }) => kind, 14),
    text(words('代码', 'Code'), ({ code }) => code, 18),
    number(words('层次', 'Depth'), ({ path }) => path.length, 8),
    number(words('下级数', 'Organisations below'), ({ childCount }) => childCount),
    moment(words('建立时间', 'Created'), ({ createdAt }) => createdAt),
    moment(words('更新时间', 'Updated'), ({ updatedAt }) => updatedAt),
    yesNo(words('演示数据', 'Synthetic'), ({ synthetic }) => synthetic),
  ],
};
