import { IssuedReportsQueries } from '../modules/supervision-reports/issued-reports.queries.js';
import { table } from '../platform/terminal/layout.js';
import { safeForTerminal } from '../platform/terminal/safe-text.js';
import type { Handler } from './command.js';
import { reportCells } from './report-lines.js';

/** Shows an issued report: who issued it when, its sums, and the hashes of what is kept of it. */
export const run: Handler = async (call) => {
  const session = await call.session();
  const context = await session.context();
  const queries = session.get(IssuedReportsQueries);
  const found = await queries.find(context.actor, call.args[0] ?? '');
  const view = await queries.show(context.actor, found.id);
  const sums = queries.sums(found, call.language);
  const [report, shown] = safeForTerminal([view, sums] as const);
  return {
    data: { ...view, sums },
    screen: (page) => {
      const { pen, language } = page;
      const zh = language === 'zh';
      const hash = (name: string, sha256: string | null) => [
        name,
        pen.paint('muted', sha256 ?? (zh ? '尚未生成' : 'not made yet')),
      ];
      return [
        ...table([reportCells(report, page)]),
        ...(report.documentNumber === null ? [] : [report.documentNumber]),
        '',
        ...table(shown.map(({ label, value }) => [`  ${label}`, String(value)])),
        '',
        ...table([hash('content', report.sha256), ...report.documents.map(({ format, sha256 }) => hash(format, sha256))]),
      ];
    },
  };
};
