import { Injectable } from '@nestjs/common';
import { clockMoved, SimulatedClock } from '../../platform/clock/simulated-clock.js';
import { SimulatedClockRepository } from '../../platform/clock/simulated-clock.repository.js';
import { Announcements } from '../../platform/database/announcements.js';
import { Database } from '../../platform/database/database.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { KeptCurrent } from '../../platform/memory/kept-current.js';

/** Holds the clocks of all processes of a simulation together. */
@Injectable()
export class ClockFollower {
  private readonly repository: SimulatedClockRepository;

  constructor(
    readonly clock: SimulatedClock,
    private readonly announcements: Announcements,
    database: Database,
  ) {
    this.repository = new SimulatedClockRepository(database);
    const kept = new KeptCurrent(clock.now(), async () => {
      const now = await this.repository.find();
      if (now !== undefined) clock.follow(now);
      return clock.now();
    });
    announcements.listen(clockMoved, {
      heard: (instant) => clock.follow(new Date(instant)),
      missed: () => kept.refreshSoon(),
    });
  }

  /** Moves every process with the commit of the unit of work; this one follows with `arrived`. */
  move(unit: UnitOfWork, to: Date): void {
    this.repository.move(unit, to);
    this.announcements.announce(unit, clockMoved, to.toISOString());
  }

  /** To be called after that commit. */
  arrived(at: Date): void {
    this.announcements.tell(clockMoved, at.toISOString());
  }
}
