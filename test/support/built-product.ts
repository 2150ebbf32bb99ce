import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';

type Environment = Readonly<Record<string, string>>;

/** What the product says when it is ready. */
export interface Announced {
  readonly ready: true;
  readonly url: string;
  readonly accounts: readonly { readonly username: string; readonly password: string | null }[];
  readonly contents: { readonly cases: number; readonly published: number };
}

/** The product as a process of its own. */
export interface RunningProduct {
  readonly announced: Announced;
  readonly pid: number;
  /** Everything it has written to standard output so far, line by line. */
  readonly lines: readonly string[];
  /** Asks it to stop, and waits until it has; the exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  /** Sends a signal and waits for nothing. */
  signal(signal: NodeJS.Signals): void;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** How a program ended that was not expected to go on. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The product compiled for plain Node, as `npm run build` does it, in a folder of its own. */
export class BuiltProduct {
  private readonly children = new Set<ChildProcess>();

  private constructor(private readonly folder: string) {}

  static async build(): Promise<BuiltProduct> {
    const cache = resolve('node_modules/.cache');
    await mkdir(cache, { recursive: true });
    const folder = await mkdtemp(join(cache, 'built-product-'));
    await copyFile('package.json', join(folder, 'package.json'));
    const swc = resolve('node_modules/@swc/cli/bin/swc.js');
    const args = ['src', 'workflows', 'seeds', '-d', join(folder, 'dist'), '--config-file', '.swcrc', '--copy-files', '--quiet'];
    await promisify(execFile)(process.execPath, [swc, ...args]);
    return new BuiltProduct(folder);
  }

  /** Starts the product and waits until it is ready. */
  async start(env: Environment): Promise<RunningProduct> {
    const child = this.spawn('main.js', [], env);
    const told = text(child.stderr);
    const lines: string[] = [];
    const ended = once(child, 'exit').then(([code]) => code as number | null);
    const announced = await new Promise<Announced>((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => {
        lines.push(line);
        if (lines.length === 1) resolve(JSON.parse(line) as Announced);
      });
      void ended.then(async (code) => reject(new Error(`the product ended with ${code}: ${await told}`)));
    });
    return {
      announced,
      pid: child.pid ?? 0,
      lines,
      ended,
      signal: (signal) => void child.kill(signal),
      stop: async () => {
        child.kill('SIGTERM');
        return ended;
      },
      kill: async () => {
        child.kill('SIGKILL');
        await ended;
      },
    };
  }

  /** Starts a process that only does what time brings, and waits until it has begun. */
  async startWorker(env: Environment): Promise<Pick<RunningProduct, 'pid' | 'stop' | 'kill' | 'signal'>> {
    const child = this.spawn('worker.js', [], env);
    const told = text(child.stderr);
    const ended = once(child, 'exit').then(([code]) => code as number | null);
    await new Promise<void>((resolve, reject) => {
      createInterface({ input: child.stdout }).once('line', () => resolve());
      void ended.then(async (code) => reject(new Error(`the worker ended with ${code}: ${await told}`)));
    });
    const end = (signal: NodeJS.Signals) => {
      child.kill(signal);
      return ended;
    };
    return {
      pid: child.pid ?? 0,
      signal: (signal) => void child.kill(signal),
      stop: () => end('SIGTERM'),
      kill: async () => void (await end('SIGKILL')),
    };
  }

  /** Runs the product where it is expected not to become ready. */
  startAndFail(env: Environment): Promise<Ended> {
    return this.end(this.spawn('main.js', [], env));
  }

  /** Runs one command of the command line. */
  command(args: readonly string[], env: Environment): Promise<Ended> {
    return this.end(this.spawn('cli.js', args, env));
  }

  /** Starts the product without waiting for anything: for those that are killed on the way. */
  launch(env: Environment) {
    return this.spawn('main.js', [], env);
  }

  /** Ends what still runs, and removes the folder. */
  async remove(): Promise<void> {
    for (const child of this.children) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    }
    await rm(this.folder, { recursive: true, force: true });
  }

  private async end(child: ReturnType<BuiltProduct['launch']>): Promise<Ended> {
    const [[code], stdout, stderr] = await Promise.all([
      once(child, 'exit') as Promise<[number | null]>,
      text(child.stdout),
      text(child.stderr),
    ]);
    return { code, stdout, stderr };
  }

  private spawn(program: string, args: readonly string[], env: Environment) {
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(process.execPath, [join(this.folder, 'dist', 'src', program), ...args], {
      env: { PATH, HOME, PORT: '0', SEED: 'none', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.children.add(child);
    return child;
  }
}
