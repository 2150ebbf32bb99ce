import { moment, number, several, text, yesNo, type Column, type Sheet } from '../../platform/spreadsheet/sheet.js';
import { words } from '../../platform/words/words.js';
import type { CalendarItem, LoadingView } from './calendars.queries.js';
import type { RulePackItem } from './rule-packs.queries.js';

const loading: readonly Column<LoadingView>[] = [
  yesNo(words('随产品提供', 'Shipped'), ({ shipped }) => shipped),
  moment(words('载入时间', 'Loaded'), ({ loadedAt }) => loadedAt),
  text(words('载入人', 'Loaded by'), ({ loadedBy }) => loadedBy?.name),
];

/** The rule packs as a spreadsheet. */
export const rulePackSheet: Sheet<RulePackItem> = {
  title: words('规则包', 'Rule packs'),
  columns: [
    text(words('代码', 'Name'), ({ name }) => name, 24),
    text(words('名称', 'Title'), ({ title }) => title, 36),
    number(words('版本', 'Version'), ({ version }) => version),
    several(words('全部版本', 'Versions'), ({ versions }) => versions.map(String), 12),
    text(words('依据', 'Source'), ({ source }) => source.document, 44),
    text(words('依据性质', 'Standing'), ({ source }) => source.status, 20),
    ...loading,
  ],
};

/** The years of the calendar as a spreadsheet. */
export const calendarSheet: Sheet<CalendarItem> = {
  title: words('工作日历', 'Calendars'),
  columns: [
    number(words('年份', 'Year'), ({ year }) => year),
    number(words('版本', 'Version'), ({ version }) => version),
    number(words('工作日数', 'Working days'), ({ workingDays }) => workingDays, 12),
    several(words('通知', 'Notices'), ({ notices }) => notices, 50),
    text(words('来源', 'Source'), ({ source }) => source, 40),
    ...loading,
  ],
};
