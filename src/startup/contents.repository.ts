import type { Database } from '../platform/database/database.js';
import { statement } from '../platform/database/statement.js';

/** What a database holds, in a few words. */
export interface Contents {
  readonly cases: number;
  /** Cases told by the press, with their source. */
  readonly published: number;
  /** The number of a case with a long life, worth reading; null where there is no case. */
  readonly example: string | null;
}

const find = statement<Contents>(
  'contents.find',
  `SELECT count(*) AS cases, count(source) FILTER (WHERE NOT synthetic) AS published,
     (SELECT number FROM cases WHERE NOT sealed ORDER BY source IS NULL, version DESC, id LIMIT 1) AS example
   FROM cases WHERE NOT sealed`,
);

/** Reads what a database holds. */
export async function contentsOf(database: Database): Promise<Contents> {
  const [contents] = await database.rows(find);
  return contents ?? { cases: 0, published: 0, example: null };
}
