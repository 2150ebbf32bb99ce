import { Injectable } from '@nestjs/common';

/** A kind of work that falls due as time passes: limits, schedules, messages held back until morning. */
export interface TimedWork {
  /** Short and fixed. */
  readonly name: string;
  /** The earliest instant at which some of it is due; null where nothing waits. May lie in the past. */
  nextAt(): Promise<Date | null>;
  /** Does a portion of what is due by the clock, each thing once however many processes work; answers how much, 0 when nothing is left. */
  run(): Promise<number>;
  /** Hands a portion to the queue instead, so that all workers share it; where it is missing, a worker's tick runs the work itself. */
  handOut?(): Promise<number>;
}

/** Every kind of work that time brings, in the order in which what is due at one instant is done. */
@Injectable()
export class Timekeeper {
  private readonly works = new Map<string, TimedWork>();
  private readonly ticking = new Map<string, Promise<number>>();

  /** Adds a kind of work; to be called while modules initialise. */
  add(work: TimedWork): void {
    if (this.works.has(work.name)) throw new Error(`timed work ${work.name} was added twice`);
    this.works.set(work.name, work);
  }

  names(): readonly string[] {
    return [...this.works.keys()];
  }

  /**
   * What a worker does each time it is woken: all kinds side by side, each at most once at a time in this process.
   *
   * @throws AggregateError of what failed, after everything was tried: one kind never holds up another
   */
  async tick(): Promise<number> {
    const results = await Promise.allSettled([...this.works.values()].map((work) => this.tickOf(work)));
    const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    if (failures.length > 0) throw new AggregateError(failures, 'timed work failed');
    return results.reduce((sum, result) => sum + (result.status === 'fulfilled' ? result.value : 0), 0);
  }

  /** Does all of one kind that is due, here and now; answers how much. */
  async run(name: string): Promise<number> {
    const work = this.works.get(name);
    if (work === undefined) throw new Error(`no timed work is called ${name}`);
    return untilNothingIsLeft(() => work.run());
  }

  /** Does everything that is due, here and now, until nothing that it led to is due either. */
  async runAll(): Promise<number> {
    return untilNothingIsLeft(async () => {
      let done = 0;
      for (const name of this.names()) done += await this.run(name);
      return done;
    });
  }

  /** The earliest instant at which anything is due; null where nothing waits. */
  async nextAt(): Promise<Date | null> {
    const instants = await Promise.all([...this.works.values()].map((work) => work.nextAt()));
    return instants.reduce((earliest, at) => (earliest === null || (at !== null && at < earliest) ? at : earliest), null);
  }

  private async tickOf(work: TimedWork): Promise<number> {
    if (this.ticking.has(work.name)) return 0;
    const running = untilNothingIsLeft(() => work.handOut?.() ?? work.run());
    this.ticking.set(work.name, running);
    return running.finally(() => this.ticking.delete(work.name));
  }
}

async function untilNothingIsLeft(portion: () => Promise<number>): Promise<number> {
  let total = 0;
  for (let done = await portion(); done > 0; done = await portion()) total += done;
  return total;
}
