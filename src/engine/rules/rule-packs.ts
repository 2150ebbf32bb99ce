import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RulePackUnknownError } from '../../../workflows/rules/errors.js';
import { validateRulePack } from '../../../workflows/rules/pack-schema.js';
import type { RulePack } from '../../../workflows/rules/pack.js';
import { rulePacks } from '../../../workflows/rules/registry.js';
import { Announcements } from '../../platform/database/announcements.js';
import { KeptCurrent } from '../../platform/memory/kept-current.js';
import { RulesRepository, type Loading } from './rules.repository.js';

/** The rule packs that limits are counted by. */
export abstract class RulePacks {
  /** Every version of every pack; the versions of one pack ascend. */
  abstract all(): readonly RulePack[];

  /** One version of a pack, where there is one. */
  find(name: string, version: number): RulePack | undefined {
    return this.all().find((pack) => pack.name === name && pack.version === version);
  }

  /** @throws RulePackUnknownError naming the packs that there are */
  get(name: string, version: number): RulePack {
    return this.find(name, version) ?? this.unknown(name, version);
  }

  /** @throws RulePackUnknownError naming the packs that there are */
  newest(name: string): RulePack {
    return this.all().findLast((pack) => pack.name === name) ?? this.unknown(name);
  }

  private unknown(name: string, version?: number): never {
    const known = this.all().map((pack) => `${pack.name}@${pack.version}`);
    throw new RulePackUnknownError(name, version, known);
  }
}

/** The packs as they would be with one more. */
export class SupposedRulePacks extends RulePacks {
  constructor(
    private readonly packs: RulePacks,
    private readonly more: RulePack,
  ) {
    super();
  }

  override all(): readonly RulePack[] {
    return inOrder([...this.packs.all(), this.more]);
  }
}

/** A pack, and how it came here: null for one that ships with the product. */
export interface KnownRulePack {
  readonly pack: RulePack;
  readonly loading: Loading | null;
}

/** On which processes tell each other that a pack was loaded. */
export const rulePacksChanged = 'rule_packs_changed';

/** The packs that ship with the product and those loaded at run time, kept in memory in every process. */
@Injectable()
export class LoadedRulePacks extends RulePacks implements OnModuleInit {
  private readonly kept: KeptCurrent<{ readonly packs: readonly RulePack[]; readonly loadings: ReadonlyMap<string, Loading> }>;

  constructor(
    private readonly repository: RulesRepository,
    announcements: Announcements,
  ) {
    super();
    this.kept = new KeptCurrent({ packs: rulePacks(), loadings: new Map() }, () => this.read());
    const heard = () => this.kept.refreshSoon();
    announcements.listen(rulePacksChanged, { heard, missed: heard });
  }

  override all(): readonly RulePack[] {
    return this.kept.value.packs;
  }

  /** Every version with how it came here. */
  known(): readonly KnownRulePack[] {
    const { packs, loadings } = this.kept.value;
    return packs.map((pack) => ({ pack, loading: loadings.get(keyOf(pack)) ?? null }));
  }

  /** Reads the loaded packs anew. */
  refresh(): Promise<void> {
    return this.kept.refresh();
  }

  /** A loaded pack that breaks the schema stops the boot, as a shipped one does. */
  async onModuleInit(): Promise<void> {
    await this.refresh();
  }

  private async read() {
    const loaded = (await this.repository.packs()).map(({ pack, ...loading }) => ({ pack: validateRulePack(pack), loading }));
    const packs = new Map([...rulePacks(), ...loaded.map(({ pack }) => pack)].map((pack) => [keyOf(pack), pack]));
    return {
      packs: inOrder([...packs.values()]),
      loadings: new Map(loaded.map(({ pack, loading }) => [keyOf(pack), loading])),
    };
  }
}

const keyOf = ({ name, version }: RulePack) => `${name}@${version}`;

/** The packs in the order in which they were first given, and the versions of each ascending. */
function inOrder(packs: readonly RulePack[]): readonly RulePack[] {
  const names = [...new Set(packs.map(({ name }) => name))];
  return names.flatMap((name) => packs.filter((pack) => pack.name === name).sort((one, other) => one.version - other.version));
}
