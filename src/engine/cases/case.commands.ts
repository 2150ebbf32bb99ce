import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Transactions } from '../../platform/database/transactions.js';
import { Problem } from '../../platform/errors/problem.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { fill } from '../../platform/words/words.js';
import { batchFailed } from '../engine.errors.js';
import { HistoryQueries } from '../history/history.queries.js';
import { WritePath, type Command, type Outcome } from '../write-path/write-path.js';
import { CaseQueries } from './case.queries.js';
import type { CaseView, EventView } from './case-view.js';

/** The answer to an event: the case as it stands now, and the event as it went into the history. */
export interface Sent {
  readonly case: CaseView;
  readonly event: EventView;
}

/** Sends events to cases. */
@Injectable()
export class CaseCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly writePath: WritePath,
    private readonly queries: CaseQueries,
    private readonly history: HistoryQueries,
  ) {}

  /**
   * Sends one event.
   *
   * @throws Problem `case.not-found`, `case.version-conflict`, `case.not-permitted`, `case.transition-refused`, `request.invalid`
   */
  async send(context: RequestContext, command: Command): Promise<Sent> {
    return this.transactions.run(context, async (unit) => {
      const [sent] = await this.show(unit, await this.writePath.send(unit, [command]));
      if (sent === undefined) throw new Error('an event was applied without an outcome');
      return sent;
    });
  }

  /**
   * Sends events in one transaction: all or nothing.
   *
   * @param dryRun answers, or refuses, as if they had been sent, and keeps nothing
   * @throws Problem `case.batch-refused` naming each command that failed, and why
   */
  async sendAll(
    context: RequestContext,
    commands: readonly Command[],
    dryRun = false,
  ): Promise<{ readonly items: readonly Sent[] }> {
    const send = async (unit: UnitOfWork) => {
      const { outcomes, failures } = await this.writePath.tryAll(unit, commands);
      if (failures.length > 0) throw batchRefusal(commands, failures);
      return { items: await this.show(unit, outcomes) };
    };
    return dryRun ? this.transactions.rehearse(context, send) : this.transactions.run(context, send);
  }

  private async show(unit: UnitOfWork, outcomes: readonly Outcome[]): Promise<Sent[]> {
    const { actor, language } = unit.context;
    const cases = await this.queries.show(
      outcomes.map(({ row }) => row),
      language,
    );
    return outcomes.map(({ row, event }, index) => ({
      case: cases[index] as CaseView,
      event: this.history.show(actor, row, event, language),
    }));
  }
}

/** The refusal of a batch, naming each command that failed and why. */
export function batchRefusal(
  commands: readonly Command[],
  failures: readonly { readonly index: number; readonly problem: Problem }[],
): Problem {
  const named = failures.map(({ index, problem: { kind, details } }) => ({
    index,
    caseId: commands[index]?.caseId,
    type: commands[index]?.type,
    status: kind.status,
    code: kind.code,
    detail: { zh: filled('zh', kind.detail.zh, details.params), en: filled('en', kind.detail.en, details.params) },
    ...(details.errors && { errors: details.errors }),
    ...details.extra,
  }));
  return new Problem(batchFailed, { params: { count: failures.length }, extra: { failures: named } });
}

function filled(language: 'zh' | 'en', template: string, params: Readonly<Record<string, unknown>> = {}): string {
  const inLanguage = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'object' && value !== null && language in value ? (value as Record<string, unknown>)[language] : value,
  ]);
  return fill(template, Object.fromEntries(inLanguage) as Record<string, unknown>);
}
