import { Injectable } from '@nestjs/common';

/** Resolves when the part works; rejects when it does not. */
export type HealthCheck = () => Promise<unknown>;

/** The parts that must work for the product to be ready; each part adds its own check when it starts. */
@Injectable()
export class HealthChecks {
  private readonly checks = new Map<string, HealthCheck>();

  add(name: string, check: HealthCheck): void {
    this.checks.set(name, check);
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
