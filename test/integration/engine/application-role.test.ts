import { Database } from '../../../src/platform/database/database.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

describe('the role of the application', () => {
  let owner: TestDatabase;
  let application: Database;

  beforeAll(async () => {
    owner = await createTestDatabase();
    application = new Database({ url: owner.url, poolSize: 2 });
  });
  afterAll(async () => {
    await application.close();
    await owner.drop();
  });

  it('is taken on every connection of the product', async () => {
    const users = await Promise.all([1, 2].map(() => application.select<{ current_user: string }>('SELECT current_user')));
    expect(users.flat()).toEqual([{ current_user: 'bihuan_app' }, { current_user: 'bihuan_app' }]);
  });

  it.each([
    ['change history', `UPDATE case_events SET type = 'OTHER'`],
    ['remove history', 'DELETE FROM case_events'],
    ['empty history', 'TRUNCATE case_events'],
    ['change the audit', `UPDATE audit_events SET action = 'other'`],
    ['lift the guard of history', 'ALTER TABLE case_events DISABLE TRIGGER ALL'],
    ['change the schema', 'CREATE TABLE elsewhere (id int)'],
  ])('can not %s', async (_deed, sql) => {
    await expect(application.select(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('keeps the owner from changing history by mistake, too', async () => {
    await expect(owner.rows('DELETE FROM case_events')).rejects.toThrow('rows of case_events are never changed or removed');
  });
});
