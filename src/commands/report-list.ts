import { issuedReportList, IssuedReportsQueries } from '../modules/supervision-reports/issued-reports.queries.js';
import { parseList } from '../platform/http/page.js';
import { table } from '../platform/terminal/layout.js';
import { safeForTerminal } from '../platform/terminal/safe-text.js';
import type { Handler } from './command.js';
import { reportCells } from './report-lines.js';

/** Lists what was issued. */
export const run: Handler = async (call) => {
  const session = await call.session();
  const { actor } = await session.context();
  const given = ['kind', 'period', 'officeId', 'limit', 'cursor'].flatMap((name) => {
    const value = call.options.text(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const page = await session.get(IssuedReportsQueries).list(actor, parseList(Object.fromEntries(given), issuedReportList));
  const reports = safeForTerminal(page.items);
  return {
    data: page,
    screen: (where) => [
      ...(reports.length === 0
        ? [where.pen.paint('muted', where.language === 'zh' ? '尚未印发报告。' : 'Nothing has been issued.')]
        : []),
      ...table(reports.map((report) => reportCells(report, where))),
      ...(page.nextCursor === null ? [] : [where.pen.paint('muted', `--cursor ${page.nextCursor}`)]),
    ],
  };
};
