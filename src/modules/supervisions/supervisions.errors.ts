import { defineProblem, type FieldFault } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';

export const supervisionNotFound = defineProblem(404, 'supervisions.not-found', words('没有这次专项督查', 'No such supervision'));
export const visitTwice = defineProblem(
  409,
  'supervisions.visit-taken',
  words('同一对象已登记走访', 'The visit to this place is noted already'),
);

/** By the names of the constraints in the database. */
export const supervisionViolations = { supervision_visits_once_key: visitTwice } as const;

const fault = (path: string, code: string, zh: string, en: string): FieldFault => ({ path, code, message: words(zh, en) });
/** Faults that only a supervision's own rules find. */
export const supervisionFaults = {
  ends: fault('endsOn', 'too-early', '不能早于开始日期', 'must not lie before it starts'),
  fedBack: fault('fedBackOn', 'too-early', '不能早于结束日期', 'must not lie before it ends'),
  organisation: (index: number) => fault(`visits[${index}].organisationId`, 'unknown-id', '没有这个单位', 'no such organisation'),
  outside: (index: number) =>
    fault(`visits[${index}].visitedOn`, 'out-of-range', '不在督查期间内', 'must lie within the supervision'),
} as const;
