import { randomInt } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../platform/config/config.js';

/** Letters and digits that nobody mistakes for each other. */
const letters = 'abcdefghjkmnpqrstuvwxyz';
const digits = '23456789';

/**
 * The passwords by which the demo accounts may be known, the likeliest first: `DEMO_PASSWORD`, and the one that an earlier
 * start of the embedded database drew and kept for its owner's eyes.
 */
export async function knownDemoPasswords(config: Config, embedded: boolean): Promise<string[]> {
  const kept = embedded ? await readKept(config.dataDir) : undefined;
  return [config.demoPassword, kept].filter((password) => password !== undefined);
}

/**
 * The password for demo accounts about to be made: `DEMO_PASSWORD`, the one drawn by a start that was cut short, or a new one.
 * It is never fixed. With the embedded database it is kept beside it, so that later starts can print it again.
 */
export async function demoPasswordForSeeds(config: Config, embedded: boolean): Promise<string> {
  const [known] = await knownDemoPasswords(config, embedded);
  const password = known ?? drawn();
  if (embedded) await keepDemoPassword(config, password);
  return password;
}

/** Keeps the password that the demo accounts have from now on; readable by the owner of the data folder only. */
export async function keepDemoPassword({ dataDir }: Pick<Config, 'dataDir'>, password: string): Promise<void> {
  await writeFile(fileOf(dataDir), `${password}\n`, { mode: 0o600 });
}

async function readKept(dataDir: string): Promise<string | undefined> {
  const text = await readFile(fileOf(dataDir), 'utf8').catch(() => '');
  return text.trim() === '' ? undefined : text.trim();
}

const fileOf = (dataDir: string) => join(dataDir, 'demo-password');

/** Three groups, some 50 random bits, with letters of both cases and digits as the password rules ask. */
function drawn(): string {
  const pick = (from: string) => from[randomInt(from.length)] ?? '';
  const group = () => pick(letters).toUpperCase() + pick(letters) + pick(letters) + pick(digits);
  return [group(), group(), group()].join('-');
}
