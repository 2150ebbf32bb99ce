import { setTimeout as delay } from 'node:timers/promises';
import { prepareBinaries } from './binaries.js';
import { prepareCluster, type Cluster } from './cluster.js';
import { openDataFolder, readOrCreatePassword, readPassword, type DataFolder } from './data-folder.js';
import { reasonOf } from './embedded-postgres-error.js';
import { isPostmasterOf, processState } from './postmaster-file.js';
import { acquireProcessLock, type ProcessLock } from './process-lock.js';
import { ensureServer, findServer, type RunningServer } from './running-server.js';
import { chooseServerAccount } from './server-account.js';
import { connectionTo, ensureDatabase, urlOf, type PostgresConnection } from './server-connection.js';
import { endServer } from './server-process.js';

export type { PostgresConnection } from './server-connection.js';

/** The product's own Postgres, running until it is stopped. */
export interface EmbeddedPostgres {
  /** Stays the same until the stop, also when the server has to be started anew in between. */
  readonly connection: PostgresConnection;
  readonly url: string;
  /** Shuts the server down in order and gives the data folder free; every call waits for the same end. */
  stop(): Promise<void>;
  /** Gives the data folder free and leaves the server running, for others who use it. */
  release(): Promise<void>;
}

/** Where the data lies and who hears about it. */
export interface EmbeddedPostgresOptions {
  /** The product's data folder; the cluster lives in `<dataDir>/postgres`. Made when missing. */
  dataDir: string;
  /** Hears in one line each what is done to the server. */
  log?: (line: string) => void;
  /** The package with the programs; the installed one of this platform by default. */
  packageRoot?: string;
}

const productDatabase = 'bihuan';
const watchIntervalMs = 500;
const shutdownPatienceMs = 60_000;

/**
 * Starts the embedded Postgres, or takes over the one that a killed product left running, and makes the product's database.
 *
 * One process at a time holds a data folder. Under root the server runs as an unprivileged user. While it is held, a server
 * that dies is started again on the same port.
 *
 * @throws EmbeddedPostgresError with a code of its own for each thing that can stand in the way
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = await openDataFolder(options.dataDir);
  const lock = await acquireProcessLock(folder.path);
  try {
    const cluster = await openCluster(folder, options);
    const server = await ensureServer(cluster);
    try {
      await ensureDatabase(productDatabase, server.port, cluster.password);
    } catch (error) {
      await endServer(cluster, server.pid, shutdownPatienceMs);
      throw error;
    }
    return new SupervisedServer(cluster, server, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/**
 * Finds the embedded Postgres of a data folder while another process holds it: for commands beside a running product.
 * Undefined when none runs; then the command has to start it itself.
 */
export async function findEmbeddedPostgres(options: { dataDir: string }): Promise<PostgresConnection | undefined> {
  const folder = await openDataFolder(options.dataDir);
  const password = await readPassword(folder);
  if (password === undefined) return undefined;
  const server = await findServer({ folder, password });
  return server && connectionTo(productDatabase, server.port, password);
}

async function openCluster(folder: DataFolder, options: EmbeddedPostgresOptions): Promise<Cluster> {
  const account = await chooseServerAccount(folder.cluster);
  const binaries = await prepareBinaries({ packageRoot: options.packageRoot, account, dataDir: folder.path });
  const password = await readOrCreatePassword(folder);
  const cluster: Cluster = { folder, binaries, account, password, log: options.log ?? (() => undefined) };
  await prepareCluster(cluster);
  return cluster;
}

/** Watches over one server: brings it back when it dies, and stops it once. */
class SupervisedServer implements EmbeddedPostgres {
  readonly connection: PostgresConnection;
  readonly url: string;
  private readonly stopRequested = new AbortController();
  private readonly watching: Promise<void>;
  private stopping: Promise<void> | undefined;

  constructor(
    private readonly cluster: Cluster,
    private server: RunningServer,
    private readonly lock: ProcessLock,
  ) {
    this.connection = connectionTo(productDatabase, server.port, cluster.password);
    this.url = urlOf(this.connection);
    this.watching = this.watch();
  }

  stop(): Promise<void> {
    this.stopping ??= this.stopOnce();
    return this.stopping;
  }

  release(): Promise<void> {
    this.stopping ??= this.releaseOnce();
    return this.stopping;
  }

  private async releaseOnce(): Promise<void> {
    this.stopRequested.abort();
    await this.watching;
    await this.lock.release();
  }

  private async stopOnce(): Promise<void> {
    this.stopRequested.abort();
    await this.watching;
    try {
      // A server that died and did not come back has nothing to end, and its number may belong to a stranger by now.
      const { pid } = this.server;
      const isServer = process.platform === 'win32' || (await isPostmasterOf(pid, this.cluster.folder.cluster));
      if (isServer) await endServer(this.cluster, pid, shutdownPatienceMs);
    } finally {
      await this.lock.release();
    }
  }

  /** Looks at the process itself, since a server that was taken over is nobody's child. Keeps no event loop alive. */
  private async watch(): Promise<void> {
    const { signal } = this.stopRequested;
    let pauseMs = watchIntervalMs;
    while (!signal.aborted) {
      const isWell = (await processState(this.server.pid)) === 'alive' || (await this.bringBack());
      pauseMs = isWell ? watchIntervalMs : Math.min(pauseMs * 2, 30_000);
      await delay(pauseMs, undefined, { ref: false, signal }).catch(() => undefined);
    }
  }

  private async bringBack(): Promise<boolean> {
    const { log } = this.cluster;
    log(`the embedded Postgres (process ${this.server.pid}) is gone; starting it again`);
    try {
      this.server = await ensureServer(this.cluster, this.connection.port);
      log(`the embedded Postgres is back (process ${this.server.pid}, port ${this.server.port})`);
      return true;
    } catch (error) {
      log(`the embedded Postgres could not be started again: ${reasonOf(error)}`);
      return false;
    }
  }
}
