import { defineProblem, type FieldFault } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';

export const campaignNotFound = defineProblem(404, 'campaigns.not-found', words('没有这个专项行动', 'No such campaign'));

const fault = (path: string, code: string, zh: string, en: string): FieldFault => ({ path, code, message: words(zh, en) });
/** Faults that only a campaign's own rules find. */
export const campaignFaults = {
  days: fault('endsOn', 'too-early', '不能早于开始日期', 'must not lie before it starts'),
  organisation: (path: string) => fault(path, 'unknown-id', '没有这个单位', 'no such organisation'),
  case: (path: string) => fault(path, 'unknown-id', '没有这个案件，或您看不到', 'no such case, or not one that you see'),
  ahead: (path: string) => fault(path, 'in-future', '不能晚于今天', 'must not lie after today'),
  cleared: (path: string) => fault(path, 'too-early', '不能早于列入日期', 'must not lie before it joined'),
} as const;
