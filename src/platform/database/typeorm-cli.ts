import { loadConfig } from '../config/config.js';
import { createDataSource } from './data-source.js';

const { databaseUrl } = loadConfig(process.env);
if (databaseUrl === undefined) throw new Error('set DATABASE_URL: the migration tools work on a database that already runs');

/** The data source of TypeORM's own command line (`npm run db:show`, `npm run db:generate`). */
export default createDataSource(databaseUrl);
