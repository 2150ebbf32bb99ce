import { readFile, readlink, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { runToEnd } from './child-process.js';
import { codeOf } from './embedded-postgres-error.js';

/** What a running (or killed) server says of itself in `postmaster.pid`: lines 1 and 4. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
}

/** A path that every process reads as its own working directory (Linux). */
export const workingDirectory = '/proc/self/cwd';

/** Where a server leaves its process id while it runs. */
export function postmasterFileOf(cluster: string): string {
  return join(cluster, 'postmaster.pid');
}

/** Reads `postmaster.pid`; undefined when there is none or it names no process (a write cut short). */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  try {
    const lines = (await readFile(postmasterFileOf(cluster), 'utf8')).split('\n');
    // A single-user Postgres writes its process id with a minus sign.
    const pid = Math.abs(Number.parseInt(lines[0] ?? '', 10));
    const port = Number.parseInt(lines[3] ?? '', 10);
    return pid > 0 ? { pid, port: port > 0 ? port : 0 } : undefined;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** `zombie`: ended, but its parent has not taken note yet; it can still be signalled and does nothing any more. */
export type ProcessState = 'alive' | 'zombie' | 'gone';

/** Tells whether a process of this machine runs. */
export async function processState(pid: number): Promise<ProcessState> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return 'gone';
  }
  if (process.platform !== 'linux') return 'alive';
  try {
    const status = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The program's name stands in parentheses and may hold anything; the state is the first letter after it.
    return status.slice(status.lastIndexOf(')') + 2).startsWith('Z') ? 'zombie' : 'alive';
  } catch {
    return 'gone';
  }
}

/**
 * Tells whether a living process is the server of exactly this cluster, and not a stranger that got its number.
 * A server keeps its cluster as working directory; where that can't be seen, its command line names it.
 */
export async function isPostmasterOf(pid: number, cluster: string): Promise<boolean> {
  try {
    if (process.platform === 'linux') {
      if ((await readFile(`/proc/${pid}/comm`, 'utf8')).trim() !== 'postgres') return false;
      // A folder that was deleted under a running server has no real path any more.
      return await worksIn(pid, await realpath(cluster).catch(() => cluster));
    }
    if (process.platform === 'win32') return false;
    const { output } = await runToEnd('ps', ['-o', 'command=', '-p', String(pid)], {});
    return output.includes('postgres') && output.includes(cluster);
  } catch {
    // Not ours to look at, so not ours.
    return false;
  }
}

/** Root in a container may not see where another user's process works; then its command line has to do. */
async function worksIn(pid: number, folder: string): Promise<boolean> {
  try {
    return (await readlink(`/proc/${pid}/cwd`)).replace(/ \(deleted\)$/, '') === folder;
  } catch (error) {
    if (codeOf(error) !== 'EACCES') throw error;
    const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0');
    return words.includes(folder) || words.includes(workingDirectory);
  }
}
