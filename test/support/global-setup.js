import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';

/** Tests that kill the power have servers of their own; for the others a promise kept in memory is enough, and much faster. */
const withoutDurability = ['fsync', 'synchronous_commit', 'full_page_writes'];

/**
 * Starts the one Postgres of a test run, in a folder of its own, and brings its template database forward to the newest schema.
 * Jest's own transform does not reach what a setup imports, so the sources are compiled for plain Node first.
 */
export default async function setup() {
  const build = await compileSources();
  const { startEmbeddedPostgres } = await import(
    pathToFileURL(join(build, 'src/platform/embedded-postgres/embedded-postgres.js')).href
  );
  const { migrate } = await import(pathToFileURL(join(build, 'src/platform/database/migrate.js')).href);
  const dataDir = await mkdtemp(join(tmpdir(), 'bihuan-tests-'));
  const postgres = await startEmbeddedPostgres({ dataDir });
  globalThis.testPostgres = { postgres, dataDir };
  await relax(postgres.url);
  await migrate(postgres.url);
  process.env.TEST_TEMPLATE_URL = postgres.url;
}

async function compileSources() {
  const folder = resolve('node_modules/.cache/test-sources');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const swc = resolve('node_modules/@swc/cli/bin/swc.js');
  await promisify(execFile)(process.execPath, [
    swc,
    'src',
    'workflows',
    '-d',
    folder,
    '--config-file',
    '.swcrc',
    '--copy-files',
    '--quiet',
  ]);
  return folder;
}

async function relax(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const setting of withoutDurability) await client.query(`ALTER SYSTEM SET ${setting} = off`);
  await client.query('SELECT pg_reload_conf()');
  await client.end();
}
