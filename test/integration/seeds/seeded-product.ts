import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallSize } from '../../../seeds/demo/size.js';
import { loadSeeds, type SeedOptions, type SeedReport } from '../../../seeds/load.js';
import { startTestApplication, type TestApplication } from '../../support/application.js';
import { openPage, type PageClient } from '../../support/page-client.js';

export const demoPassword = 'Ming-Wan-2026!';

/** The whole product on a database of its own, into which seeds can be loaded; the synthetic city is a small one. */
export interface SeededProduct extends TestApplication {
  load(choice: SeedOptions['choice'], progress?: SeedOptions['progress']): Promise<SeedReport>;
  page(username: string): Promise<PageClient>;
}

/** Starts the product the day after the seeded histories end. */
export async function startSeededProduct(env: Readonly<Record<string, string>> = {}): Promise<SeededProduct> {
  const files = await mkdtemp(join(tmpdir(), 'bihuan-seeds-'));
  const started = await startTestApplication({ now: '2026-11-21T09:00:00+08:00', env: { DATA_DIR: files, ...env } });
  return {
    ...started,
    load: (choice, progress = () => undefined) => loadSeeds(started.app, { choice, demoPassword, demoSize: smallSize, progress }),
    page: (username) => openPage(started.client, username, demoPassword),
    close: async () => {
      await started.close();
      await rm(files, { recursive: true, force: true });
    },
  };
}

/** One row of a history: what happened when, and how the case stood after it. */
export interface HistoryRow {
  readonly case_id: string;
  readonly seq: number;
  readonly type: string;
  readonly at: Date;
  readonly to_state: string;
  readonly actor: { readonly id: string; readonly name: string; readonly role: string };
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Every history of the database, case by case. */
export function historiesOf({ database }: TestApplication): Promise<HistoryRow[]> {
  return database.rows<HistoryRow>(
    'SELECT case_id, seq, type, at, to_state, actor, payload FROM case_events ORDER BY case_id, seq',
  );
}
