import { Injectable } from '@nestjs/common';
import { CaseRepository } from '../../../engine/cases/case.repository.js';
import type { CaseRow } from '../../../engine/cases/case-row.js';
import { civilDate } from '../../../engine/instants.js';
import { sees, viewOf } from '../../../engine/visibility.js';
import { WritePath } from '../../../engine/write-path/write-path.js';
import { Transactions } from '../../../platform/database/transactions.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Problem } from '../../../platform/errors/problem.js';
import { notFound } from '../../../platform/errors/request-problems.js';
import type { RequestContext } from '../../../platform/http/request-context.js';
import { invalid } from '../../../platform/http/validation.js';
import { words } from '../../../platform/words/words.js';
import { FeedbackQueries, type FeedbackView } from './feedback.queries.js';

const inFuture = {
  path: 'heldOn',
  code: 'in-future',
  message: words('不能晚于今天', 'must not lie in the future'),
} as const;

/** Feeds an inspection's findings back. */
@Injectable()
export class FeedbackCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly cases: CaseRepository,
    private readonly writePath: WritePath,
    private readonly queries: FeedbackQueries,
  ) {}

  /**
   * Feeds back, and hands over all confirmed issues, in one transaction.
   *
   * @param given members of the payload of `FEED_BACK`
   * @throws Problem as every event of a case, and `case.batch-refused` naming each issue that can't be handed over
   */
  async feedBack(context: RequestContext, inspectionId: string, given: Readonly<Record<string, unknown>>): Promise<FeedbackView> {
    return this.transactions.run(context, async (unit) => {
      const row = await this.inspection(unit, inspectionId);
      const { heldOn } = given;
      if (typeof heldOn === 'string' && heldOn > civilDate(unit.now)) throw invalid([inFuture]);
      const command = { caseId: row.id, version: row.version, type: 'FEED_BACK', payload: given };
      const [outcome] = await this.writePath.send(unit, [command]);
      if (outcome === undefined) throw new Error('an event was applied without an outcome');
      return this.queries.delivered(unit, outcome.row);
    });
  }

  private async inspection(unit: UnitOfWork, id: string): Promise<CaseRow> {
    const row = (await this.cases.lock(unit, [id])).get(id);
    if (row?.workflow !== 'inspection' || !sees(viewOf(unit.actor), row)) throw new Problem(notFound);
    return row;
  }
}
