import { createHash, randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config, keyBytes } from '../../platform/config/config.js';
import { Problem } from '../../platform/errors/problem.js';
import { keyMissing } from './referrals.errors.js';

/** A key of 32 bytes and the name by which what it has sealed refers to it. */
export interface ClueKey {
  readonly id: string;
  readonly bytes: Buffer;
}

const fileName = 'clue-keys';

/**
 * The keys under which clues are sealed: the present one, and those of before for as long as something is sealed under them.
 *
 * They come from the environment. Where it names none and the product keeps its own database, or is no production, they lie in a file of
 * the data folder that only its owner reads; elsewhere there is no key, and nothing can be sealed: a key that one of several machines
 * made up for itself would be lost to the others.
 */
@Injectable()
export class ClueKeys {
  private known: readonly ClueKey[] | undefined;

  constructor(private readonly config: Config) {}

  /** Whether the keys lie in the data folder, so that a new one can be made here. */
  get areOwn(): boolean {
    const { clueKey, databaseUrl, mode } = this.config;
    return clueKey === undefined && (databaseUrl === undefined || mode !== 'production');
  }

  /** Whether anything can be sealed at all. */
  get isThere(): boolean {
    return this.areOwn || this.all().length > 0;
  }

  /** The key under which everything new is sealed. @throws Problem `referrals.no-key` */
  present(): ClueKey {
    const [first] = this.all();
    if (first === undefined) throw new Problem(keyMissing);
    return first;
  }

  /** The key of this name. @throws Problem `referrals.no-key` */
  named(id: string): ClueKey {
    const found = this.all().find((key) => key.id === id) ?? this.read().find((key) => key.id === id);
    if (found === undefined) throw new Problem(keyMissing);
    return found;
  }

  /** Makes a new present key in the data folder; those of before stay beside it. */
  renew(): void {
    if (!this.areOwn) throw new Error('keys of the environment are made there');
    this.write([newKey(), ...this.all().map(({ bytes }) => bytes)]);
  }

  /** Drops the keys of before from the data folder: nothing is sealed under them any more. */
  dropFormer(): void {
    if (this.areOwn) this.write([this.present().bytes]);
  }

  private all(): readonly ClueKey[] {
    return this.known ?? this.read();
  }

  private read(): readonly ClueKey[] {
    const { clueKey, clueKeysBefore = [] } = this.config;
    const texts = clueKey !== undefined ? [clueKey, ...clueKeysBefore] : this.areOwn ? this.fileLines() : [];
    this.known = texts.flatMap((text) => {
      const bytes = keyBytes(text);
      return bytes === undefined ? [] : [{ id: createHash('sha256').update(bytes).digest('hex').slice(0, 16), bytes }];
    });
    return this.known;
  }

  private fileLines(): readonly string[] {
    mkdirSync(this.config.dataDir, { recursive: true });
    try {
      writeNew(this.file, [newKey()]);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    return readFileSync(this.file, 'utf8').split('\n').filter(Boolean);
  }

  private write(keys: readonly Buffer[]): void {
    const next = `${this.file}.${randomBytes(6).toString('hex')}`;
    writeNew(next, keys);
    renameSync(next, this.file);
    this.read();
  }

  private get file(): string {
    return join(this.config.dataDir, fileName);
  }
}

const newKey = (): Buffer => randomBytes(32);

/** Writes a file that must not exist yet and that nobody but its owner reads. */
function writeNew(path: string, keys: readonly Buffer[]): void {
  const descriptor = openSync(path, 'wx', 0o600);
  try {
    writeSync(descriptor, keys.map((key) => `${key.toString('hex')}\n`).join(''));
  } finally {
    closeSync(descriptor);
  }
}
