import { spawn, type SpawnOptions } from 'node:child_process';
import type { ServerAccount } from './server-account.js';

/** How a finished program ended: its exit code (null when a signal ended it) and everything it wrote. */
export interface Finished {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program to its end, as the given account where there is one; rejects only when it can't be started at all. */
export function runToEnd(program: string, args: readonly string[], options: SpawnOptions): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { windowsHide: true, ...options });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/**
 * Options for a program of Postgres: the account, and an environment of its own.
 * The product's environment stays out: it holds keys, and PG… or LD_LIBRARY_PATH would change how Postgres behaves.
 */
export function postgresProcess(account: ServerAccount | undefined): SpawnOptions {
  const kept = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'SystemDrive', 'USERPROFILE', 'APPDATA'];
  const env: NodeJS.ProcessEnv = { LC_ALL: 'C' };
  for (const name of kept) if (process.env[name] !== undefined) env[name] = process.env[name];
  return { env, ...(account && { uid: account.uid, gid: account.gid }) };
}
