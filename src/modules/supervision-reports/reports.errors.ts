import { defineProblem } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';

export const reportNotFound = defineProblem(404, 'reports.not-found', words('没有这份报告', 'No such report'));

export const notOwnOffice = defineProblem(
  403,
  'reports.not-own-office',
  words('只有本巡察办可以汇总和印发', 'Only the office itself compiles and issues its reports'),
);

export const quarterGoesOn = defineProblem(409, 'reports.quarter-goes-on', words('该季度尚未结束', 'The quarter is not over'));

export const alreadyIssued = defineProblem(
  409,
  'reports.already-issued',
  words('该报告已印发，不再更改', 'It has been issued, and does not change any more'),
);

export const nothingCompiled = defineProblem(
  409,
  'reports.nothing-compiled',
  words('尚无已汇总的单位报告', "No unit's report has been compiled"),
);

export const leftUncompiled = defineProblem(
  409,
  'reports.left-uncompiled',
  words('还有已报送而未汇总的单位报告', 'Reports of units have been submitted and not compiled'),
  words('请先汇总或退回：{numbers}。', 'Compile or return them first: {numbers}.'),
);

export const revised = defineProblem(
  409,
  'reports.revised',
  words('报告内容在预览之后有变化', 'The report has changed since it was previewed'),
  words('请重新预览后再印发。', 'Preview it again before you issue it.'),
);

export const notIssuedYet = defineProblem(
  409,
  'reports.not-issued',
  words('该季度的督导报告尚未印发', 'The supervision report of the quarter has not been issued'),
);

/** By the names of the constraints in the database. */
export const reportViolations = { issued_reports_once_key: alreadyIssued } as const;
