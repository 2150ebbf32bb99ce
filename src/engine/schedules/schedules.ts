import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Words } from '../../platform/words/words.js';
import { scheduledJobs, type ScheduledJob, type ScheduleName } from './scheduled-jobs.js';

/** A run of a schedule as its handler sees it. */
export interface ScheduledRun {
  readonly name: string;
  /** The instant that the run is for, whenever it is made. */
  readonly dueAt: Date;
  /** It is made more than ten minutes after that instant. */
  readonly late: boolean;
}

/** What a handler has to say of a run. */
export interface RunReport {
  /** Only a portion was done: the handler is called again, in a transaction of its own, until it says that nothing is left. */
  readonly more?: boolean;
  /** Kept with the run. */
  readonly note?: Words;
}

/**
 * Does the work of one run, queueing its writes on the unit of work, in whose transaction the run ends: so each due run takes effect
 * once however many processes there are. What it throws undoes the run, which is tried again later.
 */
export type ScheduleHandler = (unit: UnitOfWork, run: ScheduledRun) => RunReport | undefined | Promise<RunReport | undefined>;

/** Which scheduled work there is, and who does it. */
@Injectable()
export class Schedules {
  private readonly handlers = new Map<string, ScheduleHandler>();

  /** The work of this process: the product's, unless a test puts other work in its place. */
  jobs(): ReadonlyMap<string, ScheduledJob> {
    return new Map<string, ScheduledJob>(Object.entries(scheduledJobs));
  }

  /** Sets the one handler of a schedule; to be called while modules initialise. */
  handle(name: ScheduleName, handler: ScheduleHandler): void {
    if (this.handlers.has(name)) throw new Error(`schedule ${name} has two handlers`);
    this.handlers.set(name, handler);
  }

  /** @throws Error where the schedule has no handler */
  handlerOf(name: string): ScheduleHandler {
    const handler = this.handlers.get(name);
    if (handler === undefined) throw new Error(`schedule ${name} has no handler`);
    return handler;
  }

  /** @throws Error naming every schedule without a handler */
  assertAllHandled(): void {
    const missing = [...this.jobs().keys()].filter((name) => !this.handlers.has(name));
    if (missing.length > 0) throw new Error(`schedules without a handler: ${missing.join(', ')}`);
  }
}
