import { Injectable } from '@nestjs/common';
import { batchRefusal } from '../../engine/cases/case.commands.js';
import { spanOf } from '../../engine/periods.js';
import { WritePath, type Command } from '../../engine/write-path/write-path.js';
import { statement } from '../../platform/database/statement.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { namingViolations } from '../../platform/database/violations.js';
import { Problem } from '../../platform/errors/problem.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { ReportAccess } from './access.js';
import { Freezing, readIn, type Issuer } from './freezing.js';
import { IssuedDocuments } from './issued-documents.js';
import { IssuedReportsRepository, type IssuedReport } from './issued-reports.repository.js';
import { alreadyIssued, leftUncompiled, nothingCompiled, quarterGoesOn, reportViolations, revised } from './reports.errors.js';

/** Which report of an office. */
export interface QuarterOf {
  readonly officeId: string;
  readonly quarter: string;
}

/** What whoever issues may say of it. */
export interface Issuing {
  /** The number that the office gives its documents (发文字号). */
  readonly documentNumber?: string;
  /** The revision that was previewed; where it is given, nothing else is issued. */
  readonly revision?: string;
}

interface OpenReport {
  id: string;
  number: string;
  version: number;
  step: string;
}

const reportsOf = statement<OpenReport & Record<string, unknown>>(
  'supervision-reports.steps',
  `SELECT c.id, c.number, c.version, c.step FROM quarterly_reports r JOIN cases c ON c.id = r.case_id
   WHERE r.office_id = $1 AND r.quarter = $2 ORDER BY c.id`,
);

/** Compiles and issues an office's quarterly report: events on the units' own reports, and what is kept of them, in one transaction. */
@Injectable()
export class SupervisionReportsCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly writePath: WritePath,
    private readonly access: ReportAccess,
    private readonly freezing: Freezing,
    private readonly documents: IssuedDocuments,
    private readonly reports: IssuedReportsRepository,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Compiles what the units of an office have submitted by now.
   *
   * @returns how many reports were compiled
   * @throws Problem `reports.not-found`, `reports.not-own-office`, `reports.already-issued`, `reports.quarter-goes-on`, `case.batch-refused`
   */
  async compile(context: RequestContext, { officeId, quarter }: QuarterOf): Promise<{ readonly compiled: number }> {
    this.access.mustMake(context.actor, officeId);
    return this.transactions.run(context, async (unit) => {
      await this.mustBeOpen(unit, officeId, quarter);
      const reports = await this.unitReports(unit, officeId, quarter);
      const submitted = reports.filter(({ step }) => step === 'submitted' || step === 'commented');
      await this.send(unit, submitted, 'COMPILE');
      return { compiled: submitted.length };
    });
  }

  /**
   * Issues an office's report with every unit's report that was compiled: their figures, cases and documents are kept as they stand.
   * Units that have not submitted are named in it; their own reports stay open.
   *
   * @throws Problem `reports.not-found`, `.not-own-office`, `.already-issued`, `.quarter-goes-on`, `.nothing-compiled`, `.left-uncompiled`,
   * `.revised`, `case.batch-refused`
   */
  async issue(context: RequestContext, { officeId, quarter }: QuarterOf, { documentNumber, revision }: Issuing): Promise<string> {
    this.access.mustMake(context.actor, officeId);
    const issued = this.transactions.run(context, async (unit) => {
      await this.mustBeOpen(unit, officeId, quarter);
      const reports = await this.unitReports(unit, officeId, quarter);
      const left = reports.filter(({ step }) => step === 'submitted' || step === 'commented').map(({ number }) => number);
      if (left.length > 0) throw new Problem(leftUncompiled, { params: { numbers: left.join(', ') }, extra: { numbers: left } });
      const compiled = reports.filter(({ step }) => step === 'compiled');
      const nothing = compiled.length === 0 && !(await this.freezing.hasIssuedParts(readIn(unit), officeId, quarter, unit.now));
      if (nothing) throw new Problem(nothingCompiled);
      if (revision !== undefined && (await this.freezing.revision(readIn(unit), officeId, quarter, unit.now)) !== revision)
        throw new Problem(revised);
      await this.send(unit, compiled, 'ISSUE');
      const { id, name } = context.actor;
      const report = await this.freeze(unit, { officeId, quarter }, { id, name, documentNumber: documentNumber ?? null });
      await this.documents.makeAll(unit, report);
      return report.id;
    });
    return namingViolations(reportViolations, issued);
  }

  /** Keeps an office's report as it stands, whatever its units' reports have come to: for issuing, and for seeds that tell history. */
  async freeze(unit: UnitOfWork, { officeId, quarter }: QuarterOf, issuer: Issuer): Promise<IssuedReport> {
    const report = await this.freezing.freezeQuarter(unit, officeId, quarter, issuer);
    const { id, number, content_sha256: sha256 } = report;
    this.audit.record(unit, {
      action: 'report.issued',
      target: { type: 'report', id, name: number },
      after: { kind: report.kind, period: quarter, officeId, sha256 },
    });
    return report;
  }

  private async mustBeOpen(unit: UnitOfWork, officeId: string, quarter: string): Promise<void> {
    if (new Date(spanOf(quarter).until) > unit.now) throw new Problem(quarterGoesOn);
    if ((await this.reports.find(readIn(unit), officeId, quarter, 'quarterly')) !== undefined) throw new Problem(alreadyIssued);
  }

  private unitReports(unit: UnitOfWork, officeId: string, quarter: string): Promise<OpenReport[]> {
    return unit.read(reportsOf, [officeId, quarter]);
  }

  private async send(unit: UnitOfWork, reports: readonly OpenReport[], type: string): Promise<void> {
    const commands = reports.map(({ id, version }): Command => ({ caseId: id, version, type, payload: {} }));
    const { failures } = await this.writePath.tryAll(unit, commands);
    if (failures.length > 0) throw batchRefusal(commands, failures);
  }
}
