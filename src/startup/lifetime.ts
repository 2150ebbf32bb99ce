import { elapsedMs } from '../platform/clock/clock.js';

/** A process that is asked to stop while it still starts; not a failure. */
export class StopRequested extends Error {
  override name = 'StopRequested';
}

/** Ctrl-C reaches a program both from the terminal and through npm; two signals this close are one wish. Milliseconds. */
const sameWishMs = 500;
const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * What a process has opened, to be closed again in the opposite order; and the wish that it stop, as signals bring it.
 *
 * The first SIGTERM or SIGINT asks; a further one ends the process on the spot.
 */
export class Lifetime {
  private readonly closers: (() => Promise<void>)[] = [];
  private readonly asked = new AbortController();
  private askedAt = Number.POSITIVE_INFINITY;
  private ending: Promise<void> | undefined;

  /** @param onAsked told once, when the first signal comes */
  constructor(private readonly onAsked: () => void) {
    for (const signal of signals) process.on(signal, this.ask);
  }

  /** Resolves when somebody asks the process to stop. */
  get stopAsked(): Promise<void> {
    const { signal } = this.asked;
    return new Promise((resolve) => {
      if (signal.aborted) resolve();
      else signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  /** Registers what must be closed at the end; at once, where the end has come already. */
  closing(close: () => Promise<void>): void {
    if (this.ending === undefined) this.closers.push(close);
    else this.ending = this.ending.finally(close);
  }

  /** @throws StopRequested once the process has been asked to stop: for the places where a start can be given up */
  check(): void {
    if (this.asked.signal.aborted) throw new StopRequested('asked to stop');
  }

  /** Closes everything, what was opened last first; the first failure is told after all have been tried. */
  end(): Promise<void> {
    this.ending ??= this.closeAll();
    return this.ending;
  }

  private readonly ask = (): void => {
    const now = elapsedMs();
    if (now - this.askedAt > sameWishMs) process.exit(1);
    if (this.asked.signal.aborted) return;
    this.askedAt = now;
    this.onAsked();
    this.asked.abort();
  };

  private async closeAll(): Promise<void> {
    const failures: unknown[] = [];
    for (const close of this.closers.splice(0).reverse()) await close().catch((error: unknown) => failures.push(error));
    for (const signal of signals) process.off(signal, this.ask);
    if (failures.length > 0) throw failures[0];
  }
}
