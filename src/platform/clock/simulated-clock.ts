import { Clock } from './clock.js';

/** Told of with the instant whenever the clock of a simulation was moved. */
export const clockMoved = 'bihuan_clock';

/** The clock of a simulation: it stands still until it is moved, in every process of the database, and never goes back. */
export class SimulatedClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  override now(): Date {
    return new Date(this.instant);
  }

  /** Takes over an instant to which the simulation was moved; an earlier one than the present changes nothing. */
  follow(instant: Date): void {
    if (instant > this.instant) this.instant = new Date(instant);
  }
}
