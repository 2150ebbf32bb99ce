import { randomUUID } from 'node:crypto';
import { chmod, lstat, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.js';
import { postgresProcess, runToEnd, type Finished } from './child-process.js';
import { notWritable, type DataFolder } from './data-folder.js';
import { codeOf, EmbeddedPostgresError, postgresFailed, reasonOf } from './embedded-postgres-error.js';
import { workingDirectory } from './postmaster-file.js';
import { canReach, giveTo, type ServerAccount } from './server-account.js';

/** The cluster's own superuser. */
export const superuser = 'postgres';

/** Names of what exists for a moment only: a cluster being made, and proof of which cluster a server works on. */
const draftPrefix = 'postgres.initdb-';
export const identityPrefix = '.identity-';

/** Everything that is needed to run the server of one data folder. */
export interface Cluster {
  readonly folder: DataFolder;
  readonly binaries: Binaries;
  readonly account: ServerAccount | undefined;
  readonly password: string;
  readonly log: (line: string) => void;
}

/** Makes the cluster on the first start; on later ones checks that it is of the programs' version and hands it to the account. */
export async function prepareCluster(cluster: Cluster): Promise<void> {
  const { folder, binaries, account } = cluster;
  await removeBegun(folder.path, draftPrefix);
  const major = await majorVersionOf(folder);
  if (major === undefined) return createCluster(cluster);
  if (major !== binaries.major) throw wrongVersion(folder, major, binaries.major);
  await removeBegun(folder.cluster, identityPrefix);
  const { uid, mode } = await stat(folder.cluster);
  if (account !== undefined && uid !== account.uid) await handOver(account, folder.cluster);
  else if (process.platform !== 'win32' && (mode & 0o077) !== 0) await makePrivate(folder.cluster);
}

/**
 * The data directory as Postgres is told it, for a process whose working directory is that directory.
 *
 * Root's server account often can't walk to a data folder below a private home. On Linux it need not: the working directory
 * is entered before root's rights are dropped, and its name below `/proc` leads there without passing the folders above.
 */
export async function dataDirectoryArgument(account: ServerAccount | undefined, cluster: string): Promise<string> {
  if (account === undefined || (await canReach(account, cluster))) return cluster;
  if (process.platform === 'linux') return workingDirectory;
  throw notWritable(cluster, new Error(`user id ${account.uid}, which the server runs as under root, can't enter it`));
}

/** Made in a folder of its own and renamed when whole: a first start that is killed leaves nothing that looks finished. */
async function createCluster(cluster: Cluster): Promise<void> {
  const { folder, account, log } = cluster;
  const draft = join(folder.path, `${draftPrefix}${randomUUID()}`);
  log(`creating the embedded Postgres in ${folder.cluster}`);
  try {
    await mkdir(draft, { mode: 0o700 });
    if (account !== undefined) {
      await handOver(account, draft);
      await handOver(account, folder.passwordFile);
    }
    let made = await initdb(cluster, draft, 'C.UTF-8');
    // Systems without the C.UTF-8 locale: only its name is needed, sorting is the builtin provider's.
    if (made.output.includes('invalid locale name')) made = await initdb(cluster, draft, 'en_US.UTF-8');
    if (made.code !== 0) throw initdbFailed(folder, made.output);
    await rename(draft, folder.cluster);
    await syncFolder(folder.path);
  } catch (error) {
    if (error instanceof EmbeddedPostgresError) throw error;
    throw initdbFailed(folder, reasonOf(error), error);
  } finally {
    await rm(draft, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Root's server account can't open root's password file by its path, so it gets the open file as standard input. */
async function initdb({ binaries, account, folder }: Cluster, draft: string, locale: string): Promise<Finished> {
  const passwordFile = await open(folder.passwordFile, 'r');
  try {
    const directory = await dataDirectoryArgument(account, draft);
    const args = ['-D', directory, '-U', superuser, '-E', 'UTF8', '--auth=scram-sha-256', '--no-instructions'];
    args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--locale=${locale}`);
    args.push(`--pwfile=${account === undefined ? folder.passwordFile : '/dev/stdin'}`);
    return await runToEnd(binaries.initdb, args, {
      ...postgresProcess(account),
      cwd: draft,
      stdio: [passwordFile.fd, 'pipe', 'pipe'],
    });
  } finally {
    await passwordFile.close();
  }
}

/** Reads the cluster's major version; undefined when there is no cluster yet (an empty folder is none). */
async function majorVersionOf(folder: DataFolder): Promise<number | undefined> {
  try {
    return Number.parseInt(await readFile(join(folder.cluster, 'PG_VERSION'), 'utf8'), 10);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw notWritable(folder.cluster, error);
  }
  if (await isMissingOrEmpty(folder.cluster)) return undefined;
  const what = {
    zh: '目录中有文件但没有 PG_VERSION,不是 Postgres 数据目录。请从备份恢复,或移走该目录后重新启动',
    en: 'the folder holds files but no PG_VERSION, so it is no Postgres cluster. Restore it, or move it away and start again',
  };
  throw postgresFailed(what, folder.cluster, '');
}

async function isMissingOrEmpty(path: string): Promise<boolean> {
  try {
    return (await readdir(path)).length === 0;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    throw notWritable(path, error);
  }
}

/** Clears away what a killed process was just making. */
async function removeBegun(folder: string, prefix: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.startsWith(prefix)) await rm(join(folder, name), { recursive: true, force: true, maxRetries: 5 });
  }
}

async function handOver(account: ServerAccount, path: string): Promise<void> {
  try {
    await lstat(path);
    await giveTo(account, path);
  } catch (error) {
    throw notWritable(path, error);
  }
}

/** Postgres refuses a cluster that others may look into, which is how a restored copy often comes. */
async function makePrivate(path: string): Promise<void> {
  try {
    await chmod(path, 0o700);
  } catch (error) {
    throw notWritable(path, error);
  }
}

/** Makes the rename itself survive a power cut; Windows can't open folders and needs no such call. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  await handle.sync();
  await handle.close();
}

function initdbFailed(folder: DataFolder, output: string, cause?: unknown): EmbeddedPostgresError {
  const noName = output.includes('could not look up effective user ID');
  const what = noName
    ? {
        zh: '初始化失败:当前用户号在 /etc/passwd 中没有条目。请改用有名字的用户,或用 DATABASE_URL 使用外部 Postgres',
        en: 'initdb needs a user with a name, and this user id has no entry in /etc/passwd. Run as a user that has one, or set DATABASE_URL',
      }
    : { zh: '初始化失败', en: 'initdb did not succeed' };
  return postgresFailed(what, folder.cluster, output, cause);
}

function wrongVersion(folder: DataFolder, found: number, wanted: number): EmbeddedPostgresError {
  return new EmbeddedPostgresError('startup.postgres-wrong-version', {
    zh:
      `数据目录 ${folder.cluster} 属于 Postgres ${found},而本程序内置的是 Postgres ${wanted},不能直接打开。` +
      `请使用内置 Postgres ${found} 的版本导出数据后再导入,或用 DATABASE_URL 指向外部 Postgres ${found}。`,
    en:
      `The cluster in ${folder.cluster} belongs to Postgres ${found}; this program brings Postgres ${wanted}, which can't open it. ` +
      `Export the data with the release that brings Postgres ${found}, or serve the cluster with a Postgres ${found} of your own and set DATABASE_URL.`,
  });
}
