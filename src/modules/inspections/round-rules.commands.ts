import { Injectable } from '@nestjs/common';
import type { DateChanges } from '../../engine/rules/date-changes.js';
import { Recalculations } from '../../engine/rules/recalculations.js';
import { Transactions } from '../../platform/database/transactions.js';
import { Problem } from '../../platform/errors/problem.js';
import { notFound } from '../../platform/errors/request-problems.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { AuditTrail } from '../audit/audit.commands.js';
import type { RoundRulePackDto } from './dto/round-rule-pack.dto.js';
import { InspectionPlanCheck } from './inspection-plan-check.js';
import { InspectionsRepository } from './inspections.repository.js';

/** What a change of a round's pack does, or would do: every date of its open cases that changes. */
export type RoundRulesChange = DateChanges & { readonly dryRun: boolean };

/** Puts a running round under another rule pack, or another version of its own. */
@Injectable()
export class RoundRulesCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly inspections: InspectionsRepository,
    private readonly check: InspectionPlanCheck,
    private readonly recalculations: Recalculations,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Changes the pack by which a round and all of its open cases go; new issues of the round take it, too.
   * How often a case may be extended stays as it was when the case was opened.
   *
   * @param dryRun only tells every date that would change
   * @throws Problem `request.not-found`, `auth.not-permitted` for another office's round, `request.invalid` for an unknown pack
   */
  async change(context: RequestContext, roundId: string, asked: RoundRulePackDto, dryRun: boolean): Promise<RoundRulesChange> {
    const { name: pack, version } = await this.check.rulePackOf(context.actor, roundId, asked);
    if (dryRun) {
      const rules = { rulePack: pack, rulePackVersion: version };
      return { dryRun, ...(await this.recalculations.preview({ of: 'round', roundId, pack, version }, undefined, rules)) };
    }
    const id = await this.transactions.run(context, async (unit) => {
      const round = await this.inspections.lockRound(unit, roundId);
      if (round === undefined) throw new Problem(notFound);
      this.inspections.setRulePack(unit, roundId, pack, version);
      this.audit.record(unit, {
        action: 'round.rule-pack-changed',
        target: { type: 'round', id: roundId, name: round.title },
        before: { rulePack: round.rule_pack, rulePackVersion: round.rule_pack_version },
        after: { rulePack: pack, rulePackVersion: version },
      });
      return this.recalculations.begin(unit, { reason: 'rulePack', roundId, pack, version });
    });
    return { dryRun, ...(await this.recalculations.finish(context, id)) };
  }
}
