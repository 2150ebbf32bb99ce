import type pg from 'pg';
import { migrations } from '../../migrations/index.js';
import { StartupError } from '../errors/startup-error.js';

/** The names of all migrations that this code knows, in their order. */
const known: readonly string[] = migrations.map((Migration) => new Migration().name ?? Migration.name);

/**
 * The migrations that a database still lacks, read without TypeORM, whose loading would cost every start a third of a second.
 *
 * @throws StartupError `startup.database-newer` where the database has migrations that this code does not know
 */
export async function missingMigrations(client: pg.ClientBase): Promise<readonly string[]> {
  const applied = await appliedMigrations(client);
  const unknown = applied.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw newerDatabase(unknown.join(', '));
  return known.filter((name) => !applied.includes(name));
}

async function appliedMigrations(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows: tables } = await client.query<{ found: boolean }>("SELECT to_regclass('migrations') IS NOT NULL AS found");
  if (tables[0]?.found !== true) return [];
  const { rows } = await client.query<{ name: string }>('SELECT name FROM migrations ORDER BY timestamp, id');
  return rows.map((row) => row.name);
}

function newerDatabase(names: string): StartupError {
  return new StartupError('startup.database-newer', {
    zh: `数据库的结构比程序新（程序不认识的迁移：${names}）。请运行较新版本的程序，或恢复旧的备份。`,
    en: `The database is newer than this code (migrations it does not know: ${names}). Run the newer version, or restore an older backup.`,
  });
}
