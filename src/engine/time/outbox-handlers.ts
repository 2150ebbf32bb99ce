import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** Something that is to be told to others, kept since the transaction in which it came to be. */
export interface OutboxEntry {
  readonly caseId: string;
  /** The case's event that it came with. */
  readonly seq: number;
  readonly ordinal: number;
  readonly effect: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** When the event happened. */
  readonly at: Date;
}

/**
 * Tells others: queues its own writes on the unit of work, in whose transaction the entries end.
 * So each entry is handled exactly once, however often a queue delivers it. Entries may come in any order.
 */
export type OutboxHandler = (unit: UnitOfWork, entries: readonly OutboxEntry[]) => Promise<void>;

/** Who is told of what: the handlers of each outward effect. */
@Injectable()
export class OutboxHandlers {
  private readonly handlers = new Map<string, OutboxHandler[]>();

  /** Adds a handler of an effect; to be called while modules initialise. */
  handle(effect: string, handler: OutboxHandler): void {
    this.handlers.set(effect, [...(this.handlers.get(effect) ?? []), handler]);
  }

  /** Hands entries to the handlers of their effects; an effect without one is nobody's concern. */
  async apply(unit: UnitOfWork, entries: readonly OutboxEntry[]): Promise<void> {
    for (const [effect, handlers] of this.handlers) {
      const own = entries.filter((entry) => entry.effect === effect);
      if (own.length === 0) continue;
      for (const handler of handlers) await handler(unit, own);
    }
  }
}
