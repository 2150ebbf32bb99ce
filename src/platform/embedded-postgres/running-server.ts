import { rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { elapsedMs } from '../clock/clock.js';
import type { Cluster } from './cluster.js';
import { postgresFailed, reasonOf, type EmbeddedPostgresError } from './embedded-postgres-error.js';
import { isPostmasterOf, postmasterFileOf, processState, readPostmasterFile } from './postmaster-file.js';
import { inUse } from './process-lock.js';
import { knock } from './server-connection.js';
import { endServer, freePort, launch, type LaunchedServer } from './server-process.js';

/** A server that answers and works on our cluster. */
export interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

/** What an earlier run left: nothing, a number that belongs to nobody or to a stranger, or our server in some condition. */
type Leftover =
  | { readonly kind: 'none' }
  | { readonly kind: 'stale' | 'busy' | 'silent'; readonly pid: number }
  | { readonly kind: 'answering'; readonly pid: number; readonly port: number };

/** How a launch ended. */
type Launch =
  | { readonly kind: 'running'; readonly server: RunningServer }
  | { readonly kind: 'portTaken' | 'locked' | 'failed'; readonly log: string };

/** How long a server of ours may keep still before it is replaced. Nobody uses it: the data folder is ours alone. */
const silencePatienceMs = 3_000;
/** How long what a server that just died leaves (its lock file, its memory) may be in the way of a new one. */
const lockPatienceMs = 10_000;
/** Recovery after a crash replays the log, and a shutdown writes all memory out: both may take long and say so. */
const busyPatienceMs = 600_000;

/**
 * Brings about that a server runs on the cluster: takes over the one that a killed product left, or starts one.
 * Must be called by one process at a time for a data folder (see the process lock).
 *
 * @param wantedPort a port to come back to; any free one when absent
 */
export async function ensureServer(cluster: Cluster, wantedPort?: number): Promise<RunningServer> {
  const { folder, log } = cluster;
  const since = { start: elapsedMs(), silent: undefined as number | undefined, launch: undefined as number | undefined };
  for (;;) {
    const leftover = await examineLeftover(cluster);
    since.silent = leftover.kind === 'silent' ? (since.silent ?? elapsedMs()) : undefined;
    switch (leftover.kind) {
      case 'answering':
        log(`took over the running Postgres (process ${leftover.pid}, port ${leftover.port})`);
        return leftover;
      case 'busy':
        if (elapsedMs() - since.start > busyPatienceMs) throw failed(cluster, '');
        await delay(200);
        continue;
      case 'silent':
        if (elapsedMs() - (since.silent ?? 0) < silencePatienceMs) {
          await delay(200);
          continue;
        }
        log(`the running Postgres (process ${leftover.pid}) does not answer and is replaced`);
        await endServer(cluster, leftover.pid, 1_000);
        continue;
      case 'stale':
        log(`${postmasterFileOf(folder.cluster)} names process ${leftover.pid}, which does not serve it (any more); removed`);
        await rm(postmasterFileOf(folder.cluster), { force: true });
        break;
      case 'none':
        break;
    }
    since.launch ??= elapsedMs();
    const launched = await tryLaunch(cluster, wantedPort ?? (await freePort()));
    if (launched.kind === 'running') return launched.server;
    if (launched.kind === 'failed' || elapsedMs() - since.launch > lockPatienceMs) {
      const holder = await readPostmasterFile(folder.cluster);
      throw launched.kind === 'locked' ? inUse(folder.path, holder && String(holder.pid)) : failed(cluster, launched.log);
    }
    await delay(200);
  }
}

/** Finds a server that answers on the cluster, without changing anything; undefined when there is none. */
export async function findServer(cluster: Pick<Cluster, 'folder' | 'password'>): Promise<RunningServer | undefined> {
  const file = await readPostmasterFile(cluster.folder.cluster);
  return file !== undefined && (await knock(cluster, file.port)) === 'ours' ? file : undefined;
}

async function examineLeftover(cluster: Cluster): Promise<Leftover> {
  const file = await readPostmasterFile(cluster.folder.cluster);
  if (file === undefined) return { kind: 'none' };
  const { pid, port } = file;
  const state = await processState(pid);
  // Postgres itself steps over the file of a process that is gone, but takes one whose end was never collected for alive.
  if (state === 'gone') return { kind: 'none' };
  if (state === 'zombie') return { kind: 'stale', pid };
  const answer = await knock(cluster, port);
  if (answer === 'ours') return { kind: 'answering', pid, port };
  if (!(await isPostmasterOf(pid, cluster.folder.cluster))) return { kind: 'stale', pid };
  switch (answer) {
    case 'busy':
      return { kind: 'busy', pid };
    case 'denied':
      throw passwordRefused(cluster);
    case 'silent':
    case 'stranger':
      return { kind: 'silent', pid };
  }
}

async function tryLaunch(cluster: Cluster, port: number): Promise<Launch> {
  let server: LaunchedServer;
  try {
    server = await launch(cluster, port);
  } catch (error) {
    throw failed(cluster, reasonOf(error), error);
  }
  try {
    return await awaitReadiness(cluster, server);
  } catch (error) {
    await endServer(cluster, server.pid, 1_000);
    throw error;
  }
}

async function awaitReadiness(cluster: Cluster, { pid, port, logTail }: LaunchedServer): Promise<Launch> {
  const start = elapsedMs();
  for (let pauseMs = 20; ; pauseMs = Math.min(pauseMs * 1.2, 500)) {
    await delay(pauseMs);
    if ((await processState(pid)) !== 'alive') return classify(await logTail());
    const answer = await knock(cluster, port);
    const waited = elapsedMs() - start;
    switch (answer) {
      case 'ours':
        return { kind: 'running', server: { pid, port } };
      case 'busy':
        if (waited > busyPatienceMs) throw failed(cluster, await logTail());
        break;
      case 'denied':
        // If it is another server that holds the port, ours ends by itself in this time.
        if (waited > 2_000) throw passwordRefused(cluster);
        break;
      case 'silent':
      case 'stranger':
        if (waited > 60_000) throw failed(cluster, await logTail());
        break;
    }
  }
}

function classify(log: string): Launch {
  if (/lock file .* already exists|pre-existing shared memory block/.test(log)) return { kind: 'locked', log };
  return { kind: /could not (bind|create any TCP\/IP sockets)/.test(log) ? 'portTaken' : 'failed', log };
}

function failed({ folder }: Cluster, log: string, cause?: unknown): EmbeddedPostgresError {
  const what = {
    zh: `服务器没有启动,日志见 ${folder.logFile}`,
    en: `the server did not start; its log is ${folder.logFile}`,
  };
  return postgresFailed(what, folder.cluster, log, cause);
}

function passwordRefused({ folder }: Cluster): EmbeddedPostgresError {
  const what = {
    zh: `密码文件 ${folder.passwordFile} 与数据库不符,请恢复与该数据目录配套的密码文件`,
    en: `the password file ${folder.passwordFile} does not fit the cluster; restore the one that was made with it`,
  };
  return postgresFailed(what, folder.cluster, '');
}
