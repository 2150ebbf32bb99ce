import { RulePacksCommands } from '../modules/rules/rule-packs.commands.js';
import type { Handler } from './command.js';
import { dateChangeLines } from './date-change-lines.js';
import { jsonFile } from './json-file.js';

/** Loads the next version of a rule pack, or only tells every date that would change in the rounds that take it. */
export const run: Handler = async (call) => {
  const body = await jsonFile(call.args[0] ?? '');
  const session = await call.session();
  const loading = await session.get(RulePacksCommands).load(await session.context(), body, call.options.flag('dryRun'));
  const { dryRun, name, version, whenAdopted } = loading;
  return {
    data: loading,
    screen: (page) => {
      const say = (zh: string, en: string) => (page.language === 'zh' ? zh : en);
      const done = say(`已载入规则包 ${name} 第 ${version} 版`, `loaded rule pack ${name}, version ${version}`);
      const heading = say(
        `现有轮次不受影响；若全部改用 ${name} 第 ${version} 版，将会改变：`,
        `running rounds keep their version; if all took ${name}, version ${version}, these would change:`,
      );
      return [...(dryRun ? [] : [`${page.pen.paint('good', '✓')} ${done}`]), heading, ...dateChangeLines(whenAdopted, page)];
    },
  };
};
