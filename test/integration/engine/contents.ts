import pg from 'pg';
import type { TestDatabase } from '../../support/database.js';

/** How many rows each table holds and a hash over all of them: two equal contents mean that no row was changed. */
export type Contents = Readonly<Record<string, string>>;

/** Reads contents again and again on one connection. */
export class ContentsReader {
  private constructor(
    private readonly client: pg.Client,
    private readonly text: string,
  ) {}

  static async on({ url }: TestDatabase): Promise<ContentsReader> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
    );
    return new ContentsReader(client, rows.map(({ name }) => contentsSql(name)).join(' UNION ALL '));
  }

  async read(): Promise<Contents> {
    const { rows } = await this.client.query<{ name: string; contents: string }>({ name: 'contents', text: this.text });
    return Object.fromEntries(rows.map(({ name, contents }) => [name, contents]));
  }

  close(): Promise<void> {
    return this.client.end();
  }
}

/** Reads the contents of a database once. */
export async function contentsOf(database: TestDatabase): Promise<Contents> {
  const reader = await ContentsReader.on(database);
  try {
    return await reader.read();
  } finally {
    await reader.close();
  }
}

/** When a sign-in was last used is no content: that is written down some time after the request. */
function contentsSql(table: string): string {
  const row = ['api_tokens', 'sessions'].includes(table) ? "(to_jsonb(t) - 'last_used_at' - 'last_seen_at')" : 't';
  const hash = `md5(coalesce(string_agg(${row}::text, E'\\n' ORDER BY ${row}::text), ''))`;
  return `SELECT '${table}' AS name, count(*) || ' rows, ' || ${hash} AS contents FROM "${table}" t`;
}
