import type { Database } from './database.js';
import { statement } from './statement.js';

/** One installation of the product: its database, however many processes work on it. */
export interface Installation {
  /** Made with the database; tells what it keeps elsewhere (in a shared Redis) from what others keep there. */
  readonly id: string;
}

const find = statement<Installation & Record<string, unknown>>('installation.find', 'SELECT id FROM installation');

/** Reads which installation a database is. */
export async function installationOf(database: Database): Promise<Installation> {
  const [installation] = await database.rows(find);
  if (installation === undefined) throw new Error('the database has no row in installation');
  return installation;
}
