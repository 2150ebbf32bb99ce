import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Language } from '../platform/words/words.js';
import type { Named } from '../platform/memory/remembered-names.js';

const kinds = ['person', 'post', 'duty'] as const;
type Kind = (typeof kinds)[number];

/** Gives what bears these ids with its name, which may hold words of the product; an unknown id is missing from the map. */
export type NameSource = (ids: readonly string[], language: Language) => Promise<ReadonlyMap<string, Named>>;

/** Names of people, posts and duties as a case shows them: one source for each kind, registered by the module that keeps it. */
@Injectable()
export class Names implements OnApplicationBootstrap {
  private readonly sources = new Map<Kind, NameSource>();

  /** Registers the source of a kind; to be called while modules initialise. */
  provide(kind: Kind, source: NameSource): void {
    if (this.sources.has(kind)) throw new Error(`names of ${kind} have two sources`);
    this.sources.set(kind, source);
  }

  /** What bears these ids; a null stands for nothing. */
  async of(kind: Kind, ids: readonly (string | null)[], language: Language = 'zh'): Promise<ReadonlyMap<string, Named>> {
    const given = [...new Set(ids.filter((id) => id !== null))];
    return given.length === 0 ? new Map() : this.source(kind)(given, language);
  }

  private source(kind: Kind): NameSource {
    const source = this.sources.get(kind);
    if (source === undefined) throw new Error(`names of ${kind} have no source`);
    return source;
  }

  onApplicationBootstrap(): void {
    for (const kind of kinds) this.source(kind);
  }
}
