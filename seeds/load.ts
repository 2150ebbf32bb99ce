import type { INestApplicationContext } from '@nestjs/common';
import { words, type Words } from '../src/platform/words/words.js';
import { demoCity, foundCity, playCity } from './demo/load-demo.js';
import { fullSize, type DemoSize } from './demo/size.js';
import { openDemoAccounts } from './people.js';
import { accountsFor } from './published/accounts.js';
import { loadPublishedFigures } from './published/figures/load-figures.js';
import { foundNingbo, playPublished } from './published/load-published.js';
import { openSeeding } from './seeding.js';

/** How far the seeding has come with one part of it. */
export interface SeedProgress {
  readonly label: Words;
  readonly done: number;
  readonly total: number;
}

/** What is to be loaded, and who hears of it. */
export interface SeedOptions {
  readonly choice: 'all' | 'published' | 'demo';
  /** The password of the demo accounts. */
  readonly demoPassword: string;
  /** How large the synthetic city is; absent: of full size. */
  readonly demoSize?: DemoSize;
  /** Told often. It throws when the product is asked to stop: what was committed until then stays, and the next load goes on. */
  readonly progress: (progress: SeedProgress) => void;
}

/** What a load did. */
export interface SeedReport {
  /** Openings of cases and events that were sent now; 0 when everything was there. */
  readonly published: number;
  readonly demo: number;
}

/** Loads the seeds that are not there yet; going through commands, as everything does. */
export async function loadSeeds(app: INestApplicationContext, options: SeedOptions): Promise<SeedReport> {
  const { choice, demoPassword, demoSize = fullSize, progress } = options;
  const seeding = openSeeding(app);
  const tell = (label: Words) => (done: number, total: number) => progress({ label, done, total });
  const city = choice === 'published' ? undefined : demoCity(demoSize);
  if (city !== undefined) {
    await foundCity(seeding, city, () => openDemoAccounts(seeding, city.demoAccounts, demoPassword));
  }
  let published = 0;
  if (choice !== 'demo') {
    const places = await foundNingbo(seeding);
    await openDemoAccounts(seeding, accountsFor(places, choice === 'published'), demoPassword);
    published = await playPublished(seeding, places, tell(words('载入公开报道的真实案例', 'loading the published cases')));
    if (choice === 'published') {
      const label = words('载入与公开合计一致的合成记录', 'loading synthetic records that give back the published totals');
      published += await loadPublishedFigures(seeding, places, tell(label));
    }
  }
  const demo =
    city === undefined
      ? 0
      : await playCity(seeding, city, {
          issues: tell(words('载入合成演示城市', 'loading the synthetic city')),
          others: tell(
            words(
              '载入合成演示城市的队伍、计划、谈话等记录',
              'loading teams, plans, talks and other records of the synthetic city',
            ),
          ),
        });
  return { published, demo };
}
