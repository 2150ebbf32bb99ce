import { kindWords } from '../modules/supervision-reports/reports.sheet.js';
import { ReproductionQueries, type Fault, type Reproduced } from '../modules/supervision-reports/reproduction.queries.js';
import { safeForTerminal } from '../platform/terminal/safe-text.js';
import { words } from '../platform/words/words.js';
import type { Handler, Page } from './command.js';

/** Makes issued reports again and compares every byte with what was kept; names the first difference of each part. */
export const run: Handler = async (call) => {
  const session = await call.session();
  const queries = session.get(ReproductionQueries);
  const asked = call.args[0] ?? 'all';
  const numbers = asked === 'all' ? await queries.numbers() : [asked];
  const label = words('重新生成报告', 'making reports again');
  const reports: Reproduced[] = [];
  for (const [done, number] of numbers.entries()) {
    call.progress.advance({ label, done, total: numbers.length });
    reports.push(await queries.reproduce(number));
  }
  const failed = reports.some(({ faults }) => faults.length > 0);
  const shown = safeForTerminal(reports);
  return { data: { reproduced: !failed, reports }, screen: (page) => shown.flatMap((report) => lines(report, page)), failed };
};

function lines({ number, kind, period, documents, faults }: Reproduced, page: Page): string[] {
  const { pen, language } = page;
  const name = `${number}  ${kindWords[kind][language]}  ${period}`;
  const made = pen.paint('muted', ['content', ...(kind === 'quarterly' ? ['cases'] : []), ...documents].join(', '));
  if (faults.length === 0) return [`${pen.paint('good', '✓')} ${name}  ${made}`];
  return [`${pen.paint('bad', '✗')} ${name}`, ...faults.map((fault) => `    ${faultLine(fault, page)}`)];
}

function faultLine({ part, at, kept, made }: Fault, { pen, language }: Page): string {
  const where = part === 'docx' || part === 'pdf' ? (language === 'zh' ? `第 ${at} 字节` : `byte ${at}`) : at;
  const values = language === 'zh' ? `留存 ${cut(kept)}，重新生成 ${cut(made)}` : `kept ${cut(kept)}, made ${cut(made)}`;
  return `${part}  ${pen.paint('accent', where)}  ${values}`;
}

const cut = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text === '' ? '∅' : text);
