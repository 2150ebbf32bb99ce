import { defineProblem, type FieldFault } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';

export const letterNotFound = defineProblem(404, 'letters.not-found', words('没有这份文书', 'No such letter'));
export const letterAnswered = defineProblem(409, 'letters.answered', words('该文书已有回复', 'The letter has been answered'));

const fault = (path: string, code: string, zh: string, en: string): FieldFault => ({ path, code, message: words(zh, en) });
/** Faults that only a letter's own rules find. */
export const letterFaults = {
  addressee: fault('addresseeId', 'unknown-id', '没有这个单位', 'no such organisation'),
  campaign: fault('campaignId', 'unknown-id', '本巡察办没有这个专项行动', 'no such campaign of the office'),
  cases: fault('caseIds', 'unknown-id', '其中有不存在或您看不到的案件', 'names a case that is not there or that you do not see'),
  ahead: (path: string) => fault(path, 'in-future', '不能晚于今天', 'must not lie after today'),
  beforeSent: fault('answeredOn', 'too-early', '不能早于发出日期', 'must not lie before the day it was sent'),
  replyBeforeSent: fault('replyDueOn', 'too-early', '不能早于发出日期', 'must not lie before the day it was sent'),
} as const;
