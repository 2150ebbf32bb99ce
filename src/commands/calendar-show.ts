import { CalendarsQueries, type CalendarYearView } from '../modules/rules/calendars.queries.js';
import { table } from '../platform/terminal/layout.js';
import { safeForTerminal } from '../platform/terminal/safe-text.js';
import type { Handler, Page } from './command.js';

/** Shows a year of the working-day calendar: its holidays with their make-up days, and the working days of each month. */
export const run: Handler = async (call) => {
  const session = await call.session();
  const year = session.get(CalendarsQueries).read(call.args[0] ?? '', call.language);
  return { data: year, screen: (page) => screen(safeForTerminal(year), page) };
};

function screen({ year, version, source, shipped, holidays, workingDays }: CalendarYearView, page: Page): string[] {
  const { pen, language } = page;
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const origin = shipped ? say('随程序提供', 'ships with the product') : say('后来载入', 'loaded later');
  const rows = holidays.map(({ name, from, to, makeUpDays }) => [
    `  ${name}`,
    from === to ? from : `${from} – ${to}`,
    makeUpDays.length === 0 ? '' : pen.paint('warning', `${say('调休上班', 'worked instead')} ${makeUpDays.join(' ')}`),
  ]);
  const months = workingDays.months.map((days, index) => [
    `  ${String(year)}-${String(index + 1).padStart(2, '0')}`,
    String(days).padStart(2),
  ]);
  return [
    `${pen.paint('title', say(`${year}年`, String(year)))}  ${pen.paint('muted', say(`第 ${version} 版`, `version ${version}`))}  ${origin}`,
    pen.paint('muted', source),
    '',
    ...table(rows),
    '',
    pen.paint('strong', say(`工作日 ${workingDays.total} 天`, `${workingDays.total} working days`)),
    ...table(months),
  ];
}
