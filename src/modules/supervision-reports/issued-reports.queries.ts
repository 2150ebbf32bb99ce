import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import type { Read } from '../../platform/database/statement.js';
import { Problem } from '../../platform/errors/problem.js';
import { choices, ids, texts } from '../../platform/http/list-filters.js';
import { pageOf, type ListQuery, type ListSpec, type Page } from '../../platform/http/page.js';
import type { Actor } from '../../platform/http/actor.js';
import type { Language } from '../../platform/words/words.js';
import { ReportAccess } from './access.js';
import { reportKinds } from './content.js';
import { figureWords } from './figure-words.js';
import { contentOf } from './issued-documents.js';
import { IssuedReportsRepository, type IssuedReport } from './issued-reports.repository.js';
import { reportNotFound } from './reports.errors.js';
import { figureNames } from './totals.js';
import { issuedView, type IssuedView } from './views.js';

/** What the list of issued reports understands. */
export const issuedReportList = {
  filters: { kind: choices(reportKinds), period: texts, officeId: ids },
  sorts: { issuedAt: { type: 'instant' }, number: { type: 'text' } },
  defaultSort: '-issuedAt',
} as const satisfies ListSpec;

/** Reads what was issued, as far as the actor reads the office's reports. */
@Injectable()
export class IssuedReportsQueries {
  constructor(
    private readonly database: Database,
    private readonly access: ReportAccess,
    private readonly reports: IssuedReportsRepository,
  ) {}

  async list(actor: Actor, query: ListQuery<typeof issuedReportList>): Promise<Page<IssuedView>> {
    const { kind, period, officeId } = query.filters;
    const values = [kind ?? null, period ?? null, officeId ?? null, this.access.readable(actor) ?? null];
    const where = `($1::text[] IS NULL OR r.kind = ANY($1)) AND ($2::text[] IS NULL OR r.period = ANY($2))
      AND ($3::uuid[] IS NULL OR r.office_id = ANY($3)) AND ($4::uuid[] IS NULL OR r.office_id = ANY($4))`;
    const page = keyset(query, issuedReportList, { issuedAt: 'r.issued_at', number: 'r.number' }, 'r.id', values.length + 1);
    const rows = await this.database.select<IssuedReport & Record<string, unknown>>(
      `SELECT r.* FROM issued_reports r WHERE ${where} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...values, ...page.values],
    );
    const total = query.count ? await this.count(where, values) : undefined;
    const documents = await this.reports.documentsOf(
      this.read,
      rows.map(({ id }) => id),
    );
    const valueOf = (row: IssuedReport) => (query.sort.by === 'number' ? row.number : row.issued_at.toISOString());
    return pageOf(
      query,
      rows,
      (row) => issuedView(row, documents),
      (row) => ({ value: valueOf(row), id: row.id }),
      total,
    );
  }

  /** @throws Problem `reports.not-found` */
  async show(actor: Actor, id: string): Promise<IssuedView> {
    const report = await this.find(actor, id);
    return issuedView(report, await this.reports.documentsOf(this.read, [report.id]));
  }

  /** By its id, or by its number. @throws Problem `reports.not-found` */
  async find(actor: Actor, idOrNumber: string): Promise<IssuedReport> {
    const isNumber = /^[A-Za-z]{2}-/.test(idOrNumber);
    const report = isNumber
      ? await this.reports.findNumbered(this.read, idOrNumber)
      : await this.reports.findById(this.read, idOrNumber);
    if (report === undefined || this.access.readable(actor)?.includes(report.office_id) === false)
      throw new Problem(reportNotFound);
    return report;
  }

  /** The sums of a report, with their words. */
  sums(report: IssuedReport, language: Language): { readonly label: string; readonly value: number }[] {
    const content = contentOf(report);
    if (content.kind === 'annual') {
      const lines = [...content.sections.flatMap((section) => section.lines), ...content.rates];
      return lines.map(({ label, value }) => ({ label, value: value ?? 0 }));
    }
    const { total } = content.kind === 'quarterly' ? content : content.quarter;
    return figureNames.map((name) => ({ label: figureWords[name].label[language], value: total.figures[name] }));
  }

  private async count(where: string, values: readonly unknown[]): Promise<number> {
    const [row] = await this.database.select<{ total: number }>(
      `SELECT count(*) AS total FROM issued_reports r WHERE ${where}`,
      values,
    );
    return row?.total ?? 0;
  }

  private readonly read: Read = (statement, values) => this.database.rows(statement, values);
}
