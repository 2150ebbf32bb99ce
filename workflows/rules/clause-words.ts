import { label, type Label } from '../kit/words.js';
import type { Clauses } from './pack.js';

/** What each clause of a rule pack limits, in the order of a case's life. */
export const clauseWords = {
  sign: label('签收', 'sign for the hand-over'),
  immediateFix: label('立行立改', 'fix immediately'),
  plan: label('报送整改方案', 'submit the plan'),
  planReview: label('方案会审', 'review the plan'),
  concentratedPeriod: label('集中整改', 'rectify in the concentrated period'),
  review: label('销号会审', 'review the result'),
  progressReport: label('报送整改进展', 'report the progress'),
  recommendationReply: label('答复巡察建议', 'reply to a recommendation'),
  quarterlyReport: label('报送季度报告', 'submit the quarterly report'),
  jointReview: label('会审意见', 'give an opinion in a joint review'),
  assistanceReply: label('答复协助请求', 'reply to a request for assistance'),
  revisit: label('回访', 'revisit'),
  checkIn: label('长期坚持事项报告', 'report on long-term measures'),
  extension: label('延期次数', 'extensions'),
  documentTask: label('文件交办事项', 'task from a document'),
  minutesTask: label('会议纪要交办事项', 'task from minutes'),
  urgentNote: label('急件批示', 'urgent note'),
  ordinaryNote: label('一般批示', 'ordinary note'),
  hardNote: label('疑难批示', 'note on a hard matter'),
} as const satisfies Record<keyof Clauses, Label>;
