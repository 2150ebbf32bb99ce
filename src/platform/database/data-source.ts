import { DataSource } from 'typeorm';
import { entities } from '../../entities.js';
import { migrations } from '../../migrations/index.js';

/** TypeORM on one database: for migrations, for the entities' reads and writes outside the hot path. Not yet connected. */
export function createDataSource(url: string, poolSize = 4): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    migrations: [...migrations],
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    poolSize,
    applicationName: 'bihuan-orm',
    connectTimeoutMS: 10_000,
  });
}
