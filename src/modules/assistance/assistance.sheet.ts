import { caseIdentity, caseTimes } from '../../engine/cases/case.sheet.js';
import { moment, text, yesNo, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import type { AssistanceView } from './assistance.queries.js';

/** Requests for assistance as a spreadsheet. */
export const assistanceSheet: Sheet<AssistanceView> = {
  title: words('商请协助', 'Requests for assistance'),
  columns: [
    ...caseIdentity,
    text(words('商请事项', 'Request'), ({ request }) => request, 50),
    text(words('答复', 'Answer'), ({ reply }) => reply?.text, 50),
    moment(words('答复时间', 'Answered'), ({ reply }) => reply?.at),
    yesNo(words('逾期答复', 'Answered late'), ({ reply }) => reply?.late),
    text(words('不予协助的理由', 'Refused because'), ({ refusal }) => refusal?.text, 30),
    ...caseTimes,
  ],
};
