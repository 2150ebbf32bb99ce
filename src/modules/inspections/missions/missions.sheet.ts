import { moment, number, several, text, type Sheet } from '../../../platform/spreadsheet/sheet.js';
import { words } from '../../../platform/words/words.js';
import type { CheckList, Mission } from './missions.js';

/** Missions as a spreadsheet. */
export const missionSheet: Sheet<Mission> = {
  title: words('联动任务', 'Missions'),
  columns: [
    text(words('名称', 'Title'), ({ title }) => title, 40),
    text(words('牵头巡察办', 'Leading office'), ({ office }) => office.name, 28),
    moment(words('建立时间', 'Created'), ({ createdAt }) => createdAt),
  ],
};

/** Check lists as a spreadsheet. */
export const checkListSheet: Sheet<CheckList> = {
  title: words('检查清单', 'Check lists'),
  columns: [
    text(words('名称', 'Title'), ({ title }) => title, 40),
    text(words('巡察办', 'Office'), ({ office }) => office.name, 28),
    number(words('条目数', 'Items'), ({ items }) => items.length),
    several(words('条目', 'What is checked'), ({ items }) => items.map(({ text: said }) => said), 70),
    moment(words('建立时间', 'Created'), ({ createdAt }) => createdAt),
  ],
};
