import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, link, mkdir, open, readFile, realpath, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { codeOf, EmbeddedPostgresError, postgresFailed, reasonOf } from './embedded-postgres-error.js';

/** Where the embedded Postgres keeps its things inside the product's data folder. All paths are absolute. */
export interface DataFolder {
  readonly path: string;
  /** The cluster: what Postgres calls its data directory. */
  readonly cluster: string;
  readonly passwordFile: string;
  readonly logFile: string;
}

/**
 * Names the places of a data folder without touching the disk.
 *
 * @param path absolute, free of symbolic links
 */
export function dataFolderAt(path: string): DataFolder {
  return {
    path,
    cluster: join(path, 'postgres'),
    passwordFile: join(path, 'postgres-password'),
    logFile: join(path, 'postgres.log'),
  };
}

/** Creates the data folder when it is missing, and proves by writing that it can be written. */
export async function openDataFolder(dataDir: string): Promise<DataFolder> {
  const wanted = resolve(dataDir);
  try {
    await mkdir(wanted, { recursive: true });
    const path = await realpath(wanted);
    const proof = join(path, `.write-check-${randomUUID()}`);
    await (await open(proof, 'wx', 0o600)).close();
    await rm(proof);
    return dataFolderAt(path);
  } catch (error) {
    throw notWritable(wanted, error);
  }
}

/** Reads the superuser's password; on the first start makes a random one, readable by its owner only. */
export async function readOrCreatePassword(folder: DataFolder): Promise<string> {
  return (await readPassword(folder)) ?? (await createPassword(folder));
}

/** Reads the superuser's password, if there is one yet. */
export async function readPassword(folder: DataFolder): Promise<string | undefined> {
  try {
    const password = (await readFile(folder.passwordFile, 'utf8')).trim();
    if (password !== '') return password;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw notWritable(folder.passwordFile, error);
  }
  throw postgresFailed(
    {
      zh: `密码文件 ${folder.passwordFile} 为空,请从备份恢复`,
      en: `the password file ${folder.passwordFile} is empty; restore it`,
    },
    folder.cluster,
    '',
  );
}

/** Written beside and linked into place, so that a start killed half-way leaves a whole file or none. */
async function createPassword(folder: DataFolder): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  const draft = `${folder.passwordFile}.${randomUUID()}`;
  try {
    const file = await open(draft, 'wx', 0o600);
    await file.writeFile(`${password}\n`);
    await file.sync();
    await file.close();
    await link(draft, folder.passwordFile);
    await chmod(folder.passwordFile, 0o600);
    return password;
  } catch (error) {
    throw notWritable(folder.passwordFile, error);
  } finally {
    await rm(draft, { force: true });
  }
}

/** The data folder, or something in it, refuses to be read or written. */
export function notWritable(path: string, cause: unknown): EmbeddedPostgresError {
  const reason = reasonOf(cause);
  const self = process.getuid === undefined ? '' : ` (uid ${process.getuid()})`;
  return new EmbeddedPostgresError(
    'startup.data-dir-not-writable',
    {
      zh: `当前用户${self}无法读写数据目录 ${path}:${reason}。请修改其属主或权限,用 DATA_DIR 指定另一个可写目录,或用 DATABASE_URL 使用外部 Postgres。`,
      en:
        `The data folder ${path} can't be read and written by this user${self}: ${reason}. ` +
        'Change its owner or mode, name another folder with DATA_DIR, or use a Postgres of your own with DATABASE_URL.',
    },
    cause,
  );
}
