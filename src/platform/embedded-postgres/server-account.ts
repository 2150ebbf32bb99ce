import { chmod, lchown, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from './embedded-postgres-error.js';

/** The unprivileged user that the server runs as when the product itself runs as root, which Postgres refuses. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody`: initdb looks its user up by name, and this one has an entry nearly everywhere. macOS counts it from the top. */
const nobody: ServerAccount = process.platform === 'darwin' ? { uid: 4294967294, gid: 4294967294 } : { uid: 65534, gid: 65534 };

/**
 * Chooses whom the server runs as: nobody in particular for an ordinary user (undefined: as ourselves);
 * for root the owner of an existing cluster, else the unprivileged account of the system.
 */
export async function chooseServerAccount(cluster: string): Promise<ServerAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await ownerOf(cluster);
  return owner === undefined || owner.uid === 0 ? nobody : owner;
}

/** Hands a file or a whole folder to the account; folders become private, as Postgres demands of its own. */
export async function giveTo(account: ServerAccount, path: string): Promise<void> {
  if ((await stat(path)).isDirectory()) {
    await chmod(path, 0o700);
    for (const entry of await readdir(path, { recursive: true })) await lchown(join(path, entry), account.uid, account.gid);
  }
  // Last, because its owner tells the next start that the work was finished.
  await lchown(path, account.uid, account.gid);
}

/**
 * Tells whether the account can walk down to a folder: every folder above must let it through.
 * Reads mode bits only, so a way opened by an access list counts as closed.
 */
export async function canReach(account: ServerAccount, folder: string): Promise<boolean> {
  for (let parent = dirname(folder); ; parent = dirname(parent)) {
    const { uid, gid, mode } = await stat(parent);
    const needed = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & needed) === 0) return false;
    if (parent === dirname(parent)) return true;
  }
}

async function ownerOf(path: string): Promise<ServerAccount | undefined> {
  try {
    const { uid, gid } = await stat(path);
    return { uid, gid };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
