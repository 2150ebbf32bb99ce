import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { CaseEvent, EffectCall, StoredState, WorkflowDefinition } from '../../../workflows/kit/definition.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { CaseRow } from '../cases/case-row.js';
import { Workflows } from '../workflows.js';

/** What an effect's handler is told: the case before and after the event, and the event itself. */
export interface CaseChange {
  readonly definition: WorkflowDefinition;
  readonly before: StoredState;
  readonly row: CaseRow;
  readonly event: CaseEvent;
  readonly seq: number;
  readonly now: Date;
}

/** Does what a machine asked for: queues its writes on the unit of work, in the same transaction. May throw a Problem: then nothing happened. */
export type EffectHandler = (unit: UnitOfWork, change: CaseChange, call: EffectCall) => void | Promise<void>;

/** Effects that are not done in the transaction but told to others after it: they become outbox rows. */
const outward = new Set(['alert']);
/** Effects that the write path itself carries out. */
const own = new Set(['setDeadlines']);

/** Exactly one handler for each effect of each workflow; the boot fails on none or two. */
@Injectable()
export class EffectHandlers implements OnApplicationBootstrap {
  private readonly handlers = new Map<string, EffectHandler>();

  constructor(private readonly workflows: Workflows) {}

  /** Registers the handler of an effect; to be called while modules initialise. */
  handle(workflow: string, effect: string, handler: EffectHandler): void {
    const key = `${workflow}.${effect}`;
    if (this.handlers.has(key) || outward.has(effect) || own.has(effect)) throw new Error(`effect ${key} has two handlers`);
    this.handlers.set(key, handler);
  }

  /** Whether an effect is told to others after the commit instead of being done in the transaction. */
  isOutward(effect: string): boolean {
    return outward.has(effect);
  }

  /** Runs the handlers of what the machine asked for, in its order. */
  async apply(unit: UnitOfWork, change: CaseChange, calls: readonly EffectCall[]): Promise<void> {
    for (const call of calls) {
      if (outward.has(call.type) || own.has(call.type)) continue;
      const handler = this.handlers.get(`${change.definition.name}.${call.type}`);
      if (handler === undefined) throw new Error(`effect ${change.definition.name}.${call.type} has no handler`);
      await handler(unit, change, call);
    }
  }

  onApplicationBootstrap(): void {
    const asked = new Set(this.workflows.all().flatMap(({ name, effects }) => effects.map((effect) => `${name}.${effect}`)));
    const missing = [...asked].filter(
      (key) => !this.handlers.has(key) && !outward.has(key.split('.')[1] ?? '') && !own.has(key.split('.')[1] ?? ''),
    );
    const unknown = [...this.handlers.keys()].filter((key) => !asked.has(key));
    if (missing.length + unknown.length > 0)
      throw new Error(`effects without a handler: ${missing.join(', ')}; handlers without an effect: ${unknown.join(', ')}`);
  }
}
