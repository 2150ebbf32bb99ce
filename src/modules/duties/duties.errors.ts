import { defineProblem, type FieldFault } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';

export const dutyNotFound = defineProblem(404, 'duties.not-found', words('没有这个清单条目', 'No such entry of the catalogue'));
export const dutyTwice = defineProblem(
  409,
  'duties.entry-taken',
  words('该单位的清单已有相同条目', 'The organisation has this entry already'),
);
export const dutyVersionConflict = defineProblem(
  409,
  'duties.version-conflict',
  words('该条目已被他人修改', 'The entry has changed'),
  words(
    '您看到的是第 {given} 版，现在是第 {current} 版。请刷新后重试。',
    'You saw version {given}; it is now version {current}. Load it again.',
  ),
);

/** By the names of the constraints in the database. */
export const dutyViolations = { duties_once_key: dutyTwice } as const;

const fault = (path: string, code: string, zh: string, en: string): FieldFault => ({ path, code, message: words(zh, en) });
export const dutyFaults = {
  outside: () =>
    fault(
      'organisationId',
      'outside-territory',
      '没有这个单位，或不在您的巡察办的区域内',
      'names no organisation in the territory of your office',
    ),
  endsBeforeStart: () => fault('validUntil', 'before-start', '不能早于开始日期', 'must not lie before the start'),
} as const;
