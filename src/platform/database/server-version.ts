import type { ClientBase } from 'pg';
import { StartupError } from '../errors/startup-error.js';
import type { Words } from '../words/words.js';

/** The oldest major version of Postgres that the product and its queue run on. */
export const oldestSupportedPostgres = 13;

/** A Postgres of one's own is too old for the product; raised at the start, before anything is changed in it. */
export class UnsupportedServerError extends StartupError {
  override name = 'UnsupportedServerError';

  constructor(messages: Words) {
    super('startup.database-wrong-version', messages);
  }
}

/**
 * Checks that the server behind a connection is new enough.
 *
 * @throws UnsupportedServerError below Postgres 13
 */
export async function assertSupportedServer(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ number: string; version: string }>(
    "select current_setting('server_version_num') as number, current_setting('server_version') as version",
  );
  const { number, version } = rows[0] ?? { number: '0', version: '?' };
  if (Math.floor(Number(number) / 10_000) >= oldestSupportedPostgres) return;
  throw new UnsupportedServerError({
    zh: `DATABASE_URL 指向的 Postgres 版本为 ${version},本程序需要 ${oldestSupportedPostgres} 或更高版本。请升级该服务器,或去掉 DATABASE_URL 以使用内置 Postgres。`,
    en:
      `The Postgres that DATABASE_URL points to is version ${version}; this program needs ${oldestSupportedPostgres} or newer. ` +
      'Upgrade that server, or remove DATABASE_URL to use the embedded Postgres.',
  });
}
