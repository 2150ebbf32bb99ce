import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { CaseEvent } from '../../../workflows/kit/definition.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { systemContext } from '../../platform/http/system-actor.js';
import { CaseRepository } from '../cases/case.repository.js';
import type { CaseRow } from '../cases/case-row.js';
import { CaseDeadlines } from '../deadlines/case-deadlines.js';
import { instantText } from '../instants.js';
import { Workflows } from '../workflows.js';
import { nothingGathered, WritePath, type Gathered } from '../write-path/write-path.js';
import {
  datesChangedEvent,
  limitChanges,
  type Cause,
  type DateChange,
  type DateChanges,
  type LimitChange,
} from './date-changes.js';
import { RecalculationRepository, type RecalculationRow, type Scope } from './recalculation.repository.js';

/**
 * Takes a change of rules over into the cases that it concerns: each whose dates change gets an event in its history.
 *
 * A recalculation is noted in the transaction that changes the rules and then carried out in batches of at most 1,000 cases, each a
 * transaction of its own. One that is cut short is finished by the next process that starts, or by whoever asks for it again.
 */
@Injectable()
export class Recalculations implements OnApplicationBootstrap {
  /** So many cases are looked at in one transaction. */
  protected readonly batchSize: number = 1_000;

  constructor(
    private readonly transactions: Transactions,
    private readonly repository: RecalculationRepository,
    private readonly cases: CaseRepository,
    private readonly workflows: Workflows,
    private readonly writePath: WritePath,
    private readonly deadlines: CaseDeadlines,
  ) {}

  /**
   * Every open date that would change, without changing anything.
   *
   * @param deadlines how limits would be worked out
   * @param rules the rule pack by which a case would go, where that changes
   */
  async preview(
    scope: Scope,
    deadlines: CaseDeadlines = this.deadlines,
    rules: Partial<Pick<CaseRow, 'rulePack' | 'rulePackVersion'>> = {},
  ): Promise<DateChanges> {
    const changes: DateChange[] = [];
    for (let after: string | null | undefined = null; after !== undefined;) {
      const rows: CaseRow[] = await this.repository.casesAfter(scope, after, this.batchSize);
      for (const row of rows) changes.push(...this.changesOf(row, deadlines, rules).map((change) => of(row, change)));
      after = rows.at(-1)?.id;
    }
    return { changes, count: changes.length };
  }

  /** Notes in the unit of work that the dates are to be taken over once it is committed. @returns what `finish` needs */
  begin(unit: UnitOfWork, cause: Cause): string {
    return this.repository.insert(unit, cause);
  }

  /** Carries a recalculation out, or goes on where it was cut short, and tells every date that it has changed. */
  async finish(context: RequestContext, id: string): Promise<DateChanges> {
    const own = { ...context, idempotency: undefined };
    while (!(await this.transactions.run(own, (unit) => this.batch(unit, id))));
    const changes = await this.repository.changes(id);
    return { changes, count: changes.length };
  }

  /** Finishes what another process left behind when it ended. */
  async onApplicationBootstrap(): Promise<void> {
    for (const id of await this.repository.unfinished()) await this.finish(systemContext(`recalculation-${id}`), id);
  }

  /** One transaction's worth; true when nothing was left to do. */
  private async batch(unit: UnitOfWork, id: string): Promise<boolean> {
    const recalculation = await this.repository.lock(unit, id);
    if (recalculation.finished) return true;
    const ids = await this.repository.idsAfter(unit, scopeOf(recalculation.cause), recalculation.afterCase, this.batchSize);
    const last = ids.at(-1);
    if (last === undefined) {
      this.repository.finish(unit, id);
      return true;
    }
    const gathered = nothingGathered();
    const changed: CaseRow[] = [];
    const changes: DateChange[] = [];
    for (const row of (await this.cases.lock(unit, ids)).values()) {
      const own = this.changesOf(row, this.deadlines, rulesOf(recalculation.cause));
      changes.push(...own.map((change) => of(row, change)));
      if (own.length > 0 || recalculation.cause.reason === 'rulePack')
        changed.push(await this.record(unit, row, recalculation, own, gathered));
      else gathered.deadlines.push(...this.anew(row, this.deadlines).deadlines);
    }
    this.cases.write(unit, { opened: [], changed, ...gathered });
    this.repository.advance(unit, id, last, changes);
    return false;
  }

  private async record(
    unit: UnitOfWork,
    row: CaseRow,
    { id, cause, startedBy }: RecalculationRow,
    changes: readonly LimitChange[],
    gathered: Gathered,
  ): Promise<CaseRow> {
    const event: CaseEvent = {
      type: datesChangedEvent,
      payload: { ...reasonOf(cause, row), recalculation: id, changes },
      actor: { ...startedBy, role: 'clock', orgId: null, orgName: null },
      at: instantText(unit.now),
      facts: {},
    };
    const definition = this.workflows.get(row.workflow, row.workflowVersion);
    const under = { ...row, ...rulesOf(cause) };
    const effects = [{ type: 'setDeadlines', params: { anew: true } }];
    return (await this.writePath.record(unit, definition, under, event, row.state, effects, gathered)).row;
  }

  private changesOf(row: CaseRow, deadlines: CaseDeadlines, rules: Partial<CaseRow>): LimitChange[] {
    const definition = this.workflows.get(row.workflow, row.workflowVersion);
    const { columns } = this.anew({ ...row, ...rules }, deadlines);
    return limitChanges(definition, row, columns);
  }

  private anew(row: CaseRow, deadlines: CaseDeadlines) {
    return deadlines.of(this.workflows.get(row.workflow, row.workflowVersion), row.state, row);
  }
}

const of = ({ id, number }: CaseRow, change: LimitChange): DateChange => ({ caseId: id, number, ...change });

/** Why, as the history keeps it; a change of the pack also names the one by which the case went before. */
function reasonOf(cause: Cause, row: CaseRow): Record<string, unknown> {
  switch (cause.reason) {
    case 'calendar':
      return { reason: cause.reason, year: cause.year, version: cause.version };
    case 'rulePack': {
      const before = { pack: row.rulePack, version: row.rulePackVersion };
      return { reason: cause.reason, pack: cause.pack, version: cause.version, before };
    }
  }
}

function scopeOf(cause: Cause): Scope {
  switch (cause.reason) {
    case 'calendar':
      return { of: 'all' };
    case 'rulePack':
      return { of: 'round', roundId: cause.roundId, pack: cause.pack, version: cause.version };
  }
}

function rulesOf(cause: Cause): Partial<Pick<CaseRow, 'rulePack' | 'rulePackVersion'>> {
  return cause.reason === 'rulePack' ? { rulePack: cause.pack, rulePackVersion: cause.version } : {};
}
