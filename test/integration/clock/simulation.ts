import { AppModule } from '../../../src/app.module.js';
import { SimulatedClock } from '../../../src/platform/clock/simulated-clock.js';
import { City } from '../../support/city.js';

/** A city that lives by a simulated clock. */
export interface Simulation {
  readonly city: City;
  readonly clock: SimulatedClock;
}

/** Starts the product on a simulated database with the city of the tests in it. */
export async function startSimulation(now = '2025-03-10T09:00:00+08:00'): Promise<Simulation> {
  const clock = new SimulatedClock(new Date(now));
  const city = await City.start({
    module: ({ config, databaseUrl }) => AppModule.forRoot({ config: { ...config, clock: 'simulated' }, databaseUrl, clock }),
  });
  await city.application.database.rows('INSERT INTO simulated_clock (now) VALUES ($1)', [now]);
  return { city, clock };
}

/** Asks for the clock to be moved to an instant of Asia/Shanghai, `2025-04-01 09:00`. */
export async function advance({ city }: Simulation, to: string, more: { key?: string; by?: 'office' | 'systemAdmin' } = {}) {
  const client = await city.as(more.by ?? 'systemAdmin');
  const extras = more.key === undefined ? {} : { idempotencyKey: more.key };
  return client.post<{ now: string; fired: Record<string, number>; code?: string }>(
    '/clock/advance',
    { to: `${to.replace(' ', 'T')}:00+08:00` },
    extras,
  );
}
