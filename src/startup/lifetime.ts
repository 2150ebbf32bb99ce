import { elapsedMs } from '../platform/clock/clock.js';

/** A process that is asked to stop while it still starts; not a failure. */
export class StopRequested extends Error {
  override name = 'StopRequested';
}

/** Ctrl-C reaches a program both from the terminal and through npm; two signals this close are one wish. Milliseconds. */
const sameWishMs = 500;
const lookForParentEveryMs = 500;

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

  private readonly signals: readonly NodeJS.Signals[];
  private readonly watch: NodeJS.Timeout | undefined;

  /** @param onAsked told once, when the first signal comes */
  constructor(private readonly onAsked: () => void) {
    // A terminal that is closed hangs up; away from terminals (nohup) that is nobody's wish.
    this.signals = process.stdout.isTTY ? ['SIGINT', 'SIGTERM', 'SIGHUP'] : ['SIGINT', 'SIGTERM'];
    for (const signal of this.signals) process.on(signal, this.ask);
    this.watch = watchParent(this.ask);
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
    for (const signal of this.signals) process.off(signal, this.ask);
    clearInterval(this.watch);
    if (failures.length > 0) throw failures[0];
  }
}

/**
 * npm runs a script in a shell and passes a SIGTERM on to that shell only, which ends and leaves the program behind.
 * So a program that npm has started takes the end of its parent for the wish to stop.
 */
function watchParent(onGone: () => void): NodeJS.Timeout | undefined {
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return undefined;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    onGone();
  }, lookForParentEveryMs);
  return watch.unref();
}
