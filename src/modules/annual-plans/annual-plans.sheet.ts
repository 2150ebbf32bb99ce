import { choice, moment, number, text, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import type { PlanSummary } from './annual-plan.js';

const statuses = {
  drafted: words('拟订中', 'drafted'),
  submitted: words('待审批', 'submitted'),
  approved: words('已批准', 'approved'),
};

/** Annual plans as a spreadsheet. */
export const planSheet: Sheet<PlanSummary> = {
  title: words('年度巡察计划', 'Annual plans'),
  columns: [
    number(words('年度', 'Year'), ({ year }) => year),
    text(words('计划', 'Plan'), ({ title }) => title, 40),
    text(words('巡察办', 'Office'), ({ office }) => office.name, 28),
    choice(words('状态', 'Status'), statuses, ({ status }) => status),
    moment(words('建立时间', 'Created'), ({ createdAt }) => createdAt),
  ],
};
