import { Injectable } from '@nestjs/common';

/** A kind of work that falls due as time passes: limits, schedules, messages held back until morning. */
export interface TimedWork {
  /** Short and fixed; the queue's wake-up call carries it. */
  readonly name: string;
  /** The earliest instant at which some of it is due; null where nothing waits. May lie in the past. */
  nextAt(): Promise<Date | null>;
  /** Does a portion of what is due by the clock, each thing once however many processes work; answers how much, 0 when nothing is left. */
  run(): Promise<number>;
}

/** Every kind of work that time brings, in the order in which what is due at one instant is done. */
@Injectable()
export class Timekeeper {
  private readonly works = new Map<string, TimedWork>();

  /** Adds a kind of work; to be called while modules initialise. */
  add(work: TimedWork): void {
    if (this.works.has(work.name)) throw new Error(`timed work ${work.name} was added twice`);
    this.works.set(work.name, work);
  }

  names(): readonly string[] {
    return [...this.works.keys()];
  }

  /** Does all of one kind that is due; answers how much. */
  async run(name: string): Promise<number> {
    const work = this.works.get(name);
    if (work === undefined) throw new Error(`no timed work is called ${name}`);
    let total = 0;
    for (let done = await work.run(); done > 0; done = await work.run()) total += done;
    return total;
  }

  /** Does everything that is due, until nothing that it led to is due either. */
  async runAll(): Promise<number> {
    let total = 0;
    for (let done = await this.round(); done > 0; done = await this.round()) total += done;
    return total;
  }

  /** The earliest instant at which anything is due; null where nothing waits. */
  async nextAt(): Promise<Date | null> {
    const instants = await Promise.all([...this.works.values()].map((work) => work.nextAt()));
    return instants.reduce((earliest, at) => (earliest === null || (at !== null && at < earliest) ? at : earliest), null);
  }

  private async round(): Promise<number> {
    let done = 0;
    for (const name of this.names()) done += await this.run(name);
    return done;
  }
}
