import { progresses, tracks } from '../../../workflows/issue/terms.js';
import { parties } from '../../../workflows/kit/people.js';
import { workflows } from '../../../workflows/registry.js';
import { choice, day, moment, number, text, yesNo, type Column, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words, type Words } from '../../platform/words/words.js';
import type { CaseView } from './case-view.js';
import type { Work } from './work.queries.js';

const workflowWords = Object.fromEntries(workflows().map(({ name, title }) => [name, title]));
const categories: Readonly<Record<string, Words>> = {
  open: words('办理中', 'open'),
  waiting: words('等待中', 'waiting'),
  closed: words('已办结', 'closed'),
};
const timeliness: Readonly<Record<string, Words>> = {
  unset: words('未计时', 'not running'),
  onTrack: words('正常', 'on track'),
  dueSoon: words('临期', 'due soon'),
  dueVerySoon: words('即将到期', 'due very soon'),
  overdue: words('超期', 'overdue'),
  paused: words('暂停计时', 'paused'),
  stopped: words('停止计时', 'stopped'),
};
const dueWords: Readonly<Record<string, Words>> = {
  overdue: words('已超期', 'overdue'),
  today: words('今天到期', 'today'),
  thisWeek: words('本周到期', 'this week'),
  later: words('以后到期', 'later'),
  undated: words('无时限', 'no limit'),
};

/** What any case is: its number, whose it is, and where it stands. */
export const caseIdentity: readonly Column<CaseView>[] = [
  text(words('编号', 'Number'), ({ number: given }) => given, 20),
  text(words('标题', 'Title'), ({ title }) => title, 42),
  text(words('责任单位', 'Unit'), ({ unit }) => unit.name, 24),
  text(words('承办单位', 'Office'), ({ office }) => office.name, 24),
  text(words('当前环节', 'Step'), ({ stepLabel }) => stepLabel, 16),
  choice(words('状态', 'Status'), categories, ({ category }) => category),
  choice(words('等待', 'Waits for'), parties, ({ turn }) => turn, 16),
];

/** When a case is due, and how it does in time. */
export const caseTimes: readonly Column<CaseView>[] = [
  choice(words('时效', 'Timeliness'), timeliness, ({ timeliness: standing }) => standing),
  number(words('超期级别', 'Overdue level'), ({ overdueLevel }) => overdueLevel),
  day(words('整改时限', 'Due'), ({ dueAt }) => dateOf(dueAt)),
  day(words('原定时限', 'First due'), ({ originalDueAt }) => dateOf(originalDueAt)),
  day(words('环节时限', 'Step due'), ({ stepDueAt }) => dateOf(stepDueAt)),
  number(words('剩余工作日', 'Working days left'), ({ workingDaysLeft }) => workingDaysLeft),
  moment(words('登记时间', 'Opened'), ({ createdAt }) => createdAt),
  moment(words('更新时间', 'Updated'), ({ updatedAt }) => updatedAt),
];

/** Every column of `GET /cases`, in the order of the ledger in use in the field. */
export const caseSheet: Sheet<CaseView> = {
  title: words('台账', 'Ledger'),
  columns: [
    ...caseIdentity,
    choice(words('类型', 'Kind'), workflowWords, ({ workflow }) => workflow, 14),
    text(words('主题', 'Theme'), ({ theme }) => theme, 18),
    choice(words('整改方式', 'Track'), tracks, ({ track }) => track),
    text(words('责任人', 'Owner'), ({ owner }) => owner.user?.name ?? owner.post?.name, 14),
    number(words('轮回', 'Cycle'), ({ cycle }) => cycle, 8),
    choice(words('完成情况', 'Progress'), progresses, ({ progress }) => progress),
    yesNo(words('长期坚持', 'Sustained'), ({ sustained }) => sustained),
    yesNo(words('集中整改期内完成', 'Done in the period'), ({ doneInPeriod }) => doneInPeriod, 12),
    ...caseTimes,
    moment(words('销号时间', 'Closed'), ({ closedAt }) => closedAt),
    yesNo(words('逾期销号', 'Closed late'), ({ closedLate }) => closedLate),
    yesNo(words('演示数据', 'Synthetic'), ({ synthetic }) => synthetic),
    text(words('来源', 'Source'), ({ source }) => source, 30),
  ],
};

/** What waits for somebody, with what they may do. */
export const workSheet: Sheet<Work> = {
  title: words('我的待办', 'My work'),
  columns: [
    choice(words('到期', 'Falls due'), dueWords, ({ due }) => due),
    ...caseIdentity.map((column) => ofCase(column)),
    choice(words('类型', 'Kind'), workflowWords, ({ case: { workflow } }) => workflow, 14),
    text(
      words('可办事项', 'What may be done'),
      ({ actions }, language) => actions.map(({ label }) => label).join(language === 'zh' ? '、' : ', '),
      32,
    ),
    ...caseTimes.map((column) => ofCase(column)),
  ],
};

function ofCase(column: Column<CaseView>): Column<Work> {
  return { ...column, value: (work, language) => column.value(work.case, language) };
}

/** A limit falls at the end of an office day: its date says all. */
function dateOf(instant: string | null): string | null {
  return instant === null ? null : instant.slice(0, 10);
}
