import { defineProblem, type FieldFault } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';

export const planYearTaken = defineProblem(
  409,
  'annual-plans.year-taken',
  words('本年度已有计划', 'The year has a plan already'),
);

export const planStatusWrong = defineProblem(
  409,
  'annual-plans.wrong-status',
  words('计划当前状态不允许此操作', 'The plan is not in the state for this'),
  words(
    '计划处于“{status}”状态。草稿可修改和提交，提交后由领导审批，批准后只能申请调整。',
    'The plan is {status}. A draft is changed and submitted, a submitted plan is decided on, an approved one changes by request.',
  ),
);

export const planVersionConflict = defineProblem(
  409,
  'annual-plans.version-conflict',
  words('计划已被他人修改', 'The plan has changed'),
  words(
    '您看到的是第 {given} 版，现在是第 {current} 版。请刷新后重试。',
    'You saw version {given}; it is now version {current}. Load it again.',
  ),
);

export const ownRequest = defineProblem(
  403,
  'annual-plans.own-request',
  words('不能审批自己提交的内容', 'Nobody decides on what they have handed in'),
);

export const planItemTwice = defineProblem(
  422,
  'annual-plans.item-twice',
  words('计划中同一单位同一方式只能出现一次', 'A plan names a unit once for each mode'),
);

/** By the names of the constraints in the database. */
export const planViolations = {
  annual_plans_office_id_year_key: planYearTaken,
  annual_plan_items_once_key: planItemTwice,
} as const;

const fault = (path: string, code: string, zh: string, en: string): FieldFault => ({ path, code, message: words(zh, en) });

export const planFaults = {
  whichOffice: () =>
    fault('officeId', 'required', '您属于多个巡察办，请指明是哪一个', 'is required, for you work for several offices'),
  unit: (path: string, index: number) =>
    fault(
      `${path}[${index}].unitId`,
      'outside-territory',
      '没有这个单位，或不在本巡察办的区域内',
      'names no unit in the territory of the office',
    ),
  item: (index: number) => fault(`remove[${index}]`, 'unknown', '计划中没有这一项', 'names no item of the plan'),
  nothing: () => fault('add', 'required', '须给出 add 或 remove', 'give add, remove, or both'),
} as const;
