import { rulePackList } from '../modules/rules/rules.list.js';
import { RulePacksQueries } from '../modules/rules/rule-packs.queries.js';
import { maxLimit, parseList } from '../platform/http/page.js';
import { table } from '../platform/terminal/layout.js';
import { safeForTerminal } from '../platform/terminal/safe-text.js';
import type { Handler } from './command.js';

/** Lists the rule packs with their versions. */
export const run: Handler = async (call) => {
  const session = await call.session();
  const query = parseList({ limit: String(maxLimit) }, rulePackList);
  const { items } = session.get(RulePacksQueries).list(query, call.language);
  return {
    data: items,
    screen: ({ pen, language }) =>
      table(
        safeForTerminal(items).map(({ name, version, title, versions }) => [
          pen.paint('accent', `${name}@${version}`),
          title,
          pen.paint('muted', `${language === 'zh' ? '版本' : 'versions'} ${versions.join(', ')}`),
        ]),
      ),
  };
};
