import { runMigrations as migrateQueue } from 'bullmq';
import pg from 'pg';
import { StartupError } from '../errors/startup-error.js';
import { missingMigrations } from './schema-state.js';
import { assertSupportedServer } from './server-version.js';
import { advisoryLocks } from './advisory-locks.js';

/**
 * Brings a database forward to the schema that this code knows. Several processes may start at once: one works, the others wait.
 *
 * @returns the names of the migrations that ran, in order
 * @throws StartupError `startup.database-unreachable`, `startup.database-wrong-version`, `startup.database-newer`
 */
export async function migrate(url: string): Promise<readonly string[]> {
  return withServer(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLocks.migration]);
    const done = (await missingMigrations(client)).length === 0 ? [] : await runMigrations(url);
    await migrateQueue(client);
    return done;
  });
}

/**
 * Makes sure, without changing anything, that a database has exactly the schema that this code knows.
 *
 * @throws StartupError as `migrate`, and `startup.database-older` where migrations are still to be run
 */
export async function assertCurrentSchema(url: string): Promise<void> {
  const missing = await withServer(url, missingMigrations);
  if (missing.length === 0) return;
  throw new StartupError('startup.database-older', {
    zh: '数据库的结构比程序旧。请先运行 bihuan migrate（或启动程序，启动时会自动升级）。',
    en: 'The database is older than this code. Run "bihuan migrate" first (or start the product, which does it).',
  });
}

async function runMigrations(url: string): Promise<readonly string[]> {
  const { createDataSource } = await import('./data-source.js');
  const dataSource = await createDataSource(url, 1).initialize();
  try {
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

async function withServer<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = await reach(url);
  try {
    await assertSupportedServer(client);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Connects, or says why it can't; the password of the address never shows. */
async function reach(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'bihuan-migrate' });
  try {
    await client.connect();
    return client;
  } catch (error) {
    const where = withoutPassword(url);
    const reason = reasonOf(error);
    throw new StartupError(
      'startup.database-unreachable',
      {
        zh: `无法连接 DATABASE_URL 所指的数据库 ${where}：${reason}。请检查地址、账号、数据库名以及服务器是否已启动。`,
        en: `The database at ${where} can not be reached: ${reason}. Check the address, the account, the database's name in DATABASE_URL, and that the server runs.`,
      },
      error,
    );
  }
}

function withoutPassword(url: string): string {
  if (!URL.canParse(url)) return '(DATABASE_URL)';
  const parsed = new URL(url);
  if (parsed.password !== '') parsed.password = '***';
  parsed.search = '';
  return parsed.href;
}

/** Node reports a host with several addresses as an AggregateError whose own message is empty. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}
