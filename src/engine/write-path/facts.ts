import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { CaseFacts, EventInfo } from '../../../workflows/kit/definition.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { CaseRow } from '../cases/case-row.js';
import { Workflows } from '../workflows.js';

/** Reads one fact for the machine, in the transaction of the event. */
export type FactSource = (unit: UnitOfWork, row: CaseRow) => Promise<boolean>;

/** One source for each fact that an event of a workflow asks for; the boot fails where one is missing. */
@Injectable()
export class FactSources implements OnApplicationBootstrap {
  private readonly sources = new Map<string, FactSource>();

  constructor(private readonly workflows: Workflows) {}

  /** Registers the source of a fact; to be called while modules initialise. */
  provide(workflow: string, fact: keyof CaseFacts, source: FactSource): void {
    const key = `${workflow}.${fact}`;
    if (this.sources.has(key)) throw new Error(`fact ${key} has two sources`);
    this.sources.set(key, source);
  }

  /** What the machine is told beside the event: whether the case is late, and what the event's metadata asks for. */
  async read(unit: UnitOfWork, row: CaseRow, info: EventInfo): Promise<CaseFacts> {
    const running = row.timeliness !== 'paused' && row.timeliness !== 'stopped';
    const facts: { -readonly [Fact in keyof CaseFacts]: CaseFacts[Fact] } = {};
    if (running && row.dueAt !== null) facts.late = row.dueAt < unit.now;
    for (const fact of info.facts ?? []) facts[fact] = await this.source(row.workflow, fact)(unit, row);
    return facts;
  }

  private source(workflow: string, fact: keyof CaseFacts): FactSource {
    const source = this.sources.get(`${workflow}.${fact}`);
    if (source === undefined) throw new Error(`fact ${workflow}.${fact} has no source`);
    return source;
  }

  onApplicationBootstrap(): void {
    for (const { name, events } of this.workflows.all()) {
      for (const fact of Object.values(events).flatMap((info) => info.facts ?? [])) this.source(name, fact);
    }
  }
}
