import type { INestApplicationContext } from '@nestjs/common';
import type { Words } from '../src/platform/words/words.js';

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
  /** Told often. It throws when the product is asked to stop: what was committed until then stays, and the next load goes on. */
  readonly progress: (progress: SeedProgress) => void;
}

/** Loads the seeds that are not there yet; going through commands, as everything does. */
export async function loadSeeds(_app: INestApplicationContext, _options: SeedOptions): Promise<void> {}
