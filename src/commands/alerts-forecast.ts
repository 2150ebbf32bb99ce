import { warningWords } from '../../workflows/rules/pack.js';
import { forecastList } from '../modules/alerts/forecast.list.js';
import { ForecastQueries, type ExpectedAlert } from '../modules/alerts/forecast.queries.js';
import { parseList } from '../platform/http/page.js';
import { columnsOf, padded } from '../platform/terminal/layout.js';
import { safeForTerminal } from '../platform/terminal/safe-text.js';
import { wallTime } from './case-words.js';
import type { Handler, Page } from './command.js';

/** Shows which alerts will go to whom when if nothing moves, day by day. */
export const run: Handler = async (call) => {
  const session = await call.session();
  const { actor } = await session.context();
  const given = ['days', 'limit', 'cursor'].flatMap((name) => {
    const value = call.options.text(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const query = parseList({ ...Object.fromEntries(given), count: 'true' }, forecastList);
  const page = await session.get(ForecastQueries).list(actor, query);
  const alerts = safeForTerminal(page.items);
  return {
    data: page,
    screen: (where) => [...screen(alerts, where), ...closing(page.items.length, page.total ?? 0, page.nextCursor, where)],
  };
};

function screen(alerts: readonly ExpectedAlert[], page: Page): string[] {
  const { language, pen } = page;
  if (alerts.length === 0) return [pen.paint('muted', language === 'zh' ? '没有将到的预警。' : 'No alert is to come.')];
  const lines: string[] = [];
  let day = '';
  const width = Math.max(...alerts.map(({ level }) => columnsOf(warningWords[level][language])));
  for (const { at, case: about, level, to } of alerts) {
    if (at.slice(0, 10) !== day) {
      day = at.slice(0, 10);
      lines.push(...(lines.length > 0 ? [''] : []), pen.paint('strong', day));
    }
    const people = to.map(({ name }) => name).join(language === 'zh' ? '、' : ', ');
    const nobody = pen.paint('warning', language === 'zh' ? '无人可收' : 'nobody to tell');
    lines.push(
      `  ${wallTime(at).slice(11)}  ${padded(warningWords[level][language], width)}  ${pen.paint('accent', about.number)}  ${people === '' ? nobody : `→ ${people}`}`,
    );
  }
  return lines;
}

function closing(shown: number, total: number, cursor: string | null, { language, pen }: Page): string[] {
  const count = language === 'zh' ? `共 ${total} 条预警` : `${total} alerts`;
  const more =
    cursor === null
      ? ''
      : language === 'zh'
        ? `，已列 ${shown} 条，下一页：--cursor ${cursor}`
        : `, ${shown} shown, next page: --cursor ${cursor}`;
  return total === 0 ? [] : ['', pen.paint('muted', count + more)];
}
