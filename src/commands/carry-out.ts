import { loadConfig } from '../platform/config/config.js';
import { assertCurrentSchema, migrate } from '../platform/database/migrate.js';
import { createLogger } from '../platform/logging/logger.js';
import { penFor } from '../platform/terminal/pen.js';
import { words } from '../platform/words/words.js';
import { borrowServer } from '../startup/database-server.js';
import { Lifetime } from '../startup/lifetime.js';
import { progressOn } from '../startup/progress.js';
import type { Answer, Call, CommandSpec, Session } from './command.js';
import type { Surroundings } from './command-line.js';

const narrowest = 60;
const widest = 120;
/** By convention 128 and the number of SIGINT. */
const interrupted = 130;

/**
 * Carries out a command that was called as it should be, and prints its answer.
 *
 * @returns the exit code
 * @throws whatever the command throws, after everything was closed
 */
export async function carryOut(
  spec: CommandSpec,
  given: Pick<Call, 'args' | 'options' | 'language'>,
  { stdout, stderr, env }: Surroundings,
): Promise<number> {
  const config = loadConfig(env);
  const progress = progressOn(stderr, createLogger(config));
  const lifetime = new Lifetime(() => progress.step(words('正在停止', 'Stopping')));
  const call: Call = {
    ...given,
    config,
    progress,
    session: () => openSession(call, lifetime, false),
    migratedSession: () => openSession(call, lifetime, true),
  };
  try {
    const { run } = await spec.load();
    const running = run(call);
    const answer = await Promise.race([running, lifetime.stopAsked]);
    // What was still under way fails as everything under it is closed, and nobody needs to hear of it.
    running.catch(() => undefined);
    progress.end();
    if (answer === undefined) return interrupted;
    const page = { pen: penFor(stdout, env), columns: columnsOf(stdout), clips: stdout.isTTY, language: given.language };
    stdout.write(given.options.flag('json') ? `${JSON.stringify(answer.data)}\n` : screenOf(answer, page));
    return answer.failed === true ? 1 : 0;
  } finally {
    progress.end();
    await lifetime.end();
  }
}

async function openSession(call: Call, lifetime: Lifetime, create: boolean): Promise<Session> {
  const { config, language, options } = call;
  const server = await borrowServer(config, { create });
  lifetime.closing(() => server.close());
  const migrated = create ? await migrate(server.url) : [];
  if (!create) await assertCurrentSchema(server.url);
  const { ProductSession } = await import('./session.js');
  const session = await ProductSession.open(config, { server, migrated, language, as: options.text('as') });
  lifetime.closing(() => session.close());
  return session;
}

function columnsOf({ columns }: Pick<NodeJS.WriteStream, 'columns'>): number {
  return Math.max(narrowest, Math.min(widest, columns || 100));
}

function screenOf(answer: Answer, page: Parameters<Answer['screen']>[0]): string {
  return answer
    .screen(page)
    .map((line) => `${line}\n`)
    .join('');
}
