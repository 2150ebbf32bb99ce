import { Injectable } from '@nestjs/common';
import { validateRulePack } from '../../../workflows/rules/pack-schema.js';
import type { RulePack } from '../../../workflows/rules/pack.js';
import { CaseDeadlines } from '../../engine/deadlines/case-deadlines.js';
import type { DateChanges } from '../../engine/rules/date-changes.js';
import { Recalculations } from '../../engine/rules/recalculations.js';
import { LoadedRulePacks, rulePacksChanged, SupposedRulePacks } from '../../engine/rules/rule-packs.js';
import { RulesRepository } from '../../engine/rules/rules.repository.js';
import { Announcements } from '../../platform/database/announcements.js';
import { Transactions } from '../../platform/database/transactions.js';
import { namingViolations } from '../../platform/database/violations.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { invalid } from '../../platform/http/validation.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { reading, rulesViolations, versionNotNext } from './rules.errors.js';

/**
 * What the loading of a pack answers. No date changes by it, for every round and case keeps its version;
 * `whenAdopted` tells each open date that would change if all rounds that go by the pack took this version.
 */
export interface RulePackLoading extends DateChanges {
  readonly dryRun: boolean;
  readonly name: string;
  readonly version: number;
  readonly whenAdopted: DateChanges;
}

/** Loads versions of rule packs at run time. */
@Injectable()
export class RulePacksCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: RulesRepository,
    private readonly packs: LoadedRulePacks,
    private readonly recalculations: Recalculations,
    private readonly deadlines: CaseDeadlines,
    private readonly announcements: Announcements,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Loads the next version of a pack, or the first of a new one. New rounds take it; running ones keep theirs until they are changed.
   *
   * @param body a whole pack, as the files of `workflows/rules/packs`
   * @throws Problem `request.invalid` with the path of every fault; `rules.version-taken` where somebody else was quicker
   */
  async load(context: RequestContext, body: unknown, dryRun: boolean): Promise<RulePackLoading> {
    await this.packs.refresh();
    const pack = reading(() => validateRulePack(body));
    const { name, version } = pack;
    if (dryRun) this.checkVersion(pack);
    const known = this.packs.find(name, version) === undefined ? new SupposedRulePacks(this.packs, pack) : this.packs;
    const supposed = this.deadlines.under(undefined, known);
    const whenAdopted = await this.recalculations.preview({ of: 'pack', pack: name }, supposed, { rulePackVersion: version });
    const answer = { dryRun, name, version, changes: [], count: 0, whenAdopted };
    if (dryRun) return answer;
    const loaded = await namingViolations(
      rulesViolations,
      this.transactions.run(context, async (unit) => {
        this.checkVersion(pack);
        this.repository.insertPack(unit, pack);
        this.audit.record(unit, {
          action: 'rule-pack.loaded',
          target: { type: 'rulePack', name: `${name}@${version}` },
          after: pack,
        });
        this.announcements.announce(unit, rulePacksChanged);
        return answer;
      }),
    );
    await this.packs.refresh();
    return loaded;
  }

  private checkVersion({ name, version }: RulePack): void {
    const versions = this.packs.all().filter((pack) => pack.name === name);
    const next = Math.max(0, ...versions.map((pack) => pack.version)) + 1;
    if (version !== next) throw invalid([versionNotNext(next)]);
  }
}
