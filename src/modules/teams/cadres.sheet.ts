import { day, number, several, text, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import type { Cadre } from './cadre.js';

/** The pool of people for inspections as a spreadsheet. */
export const cadreSheet: Sheet<Cadre> = {
  title: words('巡察干部库', 'Pool of inspectors'),
  columns: [
    text(words('姓名', 'Name'), ({ name }) => name),
    several(words('专长', 'Skills'), ({ skillLabels }) => skillLabels, 30),
    day(words('可抽调起', 'Available from'), ({ availableFrom }) => availableFrom),
    day(words('可抽调止', 'Available until'), ({ availableUntil }) => availableUntil),
    number(words('参加巡察次数', 'Inspections'), ({ inspections }) => inspections.length, 12),
    several(words('参加的巡察', 'Which'), ({ inspections }) => inspections.map(({ title }) => title), 50),
    text(words('备注', 'Note'), ({ note }) => note, 30),
  ],
};
