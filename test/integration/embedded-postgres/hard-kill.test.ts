import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findEmbeddedPostgres, startEmbeddedPostgres } from '../../../src/platform/embedded-postgres/embedded-postgres.js';
import { processState } from '../../../src/platform/embedded-postgres/postmaster-file.js';
import { ask, readMarks, writeMark } from './database.js';
import { Folders, postmasterOf, until } from './folders.js';
import { compileProduct, ended, type CompiledProduct } from './product.js';

const folders = new Folders();
let product: CompiledProduct;
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

/** A data folder with one row in it, whose product was killed without warning. */
async function killedProduct(): Promise<{ dataDir: string; server: number; port: number }> {
  const dataDir = await folders.copyOf(stopped);
  const running = await product.run({ dataDir });
  await writeMark(running.connection, 'kept');
  await running.kill();
  return { dataDir, server: await postmasterOf(dataDir), port: running.connection.port };
}

describe('After a hard kill of the product', () => {
  it('the next start takes over the server that is still running', async () => {
    const { dataDir, server, port } = await killedProduct();
    expect(await processState(server)).toBe('alive');
    const next = await startEmbeddedPostgres({ dataDir });
    expect(await postmasterOf(dataDir)).toBe(server);
    expect(next.connection.port).toBe(port);
    expect(await readMarks(next.connection)).toEqual(['kept']);
    await next.stop();
    expect(await processState(server)).not.toBe('alive');
  });

  it('a server that was killed too is started anew and recovers', async () => {
    const { dataDir, server } = await killedProduct();
    process.kill(server, 'SIGKILL');
    const next = await startEmbeddedPostgres({ dataDir });
    expect(await postmasterOf(dataDir)).not.toBe(server);
    expect(await readMarks(next.connection)).toEqual(['kept']);
    await next.stop();
  });

  it('a server that no longer answers is replaced', async () => {
    const { dataDir, server } = await killedProduct();
    process.kill(server, 'SIGSTOP');
    const next = await startEmbeddedPostgres({ dataDir });
    expect(await postmasterOf(dataDir)).not.toBe(server);
    expect(await processState(server)).not.toBe('alive');
    expect(await readMarks(next.connection)).toEqual(['kept']);
    await next.stop();
  });

  it('a server that is shutting down is waited for', async () => {
    const { dataDir, server } = await killedProduct();
    process.kill(server, 'SIGTERM');
    const next = await startEmbeddedPostgres({ dataDir });
    expect(await readMarks(next.connection)).toEqual(['kept']);
    await next.stop();
  });

  it('a process number that now belongs to a stranger of the same user is recognised', async () => {
    const { dataDir, server } = await killedProduct();
    const file = join(dataDir, 'postgres', 'postmaster.pid');
    const left = await readFile(file, 'utf8');
    process.kill(server, 'SIGINT');
    await until(async () => (await processState(server)) !== 'alive');
    const stranger = spawn('sleep', ['600'], process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {});
    try {
      await writeFile(file, left.replace(/^\d+/, String(stranger.pid)));
      const next = await startEmbeddedPostgres({ dataDir });
      expect(await readMarks(next.connection)).toEqual(['kept']);
      await next.stop();
      expect(await processState(stranger.pid ?? 0)).toBe('alive');
    } finally {
      await ended(stranger, () => stranger.kill());
    }
  });

  it('a copy of the data folder gets a server of its own, and the original keeps its one', async () => {
    const { dataDir, server } = await killedProduct();
    const copy = await folders.copyOf(dataDir);
    const ofCopy = await startEmbeddedPostgres({ dataDir: copy });
    expect(await postmasterOf(copy)).not.toBe(server);
    await writeMark(ofCopy.connection, 'only in the copy');
    await ofCopy.stop();

    const next = await startEmbeddedPostgres({ dataDir });
    expect(await postmasterOf(dataDir)).toBe(server);
    expect(await readMarks(next.connection)).toEqual(['kept']);
    await next.stop();
  });
});

describe('While a product lives', () => {
  it('a second one is refused with the process that holds the folder, and may start as soon as that is killed', async () => {
    const dataDir = await folders.copyOf(stopped);
    const first = await product.run({ dataDir });
    const refused = await product.runAndFail({ dataDir });
    expect(refused.code).toBe('startup.data-dir-in-use');
    expect(refused.messages.zh).toContain(`进程号 ${first.pid}`);
    expect(refused.messages.en).toContain(`process id ${first.pid}`);
    await expect(ask(first.connection, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);

    await first.kill();
    const second = await product.run({ dataDir });
    expect(second.logs.join('\n')).toContain('took over');
    await second.stop();
  });

  it('a second one is refused also while the first is still making its cluster', async () => {
    const dataDir = join(await folders.empty(), 'data');
    const [first, second] = await Promise.allSettled([product.run({ dataDir }), product.run({ dataDir })]);
    const started = [first, second].flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const refused = [first, second].flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
    await Promise.all(started.map((running) => running.stop()));
    expect(started).toHaveLength(1);
    expect(refused.join()).toContain('startup.data-dir-in-use');
  });

  it('a command beside it finds its server, and none once it has stopped', async () => {
    const dataDir = await folders.copyOf(stopped);
    const running = await product.run({ dataDir });
    expect(await findEmbeddedPostgres({ dataDir })).toEqual(running.connection);
    await running.stop();
    expect(await findEmbeddedPostgres({ dataDir })).toBeUndefined();
  });

  it('a server that dies comes back on the same port with its data', async () => {
    const dataDir = await folders.copyOf(stopped);
    const postgres = await startEmbeddedPostgres({ dataDir });
    await writeMark(postgres.connection, 'kept');
    const server = await postmasterOf(dataDir);
    process.kill(server, 'SIGKILL');
    await until(async () => (await findEmbeddedPostgres({ dataDir })) !== undefined);
    expect(await findEmbeddedPostgres({ dataDir })).toEqual(postgres.connection);
    expect(await readMarks(postgres.connection)).toEqual(['kept']);
    await postgres.stop();
    expect(await findEmbeddedPostgres({ dataDir })).toBeUndefined();
  });
});
