const retryAfterMs = 1_000;

/**
 * A small value that is read from the database at the start and again at each piece of news, so that it can be asked for without waiting.
 *
 * Readings follow each other: the value is never older than the newest news that was heard before the last reading began.
 */
export class KeptCurrent<Value> {
  private last: Promise<void> = Promise.resolve();

  constructor(
    private kept: Value,
    private readonly read: () => Promise<Value>,
  ) {}

  get value(): Value {
    return this.kept;
  }

  /** Reads anew and waits for it; a reading that fails leaves the value as it was. */
  refresh(): Promise<void> {
    const reading = this.last.then(async () => {
      this.kept = await this.read();
    });
    this.last = reading.catch(() => undefined);
    return reading;
  }

  /** Reads anew without anybody waiting: tries again after a second until it succeeds. */
  refreshSoon(): void {
    this.refresh().catch(() => setTimeout(() => this.refreshSoon(), retryAfterMs).unref());
  }
}
