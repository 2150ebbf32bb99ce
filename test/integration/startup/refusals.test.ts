import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BuiltProduct, type Ended } from '../../support/built-product.js';
import { createTestDatabase, urlOf, type TestDatabase } from '../../support/database.js';

describe('a start that can not succeed', () => {
  let product: BuiltProduct;
  let database: TestDatabase;
  let folder: string;

  beforeAll(async () => {
    product = await BuiltProduct.build();
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'bihuan-refusals-'));
  });
  afterAll(async () => {
    await product.remove();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Both languages, the code, exit code 1, nothing on standard output and no stack. */
  function expectRefusal({ code, stdout, stderr }: Ended, wanted: string, ...words: readonly string[]): void {
    expect(stderr).toContain(wanted);
    for (const word of words) expect(stderr).toContain(word);
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  }

  it('tells that the port is taken, and what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      const ended = await product.startAndFail({ DATA_DIR: join(folder, 'untouched'), PORT: String(port) });
      expectRefusal(ended, 'startup.port-taken', `${port} 端口已被另一个程序占用`, `Port ${port} on 127.0.0.1 is taken`);
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });

  it('tells that the data folder can not be written', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const ended = await product.startAndFail({ DATA_DIR: join(file, 'data') });
    expectRefusal(ended, 'startup.data-dir-not-writable', '无法读写数据目录', "can't be read and written");
  });

  it('tells that the data folder belongs to another version of Postgres', async () => {
    const dataDir = join(folder, 'old');
    await mkdir(join(dataDir, 'postgres'), { recursive: true });
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '15\n');
    const ended = await product.startAndFail({ DATA_DIR: dataDir });
    expectRefusal(ended, 'startup.postgres-wrong-version', '属于 Postgres 15', 'belongs to Postgres 15');
  });

  it('tells that the database is newer than the code', async () => {
    await database.rows(`INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'Tomorrow9999999999999')`);
    const ended = await product.startAndFail({ DATA_DIR: folder, DATABASE_URL: database.url });
    expectRefusal(ended, 'startup.database-newer', '数据库的结构比程序新', 'The database is newer', 'Tomorrow9999999999999');
  });

  it('tells that the database can not be reached, without its password', async () => {
    const url = new URL(urlOf('no_such_database'));
    const ended = await product.startAndFail({ DATA_DIR: folder, DATABASE_URL: url.href });
    expectRefusal(ended, 'startup.database-unreachable', '无法连接', 'can not be reached', 'no_such_database');
    expect(ended.stderr).not.toContain(decodeURIComponent(url.password));
  });

  it('names every wrong setting at once', async () => {
    const ended = await product.startAndFail({ PORT: 'eighty', SEED: 'everything', DATA_DIR: folder });
    expectRefusal(ended, 'startup.config', 'PORT', 'eighty', 'SEED', 'everything', '须为以下之一', 'use one of');
  });

  it('tells that a database with real data is no place for a simulation, and a simulation none for the real clock', async () => {
    const [real, simulated] = [await createTestDatabase(), await createTestDatabase()];
    try {
      await real.rows(
        `INSERT INTO organisations (id, name, kind, path, created_at, updated_at)
         VALUES ('0192f000-0000-7000-8000-000000000001', '某市', 'city', '/0192f000-0000-7000-8000-000000000001/', now(), now())`,
      );
      await simulated.rows('INSERT INTO simulated_clock (now) VALUES (now())');
      const onReal = await product.startAndFail({ CLOCK: 'simulated', DATABASE_URL: real.url, DATA_DIR: folder });
      expectRefusal(onReal, 'startup.clock-real-data', '空数据库', 'empty database');
      const onSimulated = await product.startAndFail({ DATABASE_URL: simulated.url, DATA_DIR: folder });
      expectRefusal(onSimulated, 'startup.clock-simulated-data', '请设 CLOCK=simulated', 'Set CLOCK=simulated');
    } finally {
      await real.drop();
      await simulated.drop();
    }
  });
});
