import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { copyPackage, createMissingLinks } from './binaries-copy.js';
import { postgresProcess, runToEnd } from './child-process.js';
import { EmbeddedPostgresError, reasonOf } from './embedded-postgres-error.js';
import { canReach, type ServerAccount } from './server-account.js';

/** The programs of one Postgres version, checked to run. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
  /** The major version, `18` for 18.4: a cluster belongs to exactly one. */
  readonly major: number;
}

/** Where to look for the programs and who has to be able to run them. */
export interface BinariesWanted {
  /** The package with the folder `native` in it; the installed one of this platform when absent. */
  readonly packageRoot: string | undefined;
  readonly account: ServerAccount | undefined;
  /** Where a copy may be kept when the package itself can't be used. */
  readonly dataDir: string;
}

/**
 * Finds programs that the server's account can really run.
 *
 * The package is completed in place where its install script was blocked. Where it can't be written, or where the account
 * can't reach it (a project below a private home, started by root), a copy is made once and used from then on.
 */
export async function prepareBinaries(wanted: BinariesWanted): Promise<Binaries> {
  const source = wanted.packageRoot ?? locatePackage();
  const faults: string[] = [];
  const found = await tryPackage(source, wanted.account, faults);
  if (found !== undefined) return found;
  for (const folder of await cacheFolders(wanted)) {
    const copy = join(folder, await nameOf(source));
    const cached = await tryPackage(copy, wanted.account, []);
    if (cached !== undefined) return cached;
    try {
      await copyPackage(source, copy);
    } catch (error) {
      faults.push(`${copy}: ${reasonOf(error)}`);
      continue;
    }
    const copied = await tryPackage(copy, wanted.account, faults);
    if (copied !== undefined) return copied;
  }
  throw missing(faults.join('\n'));
}

/** The data folder, unless root's server account can't come there: then the system's cache. */
async function cacheFolders({ account, dataDir }: BinariesWanted): Promise<string[]> {
  const own = join(dataDir, 'postgres-binaries');
  if (account === undefined) return [own];
  const ofSystem = process.platform === 'darwin' ? '/Library/Caches/bihuan' : '/var/cache/bihuan';
  return (await canReach(account, own)) ? [own, ofSystem] : [ofSystem];
}

/** Resolves the platform's package, as an ordinary import would. */
function locatePackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw missing(`${name}: ${reasonOf(error).split('\n')[0]}`, error);
  }
}

async function nameOf(packageRoot: string): Promise<string> {
  const { name, version } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return `${name.replace(/^.*\//, '')}-${version}`;
}

/** Completes a package and runs its server for its version: the one proof that files, libraries, modes and mounts are right. */
async function tryPackage(root: string, account: ServerAccount | undefined, faults: string[]): Promise<Binaries | undefined> {
  const program = (name: string): string => join(root, 'native', 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  try {
    await createMissingLinks(root);
    const { code, output } = await runToEnd(program('postgres'), ['--version'], { cwd: '/', ...postgresProcess(account) });
    const major = /\(PostgreSQL\) (\d+)/.exec(output)?.[1];
    if (code === 0 && major !== undefined) {
      return {
        postgres: program('postgres'),
        initdb: program('initdb'),
        pgCtl: program('pg_ctl'),
        major: Number(major),
      };
    }
    faults.push(`${root}: ${output.trim()}`);
  } catch (error) {
    faults.push(`${root}: ${reasonOf(error)}`);
  }
  return undefined;
}

function missing(faults: string, cause?: unknown): EmbeddedPostgresError {
  const platform = `${process.platform}-${process.arch}`;
  return new EmbeddedPostgresError(
    'startup.postgres-binaries-missing',
    {
      zh:
        `没有可在本机(${platform})运行的内置 Postgres 程序:\n${faults}\n` +
        '请重新执行 npm ci(不要使用 --omit=optional);在没有预编译程序的系统(如 Alpine)上,请用 DATABASE_URL 使用外部 Postgres。',
      en:
        `There is no embedded Postgres that runs on this machine (${platform}):\n${faults}\n` +
        'Run npm ci again without --omit=optional; where no ready-made programs exist (Alpine, for one), ' +
        'use a Postgres of your own with DATABASE_URL.',
    },
    cause,
  );
}
