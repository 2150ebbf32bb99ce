import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { namingViolations } from '../../platform/database/violations.js';
import { Problem } from '../../platform/errors/problem.js';
import { notPermitted } from '../../platform/errors/request-problems.js';
import type { Actor } from '../../platform/http/actor.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { invalid } from '../../platform/http/validation.js';
import { importRefused, type ImportReport } from '../../platform/spreadsheet/import-report.js';
import { readTable } from '../../platform/spreadsheet/table.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { OrganisationsQueries } from '../organisations/organisations.queries.js';
import { dutyFaults, dutyNotFound, dutyVersionConflict, dutyViolations } from './duties.errors.js';
import { DutiesRepository } from './duties.repository.js';
import type { NewDuty } from './duty.js';
import { dutyColumns, outsideOf, planDuties } from './duties-import.js';

const maxRows = 5_000;

/** Keeps the catalogue of duties of an office's territory; every change is a version of its own. */
@Injectable()
export class DutiesCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly duties: DutiesRepository,
    private readonly organisations: OrganisationsQueries,
    private readonly audit: AuditTrail,
  ) {}

  /** Adds an entry. @returns its id. @throws Problem `duties.entry-taken`, `request.invalid` */
  async create(context: RequestContext, duty: NewDuty): Promise<string> {
    return this.saving(context, duty, (unit) => {
      const id = uuidv7();
      this.duties.save(unit, id, 1, duty);
      this.audit.record(unit, { action: 'duty.created', target: { type: 'duty', id }, after: { ...duty } });
      return id;
    });
  }

  /** Gives an entry another content, as its next version. @throws Problem as `create`, `duties.not-found`, `.version-conflict` */
  async change(context: RequestContext, id: string, version: number, duty: NewDuty): Promise<void> {
    await this.saving(context, duty, async (unit) => {
      const before = await this.duties.lock(unit, id);
      if (before === undefined) throw new Problem(dutyNotFound);
      const own = await this.duties.within(unit, officesOf(context.actor), [before.organisation.id]);
      if (own.size === 0) throw new Problem(notPermitted);
      if (before.version !== version)
        throw new Problem(dutyVersionConflict, { params: { given: version, current: before.version } });
      this.duties.save(unit, id, version + 1, duty);
      this.audit.record(unit, { action: 'duty.changed', target: { type: 'duty', id }, before, after: { ...duty } });
    });
  }

  /**
   * Adds entries from a table with the columns 单位, 清单, 内容, 依据, 主题, 生效日期, 失效日期: all of its rows, or none.
   *
   * @throws Problem `request.invalid` naming every bad row and cell; `import.…` for a file that is no such table
   */
  async importTable(context: RequestContext, bytes: Buffer, dryRun: boolean): Promise<ImportReport> {
    const rows = await readTable(bytes, dutyColumns, maxRows);
    const plan = planDuties(rows, await this.organisations.known());
    if ('faults' in plan) throw importRefused(plan.faults);
    const report = { dryRun, rows: rows.length, created: plan.list.length };
    const checked = async (unit: UnitOfWork) => {
      const ids = [...new Set(plan.list.map(({ organisationId }) => organisationId))];
      const faults = outsideOf(rows, plan.list, await this.duties.within(unit, officesOf(context.actor), ids));
      if (faults.length > 0) throw importRefused(faults);
    };
    if (dryRun) {
      await this.transactions.run({ ...context, idempotency: undefined }, checked);
      return report;
    }
    const work = this.transactions.run(context, async (unit) => {
      await checked(unit);
      for (const duty of plan.list) this.duties.save(unit, uuidv7(), 1, duty);
      this.audit.record(unit, { action: 'duties.imported', target: { type: 'duties' }, after: { created: plan.list.length } });
      return report;
    });
    return namingViolations(dutyViolations, work);
  }

  private saving<Answer>(
    context: RequestContext,
    duty: NewDuty,
    write: (unit: UnitOfWork) => Answer | Promise<Answer>,
  ): Promise<Answer> {
    const { validFrom, validUntil, organisationId } = duty;
    if (validFrom !== undefined && validUntil !== undefined && validUntil < validFrom)
      throw invalid([dutyFaults.endsBeforeStart()]);
    const work = this.transactions.run(context, async (unit) => {
      const within = await this.duties.within(unit, officesOf(context.actor), [organisationId]);
      if (!within.has(organisationId)) throw invalid([dutyFaults.outside()]);
      return write(unit);
    });
    return namingViolations(dutyViolations, work);
  }
}

const officesOf = (actor: Actor) => actor.bindings.filter(({ role }) => role === 'inspectionOffice').map(({ orgId }) => orgId);
