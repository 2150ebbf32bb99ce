import type { INestApplicationContext } from '@nestjs/common';
import { loadSeeds, type SeedOptions } from '../../seeds/load.js';
import { Clock } from '../platform/clock/clock.js';
import type { Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { SeedingsRepository } from './seedings.repository.js';

type Choice = SeedOptions['choice'];

/**
 * Fills an empty database with seeds, or goes on where a start was cut short; a database that holds anything else is left alone.
 *
 * @param options.demoPassword asked only where demo accounts are about to be made
 * @returns what was loaded; undefined where nothing was
 */
export async function seedIfEmpty(
  app: INestApplicationContext,
  wanted: Config['seed'],
  options: Pick<SeedOptions, 'progress'> & { readonly demoPassword: () => Promise<string> },
): Promise<Choice | undefined> {
  if (wanted === 'none') return undefined;
  const seedings = new SeedingsRepository(app.get(Database));
  return seedings.alone(async () => {
    const unfinished = (await seedings.find()).find(({ finished }) => !finished);
    if (unfinished === undefined && !(await seedings.isEmpty())) return undefined;
    const choice = unfinished?.choice ?? wanted;
    await load(app, seedings, { ...options, choice, demoPassword: await options.demoPassword() });
    return choice;
  });
}

/** Loads seeds because somebody asked for them, whatever the database holds; what is there already stays. */
export async function seed(app: INestApplicationContext, options: SeedOptions): Promise<void> {
  const seedings = new SeedingsRepository(app.get(Database));
  await seedings.alone(() => load(app, seedings, options));
}

async function load(app: INestApplicationContext, seedings: SeedingsRepository, options: SeedOptions): Promise<void> {
  const clock = app.get(Clock);
  await seedings.begin(options.choice, clock.now());
  await loadSeeds(app, options);
  await seedings.finish(options.choice, clock.now());
}
