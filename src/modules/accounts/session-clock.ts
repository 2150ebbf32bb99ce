import { Clock, SystemClock } from '../../platform/clock/clock.js';
import type { Config } from '../../platform/config/config.js';

/** The clock by which sessions and tokens grow old, and locks after wrong passwords end. */
export abstract class SessionClock extends Clock {}

/**
 * The product's clock; where that is simulated the machine's own: whoever moves it by a quarter must not be signed out by doing so,
 * and a lock of fifteen minutes must not last until somebody moves it.
 */
export function sessionClock(clock: Clock, config: Config): Clock {
  return config.clock === 'simulated' ? new SystemClock() : clock;
}
