import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Record<string, { readonly resolved?: string; readonly optionalDependencies?: Record<string, string> }>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

describe('the lock file', () => {
  it('ties nobody to a registry of ours', () => {
    expect(Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  });

  it('names every optional package, so that a clean installation works on every platform', () => {
    expect(execFileSync(process.execPath, ['scripts/complete-lock.mjs', '--check']).toString()).toContain('complete');
  });

  it('agrees with package.json', () => {
    const wanted = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
    const { '': root } = lock.packages as Record<string, Record<string, unknown>>;
    for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) expect(root?.[kind]).toEqual(wanted[kind]);
  });
});

describe('package.json', () => {
  it('allows or forbids the installation script of every package that has one', () => {
    const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: Record<string, boolean> };
    const installed = lock.packages as Record<string, { hasInstallScript?: boolean }>;
    const names = Object.entries(installed)
      .filter(([, entry]) => entry.hasInstallScript === true)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(names.filter((name) => !(name in allowScripts))).toEqual([]);
  });
});
