import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { isPostmasterOf, processState } from '../../../src/platform/embedded-postgres/postmaster-file.js';

const run = promisify(execFile);

/** Temporary folders of one test file; removing them first ends every server that still runs in one. */
export class Folders {
  private readonly made: string[] = [];

  /** An empty folder that everybody may enter, as /tmp's own are. */
  async empty(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'bihuan-embedded-'));
    await chmod(folder, 0o755);
    this.made.push(folder);
    return folder;
  }

  /** A copy with owners, modes and links kept. */
  async copyOf(source: string): Promise<string> {
    const copy = join(await this.empty(), 'copy');
    await run('cp', ['-a', source, copy]);
    return copy;
  }

  async removeAll(): Promise<void> {
    for (const folder of this.made.splice(0)) {
      for (const pid of await serversBelow(folder)) {
        process.kill(pid, 'SIGKILL');
        await until(async () => (await processState(pid)) !== 'alive');
      }
      await rm(folder, { recursive: true, force: true, maxRetries: 10 });
    }
  }
}

/** The process id in a cluster's postmaster.pid. */
export async function postmasterOf(dataDir: string): Promise<number> {
  return Number.parseInt(await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10);
}

/** The installed package with the programs. */
export function installedPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  return dirname(dirname(createRequire(import.meta.url).resolve(name)));
}

/** Waits for a condition; looks every 20 ms, gives up after 20 s. */
export async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let look = 0; look < 1_000; look += 1) {
    if (await condition()) return;
    await delay(20);
  }
  throw new Error('The condition did not come true within 20 s.');
}

async function serversBelow(folder: string): Promise<number[]> {
  const { stdout } = await run('find', [folder, '-name', 'postmaster.pid', '-maxdepth', '5']);
  const pids: number[] = [];
  for (const file of stdout.split('\n').filter((line) => line !== '')) {
    const pid = Number.parseInt(await readFile(file, 'utf8'), 10);
    if (await isPostmasterOf(pid, dirname(file))) pids.push(pid);
  }
  return pids;
}
