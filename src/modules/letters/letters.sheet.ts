import { choice, day, text, yesNo, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import { letterKindWords, type Letter } from './letter.js';

/** Letters as a spreadsheet. */
export const letterSheet: Sheet<Letter> = {
  title: words('建议书和通报', 'Letters and circulars'),
  columns: [
    day(words('发出日期', 'Sent on'), ({ sentOn }) => sentOn),
    choice(words('文种', 'Kind'), letterKindWords, ({ kind }) => kind),
    text(words('文号', 'Number'), ({ number }) => number, 20),
    text(words('标题', 'Title'), ({ title }) => title, 40),
    text(words('主送单位', 'Addressee'), ({ addressee }) => addressee.name, 28),
    yesNo(words('典型共性问题', 'Shared problem'), ({ sharedProblem }) => sharedProblem),
    day(words('回复期限', 'Reply due on'), ({ replyDueOn }) => replyDueOn),
    day(words('回复日期', 'Answered on'), ({ answeredOn }) => answeredOn),
    text(words('回复', 'Answer'), ({ answer }) => answer, 60),
  ],
};
