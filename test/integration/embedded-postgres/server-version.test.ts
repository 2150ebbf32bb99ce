import { join } from 'node:path';
import pg, { type ClientBase } from 'pg';
import { assertSupportedServer } from '../../../src/platform/database/server-version.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../../src/platform/embedded-postgres/embedded-postgres.js';
import { Folders } from './folders.js';

const folders = new Folders();
let postgres: EmbeddedPostgres;

beforeAll(async () => {
  postgres = await startEmbeddedPostgres({ dataDir: join(await folders.empty(), 'data') });
});

afterAll(async () => {
  await postgres.stop();
  await folders.removeAll();
});

/** A server that says it is of another version: old ones can't be installed beside the embedded one. */
function serverSaying(number: string, version: string): ClientBase {
  return { query: () => Promise.resolve({ rows: [{ number, version }] }) } as unknown as ClientBase;
}

it('The embedded server is new enough, reached by its address as a user would give it', async () => {
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await expect(assertSupportedServer(client)).resolves.toBeUndefined();
  await client.end();
});

it('The oldest supported version is 13', async () => {
  await expect(assertSupportedServer(serverSaying('130000', '13.0'))).resolves.toBeUndefined();
});

it('An older server is refused with its version and what would help', async () => {
  await expect(assertSupportedServer(serverSaying('120022', '12.22'))).rejects.toMatchObject({
    code: 'startup.database-wrong-version',
    messages: {
      zh: expect.stringMatching(/12\.22.*13/) as string,
      en: expect.stringMatching(/12\.22.*13.*DATABASE_URL/) as string,
    },
  });
});
