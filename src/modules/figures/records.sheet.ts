import { day, text, yesNo, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import type { CountedRecord } from './records.queries.js';

/** The records behind a figure as a spreadsheet. */
export const recordSheet: Sheet<CountedRecord> = {
  title: words('指标明细', 'Records'),
  columns: [
    day(words('日期', 'Day'), (row) => row.day),
    text(words('内容', 'What'), ({ title }) => title, 48),
    text(words('单位', 'Organisation'), ({ organisation }) => organisation?.name, 28),
    text(words('巡察办', 'Office'), ({ office }) => office.name, 28),
    yesNo(words('合成', 'Synthetic'), ({ synthetic }) => synthetic),
    text(words('来源', 'Source'), ({ source }) => source, 40),
  ],
};
