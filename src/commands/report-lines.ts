import type { IssuedReportsQueries } from '../modules/supervision-reports/issued-reports.queries.js';
import { kindWords } from '../modules/supervision-reports/reports.sheet.js';
import type { Page } from './command.js';

type IssuedView = Awaited<ReturnType<IssuedReportsQueries['show']>>;

/** A report as a row of a table. */
export function reportCells({ number, kind, period, office, issuedAt, issuedBy }: IssuedView, { pen, language }: Page): string[] {
  return [
    pen.paint('accent', number),
    kindWords[kind][language],
    period,
    office.name,
    pen.paint('muted', issuedAt.slice(0, 16).replace('T', ' ')),
    issuedBy?.name ?? '',
  ];
}
