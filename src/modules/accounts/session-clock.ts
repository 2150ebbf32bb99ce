import { Clock, SystemClock } from '../../platform/clock/clock.js';
import type { Config } from '../../platform/config/config.js';

/** The clock by which sessions grow old. */
export abstract class SessionClock extends Clock {}

/** The product's clock; where that is simulated the machine's own, lest whoever moves it by a quarter be signed out by doing so. */
export function sessionClock(clock: Clock, config: Config): Clock {
  return config.clock === 'simulated' ? new SystemClock() : clock;
}
