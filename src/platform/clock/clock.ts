/** The one source of the present instant; injected wherever time matters, so that a test or a simulation can hold it. */
export abstract class Clock {
  /** The present instant. */
  abstract now(): Date;
}

/** The machine's own clock. */
export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}

/** A clock that stands still until it is moved: for seeding and for tests. */
export class ManualClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  override now(): Date {
    return new Date(this.instant);
  }

  /** Moves the clock to an instant, forward or back. */
  set(instant: Date | string): void {
    this.instant = new Date(instant);
  }

  /** Moves the clock forward by a number of milliseconds. */
  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}

/** A stopwatch for measuring durations; says nothing about the time of day. Milliseconds. */
export function elapsedMs(): number {
  return performance.now();
}
