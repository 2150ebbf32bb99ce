import { OutboxHandlers, type OutboxEntry } from '../../../src/engine/time/outbox-handlers.js';
import { Timekeeper } from '../../../src/engine/time/timekeeper.js';
import { Transactions } from '../../../src/platform/database/transactions.js';
import { systemContext } from '../../../src/platform/http/system-actor.js';
import { accountIds } from '../../support/city-people.js';
import { City, type CityOptions } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';

/** A notification as its table has it. */
export interface Kept {
  readonly user: string;
  readonly kind: string;
  readonly level: string | null;
}

/** A delivery as its table has it. */
export interface Sent {
  readonly user: string;
  readonly kind: string;
  readonly status: string;
  readonly attempts: number;
  readonly not_before: Date | null;
  readonly next_attempt_at: Date | null;
  readonly last_error: string | null;
  readonly message_id: string | null;
}

/** All that can be told by mail, the most pressing first. */
export const everyKind = [
  ...['overdue', 'reminder', 'urged', 'interviewed', 'handedOver', 'yourTurn', 'datesChanged', 'demand', 'product'],
  'commented',
];

const namesById = new Map<string, string>(Object.entries(accountIds).map(([name, id]) => [id, name]));

/** A city in which everybody has an address for mail, and what it is told is looked at. */
export class Newsroom {
  private constructor(readonly city: City) {}

  static async open(options: CityOptions = {}): Promise<Newsroom> {
    const city = await City.start(options);
    await city.application.database.rows(`UPDATE users SET email = username || '@example.org'`);
    return new Newsroom(city);
  }

  close(): Promise<void> {
    return this.city.close();
  }

  /** Hands on all that left the engine: to inboxes, and to what is to be sent. */
  async relay(): Promise<void> {
    await this.city.provided(Timekeeper).run('outbox');
  }

  /** Forgets what happened so far: tests of one thing need not wade through what led to it. */
  async forget(): Promise<void> {
    await this.relay();
    await this.city.application.database.rows('DELETE FROM deliveries');
    await this.city.application.database.rows('DELETE FROM notifications');
  }

  /** An issue whose limit runs at its unit, of which nobody has been told anything yet. */
  async rectifying(): Promise<Issue> {
    const issue = await this.city.issueAt('handedOver.rectifying');
    await this.forget();
    return issue;
  }

  /** Sends whatever is due by one channel. */
  async send(channel: 'mail' | 'webhook' | 'robot' = 'mail'): Promise<number> {
    return this.city.provided(Timekeeper).run(`deliveries-${channel}`);
  }

  nextAt(): Promise<Date | null> {
    return this.city.provided(Timekeeper).nextAt();
  }

  /** Says something of the case's limit as the clock does, and hands it on. */
  async alert(issue: Issue, type: string, payload: object = { limit: 'case' }): Promise<void> {
    await this.city.tick(issue, type, payload);
    await this.relay();
  }

  /** Handles entries as a worker does that was given them by a queue. */
  async handle(entries: readonly OutboxEntry[]): Promise<void> {
    await this.city
      .provided(Transactions)
      .run(systemContext('test'), (unit) => this.city.provided(OutboxHandlers).apply(unit, entries));
  }

  async kept(issue?: Issue): Promise<Kept[]> {
    const rows = await this.city.application.database.rows<{ user_id: string; kind: string; level: string | null }>(
      'SELECT user_id, kind, level FROM notifications WHERE $1::uuid IS NULL OR case_id = $1 ORDER BY created_at, id',
      [issue?.id ?? null],
    );
    return rows.map(({ user_id, ...row }) => ({ user: namesById.get(user_id) ?? user_id, ...row }));
  }

  /** Who has been told of a level, in alphabetical order. */
  async told(level: string): Promise<string[]> {
    return (await this.kept())
      .filter((row) => row.level === level)
      .map(({ user }) => user)
      .sort();
  }

  async deliveries(where = `channel = 'mail'`): Promise<Sent[]> {
    const rows = await this.city.application.database.rows<Sent & { user_id: string }>(
      `SELECT user_id, kind, status, attempts, not_before, next_attempt_at, last_error, message_id FROM deliveries WHERE ${where} ORDER BY id`,
    );
    return rows.map(({ user_id, ...row }) => ({ ...row, user: namesById.get(user_id) ?? user_id }));
  }
}
