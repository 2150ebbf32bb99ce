import { choice, moment, text, yesNo, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import type { RunView } from './schedules.queries.js';

const outcomes = { ran: words('已运行', 'ran'), skipped: words('跳过', 'skipped'), failed: words('失败', 'failed') };

/** What became of each due instant of a schedule. */
export const scheduleRunSheet: Sheet<RunView> = {
  title: words('定时任务运行记录', 'Schedule runs'),
  columns: [
    moment(words('应运行时间', 'Due'), ({ dueAt }) => dueAt),
    moment(words('实际运行时间', 'Ran'), ({ ranAt }) => ranAt),
    choice(words('结果', 'Outcome'), outcomes, ({ outcome }) => outcome),
    yesNo(words('补运行', 'Late'), ({ late }) => late),
    text(words('原因', 'Reason'), ({ reason }) => reason, 50),
  ],
};
