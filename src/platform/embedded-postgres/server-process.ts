import { spawn } from 'node:child_process';
import { open, rename, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { elapsedMs } from '../clock/clock.js';
import { postgresProcess, runToEnd } from './child-process.js';
import { dataDirectoryArgument, type Cluster } from './cluster.js';
import { codeOf, reasonOf } from './embedded-postgres-error.js';
import { processState } from './postmaster-file.js';

/** A server that has been sent off; it may still be starting. */
export interface LaunchedServer {
  readonly pid: number;
  readonly port: number;
  /** What it has logged since its launch. */
  readonly logTail: () => Promise<string>;
}

const logLimitBytes = 8 * 1024 * 1024;

/**
 * Settings of the server. Durability is never traded for speed; one process with its pools stays far below the connections.
 * A killed product's running queries end within a second (`client_connection_check_interval`, not to be had on Windows).
 */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  cluster_name: 'bihuan',
  ...(process.platform === 'win32' ? {} : { client_connection_check_interval: '1s' }),
};

/**
 * Sends off the server on a port. It belongs to no terminal and writes its log to a file, so it survives whatever ends the
 * product: Ctrl-C reaches only the product, which then stops it in order, and after a hard kill it is found again.
 */
export async function launch(cluster: Cluster, port: number): Promise<LaunchedServer> {
  const { folder, binaries, account } = cluster;
  await keepLogSmall(folder.logFile);
  const log = await open(folder.logFile, 'a', 0o600);
  try {
    const from = (await log.stat()).size;
    const args = ['-D', await dataDirectoryArgument(account, folder.cluster), '-p', String(port)];
    for (const [name, value] of Object.entries(settings)) args.push('-c', `${name}=${value}`);
    const child = spawn(binaries.postgres, args, {
      ...postgresProcess(account),
      cwd: folder.cluster,
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    child.unref();
    return { pid: child.pid ?? 0, port, logTail: () => tailOf(folder.logFile, from) };
  } finally {
    await log.close();
  }
}

/** A port that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/**
 * Ends a server and waits until it is gone. First it may finish in order (open transactions are rolled back, a checkpoint is
 * written); one that takes too long is told to drop everything, and in the end killed. All three are safe for the data.
 *
 * @param patienceMs how long the orderly way may take
 */
export async function endServer({ binaries }: Pick<Cluster, 'binaries'>, pid: number, patienceMs: number): Promise<void> {
  const steps = [
    { signal: 'SIGINT', waitMs: patienceMs },
    { signal: 'SIGQUIT', waitMs: Math.min(patienceMs, 5_000) },
    { signal: 'SIGKILL', waitMs: 5_000 },
  ] as const;
  for (const { signal, waitMs } of steps) {
    await send(binaries.pgCtl, pid, signal);
    if (await isGoneWithin(pid, waitMs)) return;
  }
  throw new Error(`process ${pid} does not end`);
}

/** Windows knows no such signals; pg_ctl brings them to a Postgres there. */
async function send(pgCtl: string, pid: number, signal: 'SIGINT' | 'SIGQUIT' | 'SIGKILL'): Promise<void> {
  if (process.platform === 'win32') {
    await runToEnd(pgCtl, ['kill', signal.slice('SIG'.length), String(pid)], postgresProcess(undefined));
    return;
  }
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw new Error(`process ${pid} can't be signalled: ${reasonOf(error)}`, { cause: error });
  }
}

async function isGoneWithin(pid: number, milliseconds: number): Promise<boolean> {
  const start = elapsedMs();
  while ((await processState(pid)) === 'alive') {
    if (elapsedMs() - start > milliseconds) return false;
    await delay(10);
  }
  return true;
}

async function keepLogSmall(logFile: string): Promise<void> {
  try {
    if ((await stat(logFile)).size < logLimitBytes) return;
    await rm(`${logFile}.1`, { force: true });
    await rename(logFile, `${logFile}.1`);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** The last lines of the log from a position on. */
async function tailOf(logFile: string, from: number): Promise<string> {
  const file = await open(logFile, 'r');
  try {
    const { size } = await file.stat();
    const start = Math.max(from, size - 16_384);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.max(size - start, 0)), 0, Math.max(size - start, 0), start);
    return buffer.subarray(0, bytesRead).toString('utf8').trim().split('\n').slice(-20).join('\n');
  } finally {
    await file.close();
  }
}
