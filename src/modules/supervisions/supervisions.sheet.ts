import { choice, day, number, several, text, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import { methodWords, placeKinds, placeKindWords, type Supervision, type Visit } from './supervision.js';

/** Special supervisions as a spreadsheet. */
export const supervisionSheet: Sheet<Supervision> = {
  title: words('专项督查', 'Supervisions'),
  columns: [
    text(words('专项督查', 'Supervision'), ({ title }) => title, 40),
    day(words('开始日期', 'Starts on'), ({ startsOn }) => startsOn),
    day(words('结束日期', 'Ends on'), ({ endsOn }) => endsOn),
    day(words('通报反馈日期', 'Fed back on'), ({ fedBackOn }) => fedBackOn),
    several(words('督查方式', 'Methods'), (row, language) => row.methods.map((method) => methodWords[method][language]), 20),
    number(words('督查组', 'Groups'), ({ groups }) => groups),
    ...placeKinds.map((kind) => number<Supervision>(placeKindWords[kind], ({ visited }) => visited[kind])),
    number(words('板块', 'Sections'), ({ checklist }) => checklist.length),
    number(words('细项', 'Items'), ({ checklist }) => checklist.reduce((sum, { items }) => sum + items.length, 0)),
  ],
};

/** Where the groups of a supervision went, as a spreadsheet. */
export const visitSheet: Sheet<Visit> = {
  title: words('督查走访', 'Visits'),
  columns: [
    day(words('走访日期', 'Visited on'), ({ visitedOn }) => visitedOn),
    number(words('督查组', 'Group'), ({ groupNumber }) => groupNumber),
    choice(words('类别', 'Kind'), placeKindWords, ({ kind }) => kind),
    text(words('走访对象', 'Place'), ({ place }) => place, 40),
    text(words('情况', 'Note'), ({ note }) => note, 60),
  ],
};
