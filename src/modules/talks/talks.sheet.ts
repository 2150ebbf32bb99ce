import { choice, day, moment, number, several, text, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import { talkKindWords } from './dto/new-talk.dto.js';
import type { Talk } from './talk.js';

/** Records of meetings and talks as a spreadsheet. */
export const talkSheet: Sheet<Talk> = {
  title: words('会议谈话记录', 'Meetings and talks'),
  columns: [
    day(words('日期', 'Held on'), ({ heldOn }) => heldOn),
    choice(words('类型', 'Kind'), talkKindWords, ({ kind }) => kind),
    several(words('参加人员', 'Attendees'), ({ attendees }) => attendees, 30),
    text(words('记录', 'Record'), ({ record }) => record, 60),
    several(words('要求', 'Demands'), ({ demands }) => demands.map(({ text: said, owner }) => `${said} (${owner})`), 40),
    number(words('未落实要求', 'Demands not done'), ({ demands }) => demands.filter(({ doneAt }) => doneAt === null).length),
    moment(words('确认时间', 'Confirmed'), ({ confirmedAt }) => confirmedAt),
    moment(words('登记时间', 'Written down'), ({ createdAt }) => createdAt),
  ],
};
