import type { Fault } from '../../../workflows/schema/schema.js';
import { CalendarYearInvalidError } from '../../../workflows/calendar/errors.js';
import { RulePackInvalidError } from '../../../workflows/rules/errors.js';
import { defineProblem, type FieldFault } from '../../platform/errors/problem.js';
import { invalid } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';

export const rulePackNotFound = defineProblem(
  404,
  'rules.pack-unknown',
  words('没有这个规则包', 'No such rule pack'),
  words('没有规则包 {name}，现有：{known}。', 'There is no rule pack {name}; there are: {known}.'),
);

export const yearNotLoaded = defineProblem(
  404,
  'calendar.year-missing',
  words('该年的工作日历尚未载入', 'The calendar of this year is not loaded'),
  words(
    '{year}年的工作日历尚未载入，请先载入该年的节假日安排通知。已有：{known}。',
    "The working-day calendar of {year} is not loaded; load that year's holiday notice first. There are: {known}.",
  ),
);

const packVersionTaken = defineProblem(
  409,
  'rules.version-taken',
  words('该版本刚刚已被载入', 'This version has just been loaded'),
);
const yearVersionTaken = defineProblem(
  409,
  'calendar.version-taken',
  words('该年的这一版日历刚刚已被载入', 'This version of the year has just been loaded'),
);

/** By the names of the constraints in the database. */
export const rulesViolations = { rule_packs_pkey: packVersionTaken, calendar_years_pkey: yearVersionTaken } as const;

/** A loaded version is the next one: none is left out, and none is ever replaced. */
export const versionNotNext = (next: number): FieldFault => ({
  path: 'version',
  code: 'not-next',
  message: words(`须为 ${next}（现有最新版本加一）`, `must be ${next}, one more than the newest there is`),
});

export const sourceMissing: FieldFault = {
  path: 'source',
  code: 'required',
  message: words('须写明数据出处（或填 notices）', 'is required, or else notices'),
};

const codes: Readonly<Record<Fault['code'], string>> = {
  missing: 'required',
  unknown: 'unknown-field',
  type: 'wrong-type',
  choice: 'not-a-choice',
  range: 'out-of-range',
  conflict: 'conflict',
};

/**
 * Reads with a reader of the pure rules; what it refuses is told like any other wrong body, every fault with its path.
 *
 * @param also faults that were found elsewhere in the same body
 * @throws Problem `request.invalid`
 */
export function reading<Value>(read: () => Value, also: readonly FieldFault[] = []): Value {
  let value: Value;
  try {
    value = read();
  } catch (error) {
    if (!(error instanceof CalendarYearInvalidError) && !(error instanceof RulePackInvalidError)) throw error;
    throw invalid([...also, ...error.faults.map(({ path, code, message }) => ({ path, code: codes[code], message }))]);
  }
  if (also.length > 0) throw invalid(also);
  return value;
}
