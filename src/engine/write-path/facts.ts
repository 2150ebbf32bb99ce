import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { CaseFacts, EventInfo, RunningLimit } from '../../../workflows/kit/definition.js';
import { civilDate, instantText } from '../instants.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { CaseRow } from '../cases/case-row.js';
import { CaseDeadlines } from '../deadlines/case-deadlines.js';
import { Workflows } from '../workflows.js';

/** Facts of the case's limit: the engine knows them of the case itself. */
type LimitFact = 'late' | 'afterOriginal' | 'dueOn';
type SourcedFact = Exclude<keyof CaseFacts, LimitFact>;

/** Reads one fact for the machine, in the transaction of the event; undefined where it is not known. */
export type FactSource<Fact extends SourcedFact = SourcedFact> = (unit: UnitOfWork, row: CaseRow) => Promise<CaseFacts[Fact]>;

/** One source for each fact that an event of a workflow asks for; the boot fails where one is missing. */
@Injectable()
export class FactSources implements OnApplicationBootstrap {
  private readonly sources = new Map<string, FactSource>();

  constructor(
    private readonly workflows: Workflows,
    private readonly deadlines: CaseDeadlines,
  ) {}

  /** Registers the source of a fact; to be called while modules initialise. */
  provide<Fact extends SourcedFact>(workflow: string, fact: Fact, source: FactSource<Fact>): void {
    const key = `${workflow}.${fact}`;
    if (this.sources.has(key)) throw new Error(`fact ${key} has two sources`);
    this.sources.set(key, source);
  }

  /** What the machine is told beside the event: how the case stands to its limit, and what the event's metadata asks for. */
  async read(unit: UnitOfWork, row: CaseRow, info: EventInfo): Promise<CaseFacts> {
    const facts: [SourcedFact, CaseFacts[SourcedFact]][] = [];
    for (const fact of sourced(info)) facts.push([fact, await this.source(row.workflow, fact)(unit, row)]);
    return { ...this.ofLimit(row, unit.now, info), ...Object.fromEntries(facts.filter(([, value]) => value !== undefined)) };
  }

  /** How a case stands to its limit at an instant; nothing where none runs, and not whether it is late while it stands still. */
  ofLimit(row: CaseRow, now: Date, info: EventInfo): Pick<CaseFacts, LimitFact> {
    const { case: limit } = this.workflows.get(row.workflow, row.workflowVersion).limits(row.state);
    if (limit === null) return {};
    const paused = limit.pauses.some(({ to }) => to === null);
    const { dueAt, originalDueAt } = row;
    return {
      ...(!paused && dueAt !== null && { late: dueAt < now }),
      ...(!paused && originalDueAt !== null && { afterOriginal: originalDueAt < now }),
      ...(info.facts?.includes('dueOn') && this.dueOn(row, limit, now)),
    };
  }

  /** A limit that stands still is taken as if it went on now: each day of the pause has moved it on. */
  private dueOn(row: CaseRow, limit: RunningLimit, now: Date): Pick<CaseFacts, 'dueOn'> {
    const pauses = limit.pauses.map(({ from, to }) => ({ from, to: to ?? instantText(now) }));
    const result = this.deadlines.workOut(row, { ...limit, pauses });
    return 'explanation' in result ? { dueOn: civilDate(new Date(result.explanation.dueAt)) } : {};
  }

  private source(workflow: string, fact: SourcedFact): FactSource {
    const source = this.sources.get(`${workflow}.${fact}`);
    if (source === undefined) throw new Error(`fact ${workflow}.${fact} has no source`);
    return source;
  }

  onApplicationBootstrap(): void {
    for (const { name, events } of this.workflows.all()) {
      for (const fact of Object.values(events).flatMap(sourced)) this.source(name, fact);
    }
  }
}

/** The facts that an event asks for and that a source must read. */
export function sourced({ facts = [] }: EventInfo): SourcedFact[] {
  return facts.filter((fact) => fact !== 'late' && fact !== 'afterOriginal' && fact !== 'dueOn');
}
