import { CalendarsCommands } from '../modules/rules/calendars.commands.js';
import type { Handler } from './command.js';
import { dateChangeLines } from './date-change-lines.js';
import { jsonFile } from './json-file.js';

/** Loads a year of the working-day calendar, or only tells every date that would change. */
export const run: Handler = async (call) => {
  const body = await jsonFile(call.args[0] ?? '');
  const session = await call.session();
  const loading = await session.get(CalendarsCommands).load(await session.context(), body, call.options.flag('dryRun'));
  const { dryRun, year, version } = loading;
  return {
    data: loading,
    screen: (page) => {
      const say = (zh: string, en: string) => (page.language === 'zh' ? zh : en);
      const done = say(`已载入${year}年工作日历（第 ${version} 版）`, `loaded the calendar of ${year}, version ${version}`);
      const supposed = say(
        `若载入${year}年工作日历（第 ${version} 版），将会改变：`,
        `with the calendar of ${year}, version ${version}, these would change:`,
      );
      return [dryRun ? supposed : `${page.pen.paint('good', '✓')} ${done}`, ...dateChangeLines(loading, page)];
    },
  };
};
