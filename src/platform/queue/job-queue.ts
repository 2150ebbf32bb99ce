/** A job: its kind, an id that keeps it from being queued twice, and what it is about, as plain JSON. */
export interface QueuedJob {
  readonly name: string;
  /** Without a colon. */
  readonly id: string;
  readonly data: unknown;
}

/**
 * The queue that wakes workers and shares work among them. It holds nothing that is not in the database: losing it loses nothing.
 */
export abstract class JobQueue {
  /** Queues jobs; those whose id is queued already are left out. @throws Error at once where the queue can't be reached */
  abstract add(jobs: readonly QueuedJob[]): Promise<void>;

  /** Sees to it that a job is queued over and over, every so many milliseconds, whichever processes run; may be called again at any time. */
  abstract keepWaking(name: string, everyMs: number): Promise<void>;

  /** Begins to take jobs in this process. */
  abstract work(): Promise<void>;

  /** Takes no further job and waits for those that run. */
  abstract rest(): Promise<void>;

  /** Resolves when the queue answers. */
  abstract ping(): Promise<void>;
}
