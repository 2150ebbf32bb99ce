import { choice, moment, number, text, yesNo, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words, type Words } from '../../platform/words/words.js';
import type { ReportKind } from './content.js';
import type { ReportCase } from './report-cases.queries.js';
import type { IssuedView } from './views.js';

/** What each kind of report is called. */
export const kindWords: Readonly<Record<ReportKind, Words>> = {
  quarterly: words('季度督导报告', 'quarterly supervision report'),
  bulletin: words('通报', 'bulletin'),
  special: words('专报', 'special report'),
  annual: words('年度概览', 'annual overview'),
};

/** What was issued, as a spreadsheet. */
export const issuedReportSheet: Sheet<IssuedView> = {
  title: words('已印发报告', 'Issued reports'),
  columns: [
    text(words('编号', 'Number'), (report) => report.number),
    choice(words('种类', 'Kind'), kindWords, ({ kind }) => kind, 16),
    text(words('期间', 'Period'), ({ period }) => period, 10),
    text(words('印发单位', 'Office'), ({ office }) => office.name, 24),
    text(words('发文字号', 'Document number'), ({ documentNumber }) => documentNumber, 20),
    moment(words('印发时间', 'Issued'), ({ issuedAt }) => issuedAt),
    text(words('签发人', 'Issued by'), ({ issuedBy }) => issuedBy?.name, 12),
    yesNo(words('演示数据', 'Synthetic'), ({ synthetic }) => synthetic),
    text(words('内容摘要（SHA-256）', 'SHA-256'), ({ sha256 }) => sha256, 66),
  ],
};

/** The cases behind a figure, as a spreadsheet. */
export const reportCaseSheet: Sheet<ReportCase> = {
  title: words('季度案件清单', 'Cases of the quarter'),
  columns: [
    text(words('编号', 'Number'), (row) => row.number),
    text(words('问题', 'Issue'), ({ title }) => title, 50),
    text(words('责任单位', 'Unit'), ({ unit }) => unit.name, 26),
    text(words('季末环节', 'Step at the end'), ({ stateLabel }) => stateLabel, 14),
    yesNo(words('在办', 'Open'), ({ open }) => open),
    number(words('超期级别', 'Overdue level'), ({ overdueLevel }) => overdueLevel),
    yesNo(words('长期坚持', 'Sustained'), ({ sustained }) => sustained),
    yesNo(words('本季销号', 'Closed'), ({ closed }) => closed),
    yesNo(words('逾期销号', 'Closed late'), ({ closedLate }) => closedLate),
    yesNo(words('反弹', 'Rebounded'), ({ rebound }) => rebound),
  ],
};
