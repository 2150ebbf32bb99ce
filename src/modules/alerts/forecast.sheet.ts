import { warningWords } from '../../../workflows/rules/pack.js';
import { choice, moment, several, text, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import type { ExpectedAlert } from './forecast.queries.js';

const limits = { case: words('整改时限', 'of the case'), step: words('环节时限', 'of the step') };

/** What the clock will say in the coming days, as a spreadsheet. */
export const forecastSheet: Sheet<ExpectedAlert> = {
  title: words('预警预测', 'Expected alerts'),
  columns: [
    moment(words('预警时间', 'At'), ({ at }) => at),
    choice(words('级别', 'Level'), warningWords, ({ level }) => level),
    text(words('编号', 'Number'), ({ case: { number } }) => number, 20),
    text(words('标题', 'Title'), ({ case: { title } }) => title, 44),
    choice(words('时限类别', 'Limit'), limits, ({ limit }) => limit),
    moment(words('时限', 'Due'), ({ dueAt }) => dueAt),
    several(words('告知', 'Who is told'), ({ to }) => to.map(({ name }) => name), 40),
  ],
};
