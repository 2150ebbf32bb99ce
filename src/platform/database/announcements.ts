import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { elapsedMs } from '../clock/clock.js';
import { Database } from './database.js';
import { statement } from './statement.js';
import type { UnitOfWork } from './unit-of-work.js';

const reconnectAfterMs = 1_000;
const heartbeatEveryMs = 2_000;
const silenceLimitMs = 5_000;

const notify = statement('announcements.notify', 'SELECT pg_notify($1, $2)');

/** What a part of the product does on hearing of a change. */
export interface Listener {
  /** A change was committed, by this process or by another. May be heard twice. */
  heard(payload: string): void;
  /** Changes may have been missed: whatever is remembered of them must be forgotten. */
  missed(): void;
}

/**
 * Tells every process of the product, through Postgres NOTIFY, that something they may remember has changed.
 *
 * One connection listens. While it is down, or does not answer, `reliable` is false: what a process remembers may then be out of date.
 */
@Injectable()
export class Announcements implements OnModuleInit, OnApplicationShutdown {
  private readonly listeners = new Map<string, Listener[]>();
  private client: pg.Client | undefined;
  private lastAnswer = Number.NEGATIVE_INFINITY;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly database: Database) {}

  /** Whether the connection answered within the last five seconds, so that nothing older can have been missed. */
  get reliable(): boolean {
    return elapsedMs() - this.lastAnswer < silenceLimitMs;
  }

  /** Adds a listener to a channel; to be called from constructors, before the process starts to listen. */
  listen(channel: string, listener: Listener): void {
    this.listeners.set(channel, [...(this.listeners.get(channel) ?? []), listener]);
  }

  /** Tells every process with the commit of the unit of work, and nobody if that fails. */
  announce(unit: UnitOfWork, channel: string, payload = ''): void {
    unit.write(notify, [channel, payload]);
  }

  /** Tells this process now, after the commit: the next request must not be served from what was remembered. */
  tell(channel: string, payload = ''): void {
    for (const listener of this.listeners.get(channel) ?? []) listener.heard(payload);
  }

  async onModuleInit(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    const client = this.client;
    this.client = undefined;
    await client?.end();
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.database.options.url,
      connectionTimeoutMillis: silenceLimitMs,
      query_timeout: silenceLimitMs,
      keepAlive: true,
      application_name: 'bihuan-listen',
    });
    // The next heartbeat then fails and connects anew.
    client.on('error', () => this.unreliable());
    client.on('end', () => this.unreliable());
    client.on('notification', ({ channel, payload }) => this.tell(channel, payload));
    try {
      await client.connect();
      for (const channel of this.listeners.keys()) await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
    } catch {
      this.again(client);
      return;
    }
    if (this.stopped) {
      await client.end();
      return;
    }
    this.client = client;
    for (const listener of [...this.listeners.values()].flat()) listener.missed();
    this.answered();
  }

  private async heartbeat(client: pg.Client): Promise<void> {
    try {
      await client.query('SELECT 1');
    } catch {
      this.unreliable();
      this.again(client);
      return;
    }
    this.answered();
  }

  private unreliable(): void {
    this.lastAnswer = Number.NEGATIVE_INFINITY;
  }

  private answered(): void {
    const { client } = this;
    this.lastAnswer = elapsedMs();
    if (client !== undefined) this.later(heartbeatEveryMs, () => this.heartbeat(client));
  }

  private again(broken: pg.Client): void {
    this.client = undefined;
    broken.end().catch(() => undefined);
    this.later(reconnectAfterMs, () => this.connect());
  }

  private later(milliseconds: number, step: () => Promise<void>): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => void step(), milliseconds);
    this.timer.unref();
  }
}
