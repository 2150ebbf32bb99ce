import { Injectable } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { importRefused, type ImportReport } from '../../platform/spreadsheet/import-report.js';
import { readTable } from '../../platform/spreadsheet/table.js';
import { organisationColumns, planImport } from './import-plan.js';
import type { NewOrganisation } from './organisation.js';
import { OrganisationsCommands } from './organisations.commands.js';
import { OrganisationsRepository } from './organisations.repository.js';

const maxRows = 20_000;

/** Creates organisations from a table: all of its rows, or none. */
@Injectable()
export class OrganisationsImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly commands: OrganisationsCommands,
    private readonly organisations: OrganisationsRepository,
  ) {}

  /**
   * Reads a CSV or xlsx file with the columns 名称, 类别, 上级, 代码 and creates what its rows say.
   *
   * @param dryRun only says what would happen
   * @throws Problem `request.invalid` naming every bad row and cell; `import.…` for a file that is no such table
   */
  async importTable(context: RequestContext, bytes: Buffer, dryRun: boolean): Promise<ImportReport> {
    const rows = await readTable(bytes, organisationColumns, maxRows);
    const planned = async (unit: UnitOfWork): Promise<readonly NewOrganisation[]> => {
      await this.organisations.seizeTree(unit);
      const plan = planImport(rows, await this.organisations.all(unit));
      if ('faults' in plan) throw importRefused(plan.faults);
      return plan.list;
    };
    const report = (created: number): ImportReport => ({ dryRun, rows: rows.length, created });
    if (dryRun)
      return this.transactions.run({ ...context, idempotency: undefined }, async (unit) => report((await planned(unit)).length));
    return this.commands.changing(context, async (unit) =>
      report((await this.commands.createMany(unit, await planned(unit))).length),
    );
  }
}
