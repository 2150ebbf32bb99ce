import { rm } from 'node:fs/promises';

/** Stops the Postgres of the test run and removes what it kept. */
export default async function teardown() {
  const { postgres, dataDir } = globalThis.testPostgres;
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
}
