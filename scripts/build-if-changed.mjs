/*
 * Builds the product when its sources are not those of the last build, so that a start need not wait for the compiler each time.
 *
 *   node scripts/build-if-changed.mjs
 *
 * Where there are no sources (an installed package) there is nothing to build.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const sources = ['src', 'workflows', 'seeds', 'nest-cli.json', 'tsconfig.json', '.swcrc', 'package.json', 'package-lock.json'];
const mark = join(project, 'dist', '.built-from');

/** Builds when something changed; ends the process where the build fails. */
export function buildIfChanged() {
  if (!existsSync(join(project, 'src'))) return;
  const now = fingerprint();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return;
  const nest = join(project, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  // An installation without development packages runs what was built before.
  if (!existsSync(nest) && existsSync(join(project, 'dist', 'src', 'main.js'))) return;
  // Standard output belongs to what is started afterwards.
  const { status } = spawnSync(process.execPath, [nest, 'build'], { cwd: project, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(mark, now);
}

/** Changes whenever a source is added, removed or written. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesBelow)) {
    const { mtimeMs, size } = statSync(join(project, file));
    hash.update(`${file}\0${mtimeMs}\0${size}\n`);
  }
  return hash.digest('hex');
}

function filesBelow(path) {
  const full = join(project, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) buildIfChanged();
