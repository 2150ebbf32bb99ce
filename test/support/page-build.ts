import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { until } from './until.js';

const cache = resolve('node_modules/.cache/test-page');
const vite = resolve('node_modules/vite/bin/vite.js');

/**
 * Builds the page as `npm run build` does, into a folder of the tests' own; once for all test files that ask at the same time.
 *
 * @returns the folder
 */
export async function buildPage(): Promise<string> {
  const folder = join(cache, fingerprint());
  const claim = `${folder}.claim`;
  await mkdir(cache, { recursive: true });
  const claimed = await mkdir(claim).then(
    () => true,
    () => false,
  );
  if (claimed) await build(folder).finally(() => rm(claim, { recursive: true }));
  else await until(() => existsSync(folder) || !existsSync(claim));
  return existsSync(folder) ? folder : buildPage();
}

async function build(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const unfinished = `${folder}.${process.pid}`;
  const options = ['--outDir', unfinished, '--emptyOutDir', '--logLevel', 'warn'];
  // The tests' own NODE_ENV would make the slow development build of React.
  const env = { ...process.env, NODE_ENV: 'production' };
  await promisify(execFile)(process.execPath, [vite, 'build', 'web', ...options], { env });
  await rename(unfinished, folder);
}

/** Another one whenever a source of the page is added, removed or written. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const root of ['web', 'workflows', 'package-lock.json']) {
    for (const file of filesOf(root)) {
      const { mtimeMs, size } = statSync(file);
      hash.update(`${file}\0${mtimeMs}\0${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function filesOf(root: string): string[] {
  if (statSync(root).isFile()) return [root];
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
