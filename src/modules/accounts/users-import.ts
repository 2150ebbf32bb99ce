import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/http/request-context.js';
import { importRefused, type ImportReport } from '../../platform/spreadsheet/import-report.js';
import { readTable } from '../../platform/spreadsheet/table.js';
import { OrganisationsQueries } from '../organisations/organisations.queries.js';
import { planImport, userColumns } from './import-plan.js';
import { NewAccounts, type OpenedAccount } from './new-accounts.js';
import { UsersRepository } from './users.repository.js';

const maxRows = 5_000;

/** What an import of accounts did: with the first password of each, shown this once. */
export interface UsersImportReport extends ImportReport {
  readonly accounts: readonly Pick<OpenedAccount, 'username' | 'name' | 'initialPassword'>[];
}

/** Opens accounts from a table: all of its rows, or none. */
@Injectable()
export class UsersImport {
  constructor(
    private readonly users: UsersRepository,
    private readonly organisations: OrganisationsQueries,
    private readonly newAccounts: NewAccounts,
  ) {}

  /**
   * Reads a CSV or xlsx file with the columns 用户名, 姓名, 角色, 单位 and opens the accounts that its rows name.
   *
   * @param dryRun only says what would happen
   * @throws Problem `request.invalid` naming every bad row and cell; `import.…` for a file that is no such table
   */
  async importTable(context: RequestContext, bytes: Buffer, dryRun: boolean): Promise<UsersImportReport> {
    const rows = await readTable(bytes, userColumns, maxRows);
    const usernames = await this.users.namesTaken(rows.map((row) => row.values.username));
    const plan = planImport(rows, { organisations: await this.organisations.known(), usernames });
    if ('faults' in plan) throw importRefused(plan.faults);
    const opened: OpenedAccount[] = dryRun ? [] : await this.newAccounts.openWithDrawn(context, plan.users);
    const accounts = opened.map(({ username, name, initialPassword }) => ({ username, name, initialPassword }));
    return { dryRun, rows: rows.length, created: plan.users.length, accounts };
  }
}
