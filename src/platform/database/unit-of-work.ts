import type { PoolClient, QueryResultRow } from 'pg';
import type { RequestContext } from '../http/request-context.js';
import type { Statement } from './statement.js';

/** How far a transaction has come, whoever acts in it. */
interface Transaction {
  readonly queue: { statement: Statement; values: readonly unknown[] }[];
  begun: Promise<unknown> | undefined;
}

/**
 * One transaction and what every step in it must know: who acts, for which request, and the instant that counts as now.
 *
 * Reads go out at once. Writes are queued and leave together with the COMMIT in one round trip; a later read
 * sends the queue first, so that the order of statements is the order of the calls.
 */
export class UnitOfWork {
  constructor(
    private readonly client: PoolClient,
    readonly context: RequestContext,
    readonly now: Date,
    private readonly transaction: Transaction = { queue: [], begun: undefined },
  ) {}

  /** The same transaction at the same instant, for another request or somebody else who acts. */
  as(context: RequestContext): UnitOfWork {
    return new UnitOfWork(this.client, context, this.now, this.transaction);
  }

  /** Stands for the transaction: the same object for all units of one. To keep things by that live no longer than it. */
  get identity(): object {
    return this.transaction;
  }

  get actor(): RequestContext['actor'] {
    return this.context.actor;
  }

  /** Reads rows inside the transaction; BEGIN travels with the first statement. */
  async read<Row extends QueryResultRow>(statement: Statement<Row>, values: readonly unknown[] = []): Promise<Row[]> {
    const [sent, result] = inOneWrite(this.client, () => [this.send(), this.query<Row>(statement, values)] as const);
    await settled([...sent, result]);
    return (await result).rows;
  }

  /** Queues a write. Its rows are not waited for; a violated constraint fails the commit (or the next read). */
  write(statement: Statement, values: readonly unknown[] = []): void {
    this.transaction.queue.push({ statement, values });
  }

  /** Sends what is queued and commits. Throws the first failure; nothing is kept then. */
  async commit(): Promise<void> {
    const [sent, committed] = inOneWrite(this.client, () => [this.send(), this.client.query('COMMIT')] as const);
    await settled([...sent, committed]);
    const { command } = await committed;
    if (command !== 'COMMIT') throw new Error(`the transaction ended with ${command}, not COMMIT`);
  }

  /** Gives up everything that was done in the transaction. */
  async rollback(): Promise<void> {
    this.transaction.queue.length = 0;
    if (this.transaction.begun !== undefined) await this.client.query('ROLLBACK');
  }

  /** Whether anything has been sent to the database yet. */
  get isOpen(): boolean {
    return this.transaction.begun !== undefined;
  }

  private send(): Promise<unknown>[] {
    const sent: Promise<unknown>[] = [];
    if (this.transaction.begun === undefined) {
      this.transaction.begun = this.client.query('BEGIN');
      sent.push(this.transaction.begun);
    }
    for (const { statement, values } of this.transaction.queue.splice(0)) sent.push(this.query(statement, values));
    return sent;
  }

  private query<Row extends QueryResultRow>(statement: Statement<Row>, values: readonly unknown[]) {
    return this.client.query<Row>({ name: statement.name, text: statement.text, values: [...values] });
  }
}

/** What a connection of `pg` writes to; not part of its types. */
interface Wired {
  readonly connection?: { readonly stream?: { cork(): void; uncork(): void } };
}

/** Hands what is sent meanwhile to the operating system at once: each write of its own wakes the server, and costs as much as the query. */
function inOneWrite<Sent>(client: PoolClient, send: () => Sent): Sent {
  const stream = (client as Wired).connection?.stream;
  stream?.cork();
  try {
    return send();
  } finally {
    stream?.uncork();
  }
}

/** Waits for all and throws the first failure: the later ones only say that the transaction is aborted. */
async function settled(promises: readonly Promise<unknown>[]): Promise<void> {
  const results = await Promise.allSettled(promises);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}
