import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../../src/platform/embedded-postgres/embedded-postgres.js';
import { ask, readMarks, writeMark } from './database.js';
import { Folders, until } from './folders.js';
import { compileProduct, ended, type CompiledProduct } from './product.js';

const folders = new Folders();
let product: CompiledProduct;
/** A data folder after its first start and an orderly stop. */
let stopped: string;

beforeAll(async () => {
  product = await compileProduct();
  stopped = join(await folders.empty(), 'data');
  await (await startEmbeddedPostgres({ dataDir: stopped })).stop();
});

afterAll(async () => {
  await folders.removeAll();
  await product.remove();
});

describe('The first start', () => {
  it('makes a UTF-8 cluster with passwords and durable writes, and the database of the product', async () => {
    const postgres = await startEmbeddedPostgres({ dataDir: await folders.copyOf(stopped) });
    try {
      const { connection } = postgres;
      expect(connection).toMatchObject({ host: '127.0.0.1', database: 'bihuan' });
      const [database] = await ask(
        connection,
        'select pg_encoding_to_char(encoding) as encoding, datlocprovider, datlocale from pg_database where datname = current_database()',
      );
      expect(database).toEqual({ encoding: 'UTF8', datlocprovider: 'b', datlocale: 'C.UTF-8' });
      const [settings] = await ask(
        connection,
        `select current_setting('fsync') as fsync, current_setting('max_connections')::int as connections,
                pg_size_bytes(current_setting('shared_buffers')) >= 128 * 1024 * 1024 as "enoughMemory",
                current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets,
                (select array_agg(distinct auth_method) from pg_hba_file_rules) as methods`,
      );
      expect(settings).toEqual({
        fsync: 'on',
        connections: 200,
        enoughMemory: true,
        addresses: '127.0.0.1',
        sockets: '',
        methods: ['scram-sha-256'],
      });
      await expect(ask({ ...connection, password: 'guess' }, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    } finally {
      await postgres.stop();
    }
  });

  it('keeps the password in a file that only its owner may read', async () => {
    expect((await stat(join(stopped, 'postgres-password'))).mode & 0o777).toBe(0o600);
    expect((await readFile(join(stopped, 'postgres-password'), 'utf8')).trim().length).toBeGreaterThanOrEqual(32);
  });

  it('can be killed at any moment of making the cluster, and the next one succeeds', async () => {
    const dataDir = join(await folders.empty(), 'data');
    const unfinished = async (): Promise<string[]> =>
      (await readdir(dataDir).catch(() => [])).filter((name) => name.startsWith('postgres.initdb-'));
    const killed = product.spawn({ dataDir });
    await until(async () => (await unfinished()).length > 0);
    await ended(killed, () => killed.kill('SIGKILL'));
    expect(await unfinished()).toHaveLength(1);

    const postgres = await startEmbeddedPostgres({ dataDir });
    await writeMark(postgres.connection, 'after');
    await postgres.stop();
    expect(await unfinished()).toEqual([]);
  });
});

describe('A later start', () => {
  it('finds what was written before the stop', async () => {
    const dataDir = await folders.copyOf(stopped);
    const first = await startEmbeddedPostgres({ dataDir });
    await writeMark(first.connection, 'before');
    await Promise.all([first.stop(), first.stop()]);
    await expect(ask(first.connection, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });

    const second = await startEmbeddedPostgres({ dataDir });
    expect(await readMarks(second.connection)).toEqual(['before']);
    expect(second.url).toContain(`@127.0.0.1:${second.connection.port}/bihuan`);
    await second.stop();
  });

  it('takes a cluster that was restored with open modes', async () => {
    const dataDir = await folders.copyOf(stopped);
    await chmod(join(dataDir, 'postgres'), 0o755);
    const postgres = await startEmbeddedPostgres({ dataDir });
    await postgres.stop();
    expect((await stat(join(dataDir, 'postgres'))).mode & 0o777).toBe(0o700);
  });

  it('refuses a cluster of another major version and names both', async () => {
    const dataDir = await folders.copyOf(stopped);
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    const start = startEmbeddedPostgres({ dataDir });
    await expect(start).rejects.toMatchObject({
      code: 'startup.postgres-wrong-version',
      messages: {
        zh: expect.stringMatching(/Postgres 17.*Postgres 18/) as string,
        en: expect.stringMatching(/Postgres 17.*Postgres 18/) as string,
      },
    });
  });

  it('shows the end of the server log when the cluster is damaged', async () => {
    const dataDir = await folders.copyOf(stopped);
    await rm(join(dataDir, 'postgres', 'global', 'pg_control'));
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({
      code: 'startup.postgres-failed',
      message: expect.stringContaining('pg_control') as string,
    });
  });

  it('refuses a folder of other files in the place of the cluster', async () => {
    const dataDir = join(await folders.empty(), 'data');
    await mkdir(join(dataDir, 'postgres'), { recursive: true });
    await writeFile(join(dataDir, 'postgres', 'notes.txt'), 'mine');
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({
      code: 'startup.postgres-failed',
      message: expect.stringContaining('PG_VERSION') as string,
    });
    expect(await readdir(join(dataDir, 'postgres'))).toEqual(['notes.txt']);
  });

  it('says which password file does not fit', async () => {
    const dataDir = await folders.copyOf(stopped);
    await writeFile(join(dataDir, 'postgres-password'), 'of-another-cluster\n');
    await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({
      code: 'startup.postgres-failed',
      message: expect.stringContaining('postgres-password') as string,
    });
  });
});
