/*
 * Builds the product when its sources are not those of the last build, so that a start need not wait for the compilers each time.
 *
 *   node scripts/build-if-changed.mjs         builds the part (server, page) whose sources changed
 *   node scripts/build-if-changed.mjs --all   builds both
 *
 * Where there are no sources (an installed package) there is nothing to build.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const packages = ['package.json', 'package-lock.json'];
const tool = (...path) => join(project, 'node_modules', ...path);

/** The two parts: what each is made of, its compiler, and a file that stands where it has been built. */
const parts = [
  {
    sources: ['src', 'workflows', 'seeds', 'nest-cli.json', 'tsconfig.json', '.swcrc', ...packages],
    compiler: tool('@nestjs', 'cli', 'bin', 'nest.js'),
    args: ['build'],
    folders: ['src', 'workflows', 'seeds'],
    built: 'src/main.js',
    mark: '.built-from',
  },
  {
    sources: ['web', 'workflows', ...packages],
    compiler: tool('vite', 'bin', 'vite.js'),
    args: ['build', 'web', '--logLevel', 'warn'],
    folders: ['web'],
    built: 'web/index.html',
    mark: '.page-built-from',
  },
];

/** Builds what changed, or everything; ends the process where a build fails. */
export function buildIfChanged({ all = false } = {}) {
  if (!existsSync(join(project, 'src'))) return;
  for (const { sources, compiler, args, folders, built, mark } of parts) {
    const now = fingerprint(sources);
    const markFile = join(project, 'dist', mark);
    const there = existsSync(join(project, 'dist', built));
    if (!all && there && existsSync(markFile) && readFileSync(markFile, 'utf8') === now) continue;
    // An installation without development packages runs what was built before.
    if (!existsSync(compiler) && there) continue;
    for (const folder of folders) rmSync(join(project, 'dist', folder), { recursive: true, force: true });
    // Standard output belongs to what is started afterwards.
    const { status } = spawnSync(process.execPath, [compiler, ...args], { cwd: project, stdio: ['ignore', 2, 2] });
    if (status !== 0) process.exit(status ?? 1);
    writeFileSync(markFile, now);
  }
}

/** Changes whenever a source is added, removed or written. */
function fingerprint(sources) {
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

if (process.argv[1] === fileURLToPath(import.meta.url)) buildIfChanged({ all: process.argv.includes('--all') });
