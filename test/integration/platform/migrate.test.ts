import { DataSource } from 'typeorm';
import { createDataSource } from '../../../src/platform/database/data-source.js';
import { migrate } from '../../../src/platform/database/migrate.js';
import { migrations } from '../../../src/migrations/index.js';
import { createEmptyDatabase, createTestDatabase, urlOf, type TestDatabase } from '../../support/database.js';

describe('migrate', () => {
  let database: TestDatabase;
  let dataSource: DataSource | undefined;

  afterEach(async () => {
    await dataSource?.destroy();
    dataSource = undefined;
    await database.drop();
  });

  it('brings an empty database forward, and finds nothing to do the second time', async () => {
    database = await createEmptyDatabase();
    expect(await migrate(database.url)).toHaveLength(migrations.length);
    expect(await migrate(database.url)).toEqual([]);
  });

  it('runs each migration once when several processes start at the same time', async () => {
    database = await createEmptyDatabase();
    const runs = await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
    expect(runs.map((done) => done.length).sort()).toEqual([0, 0, migrations.length]);
  });

  it('leaves a schema from which the entities would change nothing', async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.url).initialize();
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map((query) => query.query)).toEqual([]);
  });

  it('refuses a database that knows a migration which the code does not', async () => {
    database = await createTestDatabase();
    await database.rows(`INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'Tomorrow9999999999999')`);
    await expect(migrate(database.url)).rejects.toMatchObject({
      code: 'startup.database-newer',
      messages: { zh: expect.stringContaining('Tomorrow9999999999999'), en: expect.stringContaining('Tomorrow9999999999999') },
    });
  });

  it('names a database that can not be reached, without its password', async () => {
    database = await createTestDatabase();
    const missing = new URL(urlOf('no_such_database'));
    await expect(migrate(missing.href)).rejects.toMatchObject({
      code: 'startup.database-unreachable',
      messages: { en: expect.stringContaining('no_such_database') },
    });
    const nobody = 'postgres://somebody:open-sesame@127.0.0.1:1/nowhere';
    const failure = await migrate(nobody).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      code: 'startup.database-unreachable',
      messages: { zh: expect.stringContaining('127.0.0.1:1') },
    });
    expect(JSON.stringify(failure)).not.toContain('open-sesame');
  });
});
