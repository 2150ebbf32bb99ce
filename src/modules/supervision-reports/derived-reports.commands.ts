import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { namingViolations } from '../../platform/database/violations.js';
import { Problem } from '../../platform/errors/problem.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { ReportAccess } from './access.js';
import type { AnnualContent } from './annual.js';
import { AnnualReportsQueries } from './annual-reports.queries.js';
import { drawn, type SpecialTexts } from './derived.js';
import { Freezing, readIn } from './freezing.js';
import { contentOf, IssuedDocuments } from './issued-documents.js';
import { IssuedReportsRepository, type IssuedReport } from './issued-reports.repository.js';
import { notIssuedYet, reportViolations } from './reports.errors.js';
import type { QuarterContent } from './content.js';
import type { QuarterOf } from './supervision-reports.commands.js';

/** What is issued beside quarterly reports: bulletins and special reports that are drawn from them, and annual overviews. */
@Injectable()
export class DerivedReportsCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: ReportAccess,
    private readonly freezing: Freezing,
    private readonly reports: IssuedReportsRepository,
    private readonly documents: IssuedDocuments,
    private readonly audit: AuditTrail,
    private readonly annual: AnnualReportsQueries,
  ) {}

  /**
   * Issues the bulletin of a quarter, with the ranking of the office's units.
   *
   * @returns its id
   * @throws Problem `reports.not-found`, `.not-own-office`, `.not-issued` before the quarterly report, `.already-issued`
   */
  issueBulletin(context: RequestContext, of: QuarterOf, documentNumber: string | null): Promise<string> {
    return this.issue(context, of, 'bulletin', documentNumber);
  }

  /** As `issueBulletin`, a special report with the office's own words; there may be several of a quarter. */
  issueSpecial(context: RequestContext, of: QuarterOf, documentNumber: string | null, texts: SpecialTexts): Promise<string> {
    return this.issue(context, of, 'special', documentNumber, texts);
  }

  /**
   * Issues the annual overview of an office and its territory, with the figures as they are now.
   *
   * @returns its id
   * @throws Problem `reports.not-found`, `.not-own-office`, `.already-issued`
   */
  async issueAnnual(context: RequestContext, officeId: string, year: string, documentNumber: string | null): Promise<string> {
    this.access.mustMake(context.actor, officeId);
    // Counted before the transaction holds a connection: figures are read on several of their own.
    const counted = await this.annual.content(context, year, officeId);
    const issued = this.transactions.run(context, async (unit) => {
      const { id, name } = unit.actor;
      const issue = await this.freezing.issue(unit, 'annual', { id, name, documentNumber });
      const content: AnnualContent = { ...counted, issued: issue };
      const frozen = { kind: 'annual', period: year, officeId, basedOn: null, synthetic: counted.synthetic, content } as const;
      return this.note(unit, this.freezing.keep(unit, issue, frozen));
    });
    return namingViolations(reportViolations, issued);
  }

  private async issue(
    context: RequestContext,
    of: QuarterOf,
    kind: 'bulletin' | 'special',
    documentNumber: string | null,
    texts?: SpecialTexts,
  ): Promise<string> {
    this.access.mustMake(context.actor, of.officeId);
    const issued = this.transactions.run(context, (unit) => this.keep(unit, of, kind, documentNumber, texts));
    return namingViolations(reportViolations, issued);
  }

  private async keep(
    unit: UnitOfWork,
    { officeId, quarter }: QuarterOf,
    kind: 'bulletin' | 'special',
    documentNumber: string | null,
    texts?: SpecialTexts,
  ): Promise<string> {
    const basis = await this.reports.find(readIn(unit), officeId, quarter, 'quarterly');
    if (basis === undefined) throw new Problem(notIssuedYet);
    const { id, name } = unit.actor;
    const issue = await this.freezing.issue(unit, kind, { id, name, documentNumber });
    const content = drawn(contentOf(basis) as QuarterContent, issue, texts);
    const { synthetic } = basis;
    const frozen = { kind, period: quarter, officeId, basedOn: basis.id, synthetic, content };
    return this.note(unit, this.freezing.keep(unit, issue, frozen));
  }

  /** Makes the documents of what is being issued, and notes it in the audit. */
  private async note(unit: UnitOfWork, report: IssuedReport): Promise<string> {
    const { id, number, kind, period, office_id: officeId, content_sha256: sha256 } = report;
    await this.documents.makeAll(unit, report);
    this.audit.record(unit, {
      action: 'report.issued',
      target: { type: 'report', id, name: number },
      after: { kind, period, officeId, sha256 },
    });
    return id;
  }
}
