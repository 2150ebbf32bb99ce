import { elapsedMs } from '../clock/clock.js';
import { RecentlyUsed } from './recently-used.js';

const unreliableLifeMs = 5_000;

/** Whether news of changes comes through at present. */
export interface News {
  readonly reliable: boolean;
}

/**
 * What was read from the database and need not be read again until it changes.
 *
 * While news of changes comes through, an entry lives until it is forgotten; while it does not, five seconds.
 */
export class Remembered<Value> {
  private readonly entries: RecentlyUsed<string, { readonly value: Value; readonly readAt: number }>;
  private generation = 0;

  constructor(
    capacity: number,
    private readonly news: News,
    private readonly stopwatch: () => number = elapsedMs,
  ) {
    this.entries = new RecentlyUsed(capacity);
  }

  get(key: string): Value | undefined {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    if (this.news.reliable || this.stopwatch() - entry.readAt < unreliableLifeMs) return entry.value;
    this.entries.delete(key);
    return undefined;
  }

  /**
   * To be called before reading: what comes back keeps what was read,
   * unless something was forgotten in the meantime, for then it may already be out of date.
   */
  reading(): (key: string, value: Value) => void {
    const { generation } = this;
    const readAt = this.stopwatch();
    return (key, value) => {
      if (generation === this.generation) this.entries.set(key, { value, readAt });
    };
  }

  /** Forgets the entries that the test picks. */
  forget(picks: (value: Value) => boolean): void {
    this.generation++;
    this.entries.deleteWhere((entry) => picks(entry.value));
  }

  clear(): void {
    this.generation++;
    this.entries.clear();
  }
}
