import { Injectable } from '@nestjs/common';
import type { Words } from '../words/words.js';

/** Resolves when the part works; rejects when it does not. */
export type HealthCheck = () => Promise<unknown>;

/** The parts that must work for the product to be ready, and those that are turned off; each part speaks for itself when it starts. */
@Injectable()
export class HealthChecks {
  private readonly checks = new Map<string, HealthCheck>();
  private readonly off = new Map<string, Words>();

  add(name: string, check: HealthCheck): void {
    this.checks.set(name, check);
  }

  /** Says that a part is off by the way the product was set up, and why; the rest serves without it. */
  turnedOff(name: string, reason: Words): void {
    this.off.set(name, reason);
  }

  /** The parts that are off, each with its reason. */
  get allOff(): ReadonlyMap<string, Words> {
    return this.off;
  }

  /** Runs all checks at once. A check that takes longer than the time limit (milliseconds) has failed. */
  async run(timeLimit = 3000): Promise<Readonly<Record<string, 'ok' | 'failed'>>> {
    const results = await Promise.all(
      [...this.checks].map(async ([name, check]) => [name, await outcome(check, timeLimit)] as const),
    );
    return Object.fromEntries(results);
  }
}

async function outcome(check: HealthCheck, timeLimit: number): Promise<'ok' | 'failed'> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<'failed'>((resolve) => (timer = setTimeout(resolve, timeLimit, 'failed')));
  const done = check().then(
    () => 'ok' as const,
    () => 'failed' as const,
  );
  return Promise.race([done, tooLate]).finally(() => clearTimeout(timer));
}
