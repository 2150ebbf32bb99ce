/*
 * Completes package-lock.json so that `npm ci` accepts it on every platform.
 *
 * A package may name optional packages for platforms that this machine is not (`@swc/core-darwin-arm64`). Where the newest of
 * those is missing from the registry, npm writes a lock without it, and `npm ci` then refuses that lock as incomplete.
 * A stub with the platform it is for is enough: npm skips it everywhere else.
 *
 *   node scripts/complete-lock.mjs           adds what is missing; run it after every `npm install`
 *   node scripts/complete-lock.mjs --check   only looks, and fails when something is missing
 */
import { readFileSync, writeFileSync } from 'node:fs';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];
/** Parts of package names that say more than one thing, or say it differently from Node. */
const spellings = { windows: 'win32', ppc64le: 'ppc64', linuxmusl: 'linux', x32: 'ia32' };

const file = 'package-lock.json';
const text = readFileSync(file, 'utf8');
const lock = JSON.parse(text);
const added = [];
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (found(path, name)) continue;
    lock.packages[`node_modules/${name}`] = stub(name, range);
    added.push(`${name}@${range} (wanted by ${path || 'the project'})`);
  }
}

if (added.length === 0) {
  process.stdout.write('package-lock.json is complete\n');
} else if (process.argv.includes('--check')) {
  process.stderr.write(
    `package-lock.json lacks optional packages; run "node scripts/complete-lock.mjs":\n  ${added.join('\n  ')}\n`,
  );
  process.exitCode = 1;
} else {
  const { '': root, ...others } = lock.packages;
  const sorted = Object.fromEntries(Object.entries(others).sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: { '': root, ...sorted } }, null, 2)}\n`);
  process.stdout.write(`added to package-lock.json:\n  ${added.join('\n  ')}\n`);
}

/** Whether a package at a path of the tree finds another: in its own node_modules, or in those of the folders above. */
function found(path, name) {
  for (let place = path; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    const candidate = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`;
    if (candidate in lock.packages) return true;
    if (place === '') return false;
  }
}

function stub(name, range) {
  const words = name
    .split(/[/@_-]/)
    .flatMap((word) => [spellings[word] ?? word])
    .flatMap((word) => (word.startsWith('linux') && word !== 'linux' ? ['linux', word.slice(5)] : [word]));
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  if (os.length === 0 && cpu.length === 0)
    throw new Error(`${name} is missing from the lock and its name tells no platform: install it`);
  const libc = /musl/.test(name) ? ['musl'] : /gnu|glibc/.test(name) && os.includes('linux') ? ['glibc'] : [];
  return {
    version: range.replace(/^[\^~>=\s]+/, ''),
    optional: true,
    ...(os.length > 0 && { os }),
    ...(cpu.length > 0 && { cpu }),
    ...(libc.length > 0 && { libc }),
  };
}
