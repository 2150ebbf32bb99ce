import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import type { PostgresConnection } from '../../../src/platform/embedded-postgres/embedded-postgres.js';
import type { ProductOrder, ProductReport } from './product-process.js';

type Failure = Extract<ProductReport, { kind: 'failed' }>;

/** A living process of its own that holds an embedded Postgres: what a test kills. */
export interface Product {
  readonly pid: number;
  readonly connection: PostgresConnection;
  readonly logs: readonly string[];
  /** Stops in order and waits for the end of the process. */
  stop(): Promise<void>;
  /** Ends the process as a crash would, and waits until it is gone. */
  kill(): Promise<void>;
}

/** The supervisor compiled for plain Node, so that tests can run it in processes that they kill or run as another user. */
export interface CompiledProduct {
  run(order: ProductOrder): Promise<Product>;
  /** Runs a process that is expected to fail, and returns how it explains itself. */
  runAndFail(order: ProductOrder): Promise<Failure>;
  /** Starts a process without waiting for anything. */
  spawn(order: ProductOrder): ChildProcess;
  remove(): Promise<void>;
}

const sources = ['src/platform/embedded-postgres', 'src/platform/clock', 'src/platform/errors', 'src/platform/words'];
const program = 'test/integration/embedded-postgres/product-process';

/** Compiles the supervisor and the process that runs it, below node_modules so that its imports resolve. */
export async function compileProduct(): Promise<CompiledProduct> {
  const cache = resolve('node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'embedded-postgres-test-'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const swc = resolve('node_modules/@swc/cli/bin/swc.js');
  await promisify(execFile)(process.execPath, [swc, ...sources, `${program}.ts`, '-d', folder, '--config-file', '.swcrc']);

  const start = (order: ProductOrder): ChildProcess =>
    spawn(process.execPath, [join(folder, `${program}.js`), JSON.stringify(order)], { stdio: ['pipe', 'pipe', 'inherit'] });
  return {
    spawn: start,
    async run(order) {
      const { child, outcome, logs } = await outcomeOf(start(order));
      if (outcome.kind !== 'ready') throw new Error(`${outcome.code}: ${outcome.messages.en}`);
      return {
        pid: child.pid ?? 0,
        connection: outcome.connection,
        logs,
        stop: () => ended(child, () => child.stdin?.end()),
        kill: () => ended(child, () => child.kill('SIGKILL')),
      };
    },
    async runAndFail(order) {
      const { child, outcome } = await outcomeOf(start(order));
      if (outcome.kind === 'failed') return outcome;
      await ended(child, () => child.stdin?.end());
      throw new Error('The start was expected to fail and did not.');
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** Ends a process by the given means and waits for it; one that has ended already is fine. */
export async function ended(child: ChildProcess, end: () => unknown): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  end();
  await exit;
}

async function outcomeOf(child: ChildProcess): Promise<{
  child: ChildProcess;
  outcome: Exclude<ProductReport, { kind: 'log' }>;
  logs: string[];
}> {
  if (child.stdout === null) throw new Error('The process has no output.');
  const logs: string[] = [];
  const lines = createInterface({ input: child.stdout });
  return new Promise((resolve, reject) => {
    lines.on('line', (line) => {
      const report = JSON.parse(line) as ProductReport;
      if (report.kind === 'log') logs.push(report.line);
      else resolve({ child, outcome: report, logs });
    });
    child.once('exit', (code) => reject(new Error(`The process ended early with ${code}.`)));
  });
}
