import { caseIdentity } from '../../engine/cases/case.sheet.js';
import { choice, day, moment, number, several, text, type Column, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import { modeWords } from './inspection-words.js';
import type { Round, Term } from './inspection.js';
import type { CountedInspectionView } from './life/inspection-views.js';

const plans = {
  inPlan: words('计划内', 'in the plan'),
  outsidePlan: words('计划外', 'outside the plan'),
  noApprovedPlan: words('无已批准计划', 'no approved plan'),
};

const term: readonly Column<Term>[] = [
  number(words('序号', 'No.'), ({ number: given }) => given, 8),
  text(words('名称', 'Title'), ({ title }) => title, 40),
  text(words('巡察办', 'Office'), ({ office }) => office.name, 28),
  day(words('开始日期', 'Starts'), ({ startsOn }) => startsOn),
  day(words('结束日期', 'Ends'), ({ endsOn }) => endsOn),
];

/** Terms (届) as a spreadsheet. */
export const termSheet: Sheet<Term> = { title: words('届次', 'Terms'), columns: term };

/** Rounds (轮次) as a spreadsheet. */
export const roundSheet: Sheet<Round> = {
  title: words('轮次', 'Rounds'),
  columns: [
    ...term,
    text(words('规则包', 'Rule pack'), ({ rulePack, rulePackVersion }) => `${rulePack} v${rulePackVersion}`, 24),
  ],
};

/** Inspections with how their issues stand, as a spreadsheet. */
export const inspectionSheet: Sheet<CountedInspectionView> = {
  title: words('巡察', 'Inspections'),
  columns: [
    ...caseIdentity,
    choice(words('方式', 'Mode'), modeWords, ({ mode }) => mode, 14),
    day(words('进驻日期', 'On site from'), ({ onSiteFrom }) => onSiteFrom),
    day(words('离驻日期', 'On site until'), ({ onSiteUntil }) => onSiteUntil),
    moment(words('反馈时间', 'Fed back'), ({ fedBackAt }) => fedBackAt),
    several(words('巡察组', 'Team'), ({ members }) => members.map(({ name }) => name), 30),
    choice(words('计划', 'Plan'), plans, ({ plan }) => plan.standing, 14),
    number(words('问题数', 'Issues'), ({ counts }) => counts.total),
    number(words('立行立改', 'Immediate fixes'), ({ counts }) => counts.immediateFixes.total),
    number(words('立行立改完成', 'Of them done'), ({ counts }) => counts.immediateFixes.done),
    number(words('已移交', 'Handed over'), ({ counts }) => counts.handedOver),
    number(words('已签收', 'Signed for'), ({ counts }) => counts.signed),
    number(words('未签收', 'Not signed for'), ({ counts }) => counts.unsigned),
    number(words('已销号', 'Closed'), ({ counts }) => counts.closed),
    number(words('超期', 'Overdue'), ({ counts }) => counts.overdue),
  ],
};
