import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Read } from '../../platform/database/statement.js';
import { Problem } from '../../platform/errors/problem.js';
import { render } from '../../platform/documents/render.js';
import { FileStore } from '../../platform/files/file-store.js';
import { AnnualReportsQueries } from './annual-reports.queries.js';
import { coveredBy, QuarterCompiler } from './compiler.js';
import type { QuarterContent } from './content.js';
import { drawn } from './derived.js';
import { byteDifference, firstDifference } from './difference.js';
import { documentOf, type ReportContent } from './documents/documents.js';
import { contentText, sha256 } from './freezing.js';
import { contentOf } from './issued-documents.js';
import { IssuedReportsRepository, type IssuedDocument, type IssuedReport } from './issued-reports.repository.js';
import { QuarterCasesRepository } from './quarter-cases.repository.js';
import { reportNotFound } from './reports.errors.js';

/** Where a report that was made again is not what was issued. */
export interface Fault {
  /** What differs: the figures and texts, the lists of cases, or a document. */
  readonly part: 'content' | 'cases' | 'docx' | 'pdf';
  /** Where in it: a path (`units[3].figures.open`), a case, or an offset in bytes. */
  readonly at: string;
  readonly kept: string;
  readonly made: string;
}

/** What became of making a report again. */
export interface Reproduced {
  readonly number: string;
  readonly kind: IssuedReport['kind'];
  readonly period: string;
  /** Of the documents that were made by now. */
  readonly documents: readonly IssuedDocument['format'][];
  readonly faults: readonly Fault[];
}

/** Makes issued reports again from the history as of their instant, and compares every byte with what was kept. */
@Injectable()
export class ReproductionQueries {
  constructor(
    private readonly database: Database,
    private readonly reports: IssuedReportsRepository,
    private readonly compiler: QuarterCompiler,
    private readonly cases: QuarterCasesRepository,
    private readonly files: FileStore,
    private readonly annual: AnnualReportsQueries,
  ) {}

  /** The numbers of all reports that were issued, the earliest first. */
  numbers(): Promise<string[]> {
    return this.reports.numbers(this.read);
  }

  /** @throws Problem `reports.not-found` */
  async reproduce(number: string): Promise<Reproduced> {
    const report = await this.reports.findNumbered(this.read, number);
    if (report === undefined) throw new Problem(reportNotFound);
    const faults: Fault[] = [];
    const intact = sha256(report.content) === report.content_sha256;
    if (!intact) faults.push({ part: 'content', at: 'sha256', kept: report.content_sha256, made: sha256(report.content) });
    const kept = contentOf(report);
    const made = await this.makeAgain(kept);
    const text = contentText(made);
    if (text !== report.content) faults.push({ part: 'content', ...firstDifference(kept, JSON.parse(text)) });
    if (kept.kind === 'quarterly') faults.push(...(await this.caseFaults(report, kept)));
    const documents = await this.reports.documentsOf(this.read, [report.id]);
    for (const document of documents) faults.push(...(await this.documentFaults(document, made)));
    const { kind, period } = report;
    return { number: report.number, kind, period, documents: documents.map(({ format }) => format), faults };
  }

  private readonly read: Read = (statement, values) => this.database.rows(statement, values);

  private async makeAgain(kept: ReportContent): Promise<ReportContent> {
    switch (kept.kind) {
      case 'quarterly':
        return this.compiler.compile(this.read, kept.basis);
      case 'bulletin':
        return drawn(await this.compiler.compile(this.read, kept.quarter.basis), kept.issued);
      case 'special':
        return drawn(await this.compiler.compile(this.read, kept.quarter.basis), kept.issued, kept);
      case 'annual':
        return this.annual.recount(kept);
    }
  }

  private async caseFaults({ id }: IssuedReport, { basis, casesSha256 }: QuarterContent): Promise<Fault[]> {
    const differing = await this.cases.firstDifference(this.read, coveredBy(basis), id);
    if (differing !== undefined) {
      const { kept, made } = differing;
      const at = (kept ?? made ?? '').split('|')[3] ?? '';
      return [{ part: 'cases', at, kept: kept ?? '', made: made ?? '' }];
    }
    const kept = await this.cases.keptSha256(this.read, id);
    return kept === casesSha256 ? [] : [{ part: 'cases', at: 'sha256', kept: casesSha256, made: kept }];
  }

  private async documentFaults({ format, sha256: hash, size }: IssuedDocument, content: ReportContent): Promise<Fault[]> {
    const made = await render(documentOf(content), format);
    if (!(await this.files.has(hash))) return [{ part: format, at: '0', kept: '', made: sha256(made) }];
    const chunks: Buffer[] = [];
    for await (const chunk of this.files.read(hash)) chunks.push(chunk as Buffer);
    const kept = Buffer.concat(chunks);
    const differing = byteDifference(kept, made);
    if (differing !== undefined) return [{ part: format, ...differing }];
    const intact = sha256(kept) === hash && kept.length === size;
    return intact ? [] : [{ part: format, at: 'sha256', kept: hash, made: sha256(kept) }];
  }
}
