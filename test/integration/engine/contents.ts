import type { TestDatabase } from '../../support/database.js';

/**
 * How many rows each table holds and a hash over all of them: two equal contents mean that no row was changed.
 * When a sign-in was last used is no content: that is written down some time after the request.
 */
export async function contentsOf(database: TestDatabase): Promise<Record<string, string>> {
  const tables = await database.rows<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
  );
  const each = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*) || ' rows, ' || coalesce(md5(string_agg(line, E'\\n' ORDER BY line)), '') AS contents FROM (SELECT (to_jsonb(t) - 'last_used_at' - 'last_seen_at')::text AS line FROM "${name}" t) AS lines`,
  );
  const rows = await database.rows<{ name: string; contents: string }>(each.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, contents }) => [name, contents]));
}
