import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { namingViolations } from '../../platform/database/violations.js';
import { Problem } from '../../platform/errors/problem.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { ReportAccess } from './access.js';
import { drawn, type SpecialTexts } from './derived.js';
import { Freezing, readIn } from './freezing.js';
import { contentOf, IssuedDocuments } from './issued-documents.js';
import { IssuedReportsRepository } from './issued-reports.repository.js';
import { notIssuedYet, reportViolations } from './reports.errors.js';
import type { QuarterContent } from './content.js';
import type { QuarterOf } from './supervision-reports.commands.js';

/** What is drawn from an issued quarterly report: bulletins and special reports. */
@Injectable()
export class DerivedReportsCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: ReportAccess,
    private readonly freezing: Freezing,
    private readonly reports: IssuedReportsRepository,
    private readonly documents: IssuedDocuments,
    private readonly audit: AuditTrail,
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
    const report = this.freezing.keep(unit, issue, { kind, period: quarter, officeId, basedOn: basis.id, synthetic, content });
    await this.documents.makeAll(unit, report);
    const target = { type: 'report', id: report.id, name: report.number };
    this.audit.record(unit, {
      action: 'report.issued',
      target,
      after: { kind, period: quarter, officeId, sha256: report.content_sha256 },
    });
    return report.id;
  }
}
