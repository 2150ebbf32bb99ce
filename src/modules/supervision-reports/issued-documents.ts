import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { documentFormats, type DocumentFormat } from '../../platform/documents/official-document.js';
import { render } from '../../platform/documents/render.js';
import type { Download } from '../../platform/files/download.js';
import { FileStore } from '../../platform/files/file-store.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { documentOf, type ReportContent } from './documents/documents.js';
import { IssuedReportsRepository, type IssuedDocument, type IssuedReport } from './issued-reports.repository.js';

export const formats = Object.keys(documentFormats) as readonly DocumentFormat[];

/** The documents of issued reports: made once, kept under their hash, and from then on only read. */
@Injectable()
export class IssuedDocuments {
  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
    private readonly files: FileStore,
    private readonly reports: IssuedReportsRepository,
  ) {}

  /** Makes and keeps all documents of what is being issued, in the transaction that issues it. */
  async makeAll(unit: UnitOfWork, report: IssuedReport): Promise<void> {
    for (const format of formats) await this.make(unit, report, format);
  }

  /** The document of an issued report; one that nobody has asked for yet is made now, and then kept. */
  async download(context: RequestContext, report: IssuedReport, format: DocumentFormat): Promise<Download> {
    const { sha256, size } =
      (await this.kept(report, format)) ??
      (await this.transactions.run({ ...context, idempotency: undefined }, (unit) => this.make(unit, report, format)));
    const { title } = documentOf(contentOf(report));
    return { sha256, size, name: `${title}.${format}`, mediaType: documentFormats[format] };
  }

  private async kept(report: IssuedReport, format: DocumentFormat): Promise<IssuedDocument | undefined> {
    const documents = await this.reports.documentsOf((statement, values) => this.database.rows(statement, values), [report.id]);
    return documents.find((document) => document.format === format);
  }

  private async make(unit: UnitOfWork, report: IssuedReport, format: DocumentFormat): Promise<IssuedDocument> {
    // Without the address of the product: it may move, and what was issued does not change.
    const bytes = await render(documentOf(contentOf(report)), format);
    const staged = await this.files.stage(Readable.from([bytes]));
    await this.files.keep(staged);
    const { sha256, size } = staged;
    const document: IssuedDocument = { report_id: report.id, format, sha256, size, made_at: unit.now };
    this.reports.addDocument(unit, document);
    return document;
  }
}

/** What a report says, as it was kept. */
export const contentOf = ({ content }: IssuedReport): ReportContent => JSON.parse(content) as ReportContent;
