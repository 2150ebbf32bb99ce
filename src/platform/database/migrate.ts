import pg from 'pg';
import { DataSource } from 'typeorm';
import { StartupError } from '../errors/startup-error.js';
import { createDataSource } from './data-source.js';
import { assertSupportedServer } from './server-version.js';

/** Any number will do, as long as every process asks for the same one. */
const lockKey = 7_204_118;

/**
 * Brings a database forward to the schema that this code knows. Several processes may start at once: one works, the others wait.
 *
 * @returns the names of the migrations that ran, in order
 * @throws StartupError `startup.database-unreachable`, `startup.database-wrong-version`, `startup.database-newer`
 */
export async function migrate(target: DataSource | string): Promise<readonly string[]> {
  const dataSource = typeof target === 'string' ? createDataSource(target, 1) : target;
  const client = await reach(urlOf(dataSource));
  try {
    await assertSupportedServer(client);
    await client.query('SELECT pg_advisory_lock($1)', [lockKey]);
    return await forward(client, dataSource, typeof target === 'string');
  } finally {
    await client.end();
  }
}

/**
 * Makes sure, without changing anything, that a database has exactly the schema that this code knows.
 *
 * @throws StartupError as `migrate`, and `startup.database-older` where migrations are still to be run
 */
export async function assertCurrentSchema(url: string): Promise<void> {
  const dataSource = createDataSource(url, 1);
  const client = await reach(url);
  try {
    await assertSupportedServer(client);
    await dataSource.initialize();
    if ((await compare(client, dataSource)).missing.length > 0)
      throw new StartupError('startup.database-older', {
        zh: '数据库的结构比程序旧。请先运行 bihuan migrate（或启动程序，启动时会自动升级）。',
        en: 'The database is older than this code. Run "bihuan migrate" first (or start the product, which does it).',
      });
  } finally {
    await client.end();
    if (dataSource.isInitialized) await dataSource.destroy();
  }
}

async function forward(client: pg.Client, dataSource: DataSource, own: boolean): Promise<readonly string[]> {
  if (!dataSource.isInitialized) await dataSource.initialize();
  try {
    await compare(client, dataSource);
    const done = await dataSource.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    if (own) await dataSource.destroy();
  }
}

function urlOf(dataSource: DataSource): string {
  const { options } = dataSource;
  if (options.type !== 'postgres' || options.url === undefined)
    throw new Error('migrate() needs a Postgres data source made from a URL');
  return options.url;
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

/** The migrations that the database still lacks; a database that has more than the code knows is refused. */
async function compare(client: pg.Client, dataSource: DataSource): Promise<{ readonly missing: readonly string[] }> {
  const known = dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name);
  const applied = await appliedMigrations(client);
  const unknown = applied.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    const names = unknown.join(', ');
    throw new StartupError('startup.database-newer', {
      zh: `数据库的结构比程序新（程序不认识的迁移：${names}）。请运行较新版本的程序，或恢复旧的备份。`,
      en: `The database is newer than this code (migrations it does not know: ${names}). Run the newer version, or restore an older backup.`,
    });
  }
  return { missing: known.filter((name) => !applied.includes(name)) };
}

async function appliedMigrations(client: pg.Client): Promise<readonly string[]> {
  const { rows: tables } = await client.query<{ found: boolean }>("SELECT to_regclass('migrations') IS NOT NULL AS found");
  if (tables[0]?.found !== true) return [];
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY timestamp, id');
  return rows.map((row) => row.name);
}
