import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { systemContext } from '../../platform/http/system-actor.js';
import { Jobs } from '../../platform/queue/jobs.js';
import { JobQueue } from '../../platform/queue/job-queue.js';
import { OutboxHandlers, type OutboxEntry } from './outbox-handlers.js';
import { OutboxRepository, type OutboxKey } from './outbox.repository.js';
import { Timekeeper, type TimedWork } from './timekeeper.js';

const handedOutAtOnce = 1_000;
const entriesAJob = 100;
/** After so many vain attempts an entry is set aside, to be looked at by a person. */
const maxAttempts = 12;
const jobName = 'tell-others';

/**
 * Hands what left a transaction to those who are to hear of it.
 *
 * The queue carries only which entries; they stay in the database until the transaction that handles them ends them.
 * So a lost job is handed out again, and a doubled one finds nothing to do.
 */
@Injectable()
export class OutboxRelay implements TimedWork, OnModuleInit {
  readonly name = 'outbox';
  private readonly logger = new Logger('Outbox');

  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: OutboxRepository,
    private readonly handlers: OutboxHandlers,
    private readonly queue: JobQueue,
    private readonly jobs: Jobs,
    private readonly timekeeper: Timekeeper,
  ) {}

  onModuleInit(): void {
    this.timekeeper.add(this);
    this.jobs.handle(jobName, (data) => this.tell(keysIn(data)));
  }

  nextAt(): Promise<Date | null> {
    return this.outbox.oldest();
  }

  /** Handles the oldest entries here and now, without a queue. */
  run(): Promise<number> {
    return this.transactions.run(systemContext('outbox'), async (unit) => {
      const entries = await this.outbox.endNext(unit, entriesAJob);
      return this.handle(unit, entries);
    });
  }

  async handOut(): Promise<number> {
    const context = systemContext('outbox');
    const keys = await this.transactions.run(context, (unit) => this.outbox.handOut(unit, handedOutAtOnce));
    if (keys.length === 0) return 0;
    try {
      await this.queue.add(
        chunksOf(keys, entriesAJob).map((chunk) => ({ name: jobName, id: idOf(chunk), data: chunk.map(keyOf) })),
      );
    } catch (error) {
      await this.transactions.run(context, async (unit) => this.outbox.giveBack(unit, keys.map(keyOf)));
      throw error;
    }
    return keys.length;
  }

  private async tell(keys: readonly OutboxKey[]): Promise<void> {
    const context = systemContext('outbox');
    try {
      await this.transactions.run(context, async (unit) => this.handle(unit, await this.outbox.end(unit, keys)));
    } catch (error) {
      const [key, ...others] = keys;
      if (key === undefined) return;
      if (others.length === 0) {
        const reason = error instanceof Error ? error.message : String(error);
        this.logger.error(`what event ${key.seq} of case ${key.case_id} led to could not be told: ${reason}`);
        await this.transactions.run(context, async (unit) => this.outbox.park(unit, key, reason, maxAttempts));
        return;
      }
      // One that fails must not hold up the others.
      for (const one of keys) await this.tell([one]);
    }
  }

  private async handle(unit: UnitOfWork, entries: readonly OutboxEntry[]): Promise<number> {
    if (entries.length > 0) await this.handlers.apply(unit, entries);
    return entries.length;
  }
}

function idOf(keys: readonly (OutboxKey & { readonly attempts: number })[]): string {
  const [first] = keys;
  return `${first?.case_id}-${first?.seq}-${first?.ordinal}-${first?.attempts}`;
}

const keyOf = ({ case_id, seq, ordinal }: OutboxKey): OutboxKey => ({ case_id, seq, ordinal });

function keysIn(data: unknown): OutboxKey[] {
  return Array.isArray(data) ? (data as OutboxKey[]) : [];
}

function chunksOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
