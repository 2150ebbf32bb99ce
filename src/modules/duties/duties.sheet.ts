import { choice, day, several, text, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import { dutyKindWords, type Duty } from './duty.js';

/** The duty catalogue as a spreadsheet. */
export const dutySheet: Sheet<Duty> = {
  title: words('权责清单', 'Duty catalogue'),
  columns: [
    text(words('组织', 'Organisation'), ({ organisation }) => organisation.name, 28),
    choice(words('清单', 'List'), dutyKindWords, ({ kind }) => kind, 14),
    text(words('内容', 'Duty'), ({ text: said }) => said, 60),
    text(words('依据', 'Basis'), ({ basis }) => basis, 36),
    several(words('主题', 'Themes'), ({ themes }) => themes, 24),
    day(words('生效日期', 'Valid from'), ({ validFrom }) => validFrom),
    day(words('失效日期', 'Valid until'), ({ validUntil }) => validUntil),
  ],
};
