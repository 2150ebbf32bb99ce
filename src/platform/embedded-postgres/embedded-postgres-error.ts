import { StartupError } from '../errors/startup-error.js';
import type { Words } from '../words/words.js';

/** What can keep the embedded Postgres from starting; stable, for scripts and for the page of known messages. */
export type EmbeddedPostgresErrorCode =
  | 'startup.data-dir-not-writable'
  | 'startup.data-dir-in-use'
  | 'startup.postgres-binaries-missing'
  | 'startup.postgres-wrong-version'
  | 'startup.postgres-failed';

/** The embedded Postgres can't run: the messages say what is wrong, where, and what would help. */
export class EmbeddedPostgresError extends StartupError {
  override name = 'EmbeddedPostgresError';

  constructor(
    override readonly code: EmbeddedPostgresErrorCode,
    messages: Words,
    cause?: unknown,
  ) {
    super(code, messages, cause);
  }
}

/** The short reason inside any thrown value: its message, without stack. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The system's error code (`EACCES`, `ENOENT`) or a database's SQLSTATE, when the thrown value carries one. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Postgres refused to start or to create its cluster; the tail of its log tells why. */
export function postgresFailed(what: Words, where: string, logTail: string, cause?: unknown): EmbeddedPostgresError {
  const tail = logTail.trim() === '' ? '' : `\n${logTail.trim()}`;
  return new EmbeddedPostgresError(
    'startup.postgres-failed',
    {
      zh: `内置 Postgres 启动失败(数据目录 ${where}):${what.zh}${tail}`,
      en: `The embedded Postgres in ${where} failed: ${what.en}${tail}`,
    },
    cause,
  );
}
