import { caseIdentity, caseTimes } from '../../engine/cases/case.sheet.js';
import { number, several, text, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import type { QuarterlyReportView } from './quarterly-reports.queries.js';

/** The units' quarterly reports as a spreadsheet. */
export const quarterlyReportSheet: Sheet<QuarterlyReportView> = {
  title: words('季度督导报告', 'Quarterly reports'),
  columns: [
    text(words('季度', 'Quarter'), ({ quarter }) => quarter, 10),
    ...caseIdentity,
    number(words('在办', 'Open'), ({ figures }) => figures.open),
    number(words('超期', 'Overdue'), ({ figures }) => figures.overdue),
    number(words('长期坚持', 'Sustained'), ({ figures }) => figures.sustained),
    number(words('本季销号', 'Closed in the quarter'), ({ figures }) => figures.closed),
    number(words('反弹', 'Rebound'), ({ figures }) => figures.rebound),
    text(words('单位小结', 'Summary'), ({ summary }) => summary, 50),
    several(words('监督意见', 'Comments'), ({ comments }) => comments.map(({ note }) => note), 40),
    ...caseTimes,
  ],
};
