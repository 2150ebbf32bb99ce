import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { statement } from '../../../platform/database/statement.js';
import { Database } from '../../../platform/database/database.js';
import { Transactions } from '../../../platform/database/transactions.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { systemContext } from '../../../platform/http/system-actor.js';
import { InspectionsRepository } from '../inspections.repository.js';
import { InspectionOpenings, nodeOf } from './inspection-openings.js';

/** So many are taken over in one transaction. */
const portion = 200;

const anyUncased = statement<{ id: string }>(
  'inspections.any-uncased',
  'SELECT i.id FROM inspections i WHERE NOT EXISTS (SELECT FROM cases c WHERE c.id = i.id) LIMIT 1',
);
// Another process that takes over at the same time holds its own portion.
const lockUncased = statement<{ id: string }>(
  'inspections.lock-uncased',
  `SELECT i.id FROM inspections i WHERE NOT EXISTS (SELECT FROM cases c WHERE c.id = i.id)
   ORDER BY i.id LIMIT $1 FOR NO KEY UPDATE SKIP LOCKED`,
);

/** Gives a case to each inspection that was planned before inspections had one: it begins where its days say that it stands. */
@Injectable()
export class InspectionTakeOver implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly inspections: InspectionsRepository,
    private readonly openings: InspectionOpenings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if ((await this.database.rows(anyUncased)).length > 0) await this.takeOver();
  }

  /** Opens every missing case, in portions. */
  async takeOver(): Promise<void> {
    while ((await this.transactions.run(systemContext('take-over'), (unit) => this.takeOverSome(unit))) === portion);
  }

  private async takeOverSome(unit: UnitOfWork): Promise<number> {
    const locked = (await unit.read(lockUncased, [portion])).map(({ id }) => id);
    // Read in a statement of its own: one that another process has meanwhile given a case is not given a second.
    const rows = await this.inspections.uncased(unit, locked);
    if (rows.length > 0)
      await this.openings.open(
        unit,
        rows.map((row) => ({ row, takenOver: nodeOf(row, unit.now) })),
      );
    return locked.length;
  }
}
