import { createHash } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { codeOf, EmbeddedPostgresError } from './embedded-postgres-error.js';

/** How often a name that nobody answers for is tried again, and after which pause. */
const patience = 40;
const pauseMs = 25;

/** The right of one living process to a data folder. */
export interface ProcessLock {
  release(): Promise<void>;
}

/**
 * Claims a data folder for this process, or fails with `startup.data-dir-in-use`.
 *
 * The claim is a listening local socket named after the folder itself (device and inode, so any path to it counts).
 * The kernel drops it with the process, however that ends: nothing is left to clean up and nobody has to wait.
 * Its reach is one machine (on Linux one network namespace): two containers must not share a data folder.
 */
export async function acquireProcessLock(folder: string): Promise<ProcessLock> {
  const address = await addressOf(folder);
  for (let attempt = 0; ; attempt += 1) {
    const server = await listen(address);
    if (server !== undefined) return { release: () => close(server) };
    const holder = await askHolder(address);
    if (holder === 'gone' && attempt < patience) {
      // A socket file without a listener is what a killed process leaves where sockets are files;
      // elsewhere a killed one's name may outlive its listener by a moment.
      if (address.startsWith('/')) await rm(address, { force: true });
      else await delay(pauseMs);
      continue;
    }
    throw inUse(folder, holder === 'gone' ? undefined : holder.pid);
  }
}

/** Linux has names outside the file system, Windows has pipes; elsewhere the socket is a file. */
async function addressOf(folder: string): Promise<string> {
  const { dev, ino } = await stat(folder, { bigint: true });
  const name = `bihuan-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : `/tmp/${name}.sock`;
}

function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((visitor) => {
      visitor.on('error', () => undefined);
      visitor.end(String(process.pid));
    });
    server.once('error', (error) => (codeOf(error) === 'EADDRINUSE' ? resolve(undefined) : reject(error)));
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

/** Asks the holder for its process id; a holder too busy to answer is still a holder. */
function askHolder(address: string): Promise<{ pid: string | undefined } | 'gone'> {
  return new Promise((resolve) => {
    const socket = connect(address);
    let answer = '';
    socket.setTimeout(1_000, () => socket.destroy());
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString('utf8');
    });
    socket.on('error', (error) => {
      const code = codeOf(error);
      resolve(code === 'ECONNREFUSED' || code === 'ENOENT' ? 'gone' : { pid: undefined });
    });
    socket.on('close', () => resolve({ pid: answer === '' ? undefined : answer }));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

/** Another living process works on this data folder. */
export function inUse(folder: string, pid: string | undefined): EmbeddedPostgresError {
  return new EmbeddedPostgresError('startup.data-dir-in-use', {
    zh:
      `数据目录 ${folder} 正被另一个进程${pid === undefined ? '' : `(进程号 ${pid})`}使用。` +
      '请先停止该进程,或用 DATA_DIR 为本进程指定另一个目录;多个进程共用数据请用 DATABASE_URL 指向外部 Postgres。',
    en:
      `The data folder ${folder} is in use by another process${pid === undefined ? '' : ` (process id ${pid})`}. ` +
      'Stop that process, or give this one another folder with DATA_DIR; for several processes on one database set DATABASE_URL.',
  });
}
