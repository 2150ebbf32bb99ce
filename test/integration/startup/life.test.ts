import { readFile, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { processState } from '../../../src/platform/embedded-postgres/postmaster-file.js';
import { BuiltProduct, type RunningProduct } from '../../support/built-product.js';
import { TestClient } from '../../support/client.js';
import { Folders, postmasterOf } from '../embedded-postgres/folders.js';

describe('the life of the product on its embedded database', () => {
  const folders = new Folders();
  let product: BuiltProduct;
  /** A data folder as a clean stop of a first start leaves it, with one account in it. */
  let stopped: string;
  let password: string;

  beforeAll(async () => {
    product = await BuiltProduct.build();
    stopped = join(await folders.empty(), 'data');
    const first = await product.start({ DATA_DIR: stopped });
    const added = await product.command(['user', 'add', 'watcher', '--name', '王守望', '--json'], { DATA_DIR: stopped });
    password = (JSON.parse(added.stdout) as { initialPassword: string }).initialPassword;
    await first.stop();
  }, 180_000);
  afterAll(async () => {
    await product.remove();
    await folders.removeAll();
  });

  async function signsIn({ announced }: RunningProduct): Promise<number> {
    return (await new TestClient(announced.url).post('/auth/login', { username: 'watcher', password })).status;
  }

  it('says in one line of JSON where it listens, and serves there', async () => {
    const dataDir = await folders.copyOf(stopped);
    const running = await product.start({ DATA_DIR: dataDir });
    expect(running.announced).toMatchObject({
      ready: true,
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      database: 'embedded',
      dataDir,
      accounts: [],
      try: [expect.anything(), expect.anything(), expect.anything()],
    });
    expect((await new TestClient(running.announced.url).get('/health/ready')).status).toBe(200);
    await running.stop();
    expect(running.lines).toHaveLength(1);
    // Without demo accounts there is no password to keep.
    await expect(stat(join(dataDir, 'demo-password'))).rejects.toThrow('ENOENT');
  });

  it('refuses a data folder on which another product works, and leaves that one alone', async () => {
    const dataDir = await folders.copyOf(stopped);
    const running = await product.start({ DATA_DIR: dataDir });
    const { code, stderr } = await product.startAndFail({ DATA_DIR: dataDir });
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('startup.data-dir-in-use') });
    expect(await signsIn(running)).toBe(200);
    await running.stop();
  });

  it('is there again after a hard kill, on the server that the kill left behind', async () => {
    const dataDir = await folders.copyOf(stopped);
    const killed = await product.start({ DATA_DIR: dataDir });
    const postmaster = await postmasterOf(dataDir);
    await killed.kill();
    expect(await processState(postmaster)).toBe('alive');
    const again = await product.start({ DATA_DIR: dataDir });
    expect(await postmasterOf(dataDir)).toBe(postmaster);
    expect(await signsIn(again)).toBe(200);
    await again.stop();
  });

  it('stops in order when asked: the request under way is answered, then nothing is left running', async () => {
    const dataDir = await folders.copyOf(stopped);
    const running = await product.start({ DATA_DIR: dataDir });
    const postmaster = await postmasterOf(dataDir);
    const body = JSON.stringify({ username: 'watcher', password });
    const { hostname, port } = new URL(running.announced.url);
    const socket = connect(Number(port), hostname);
    const answer = text(socket);
    const head = ['POST /api/v1/auth/login HTTP/1.1', `Host: ${hostname}`, 'Content-Type: application/json'];
    socket.write(`${[...head, `Content-Length: ${Buffer.byteLength(body)}`].join('\r\n')}\r\n\r\n${body.slice(0, 5)}`);
    // Once this second request is answered, the first one has been received.
    expect((await new TestClient(running.announced.url).get('/health/live')).status).toBe(200);
    running.signal('SIGTERM');
    await refused(running.announced.url);
    socket.write(body.slice(5));
    expect(await answer).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(await running.ended).toBe(0);
    expect(await processState(postmaster)).not.toBe('alive');
  });

  it('lends its database to commands, and commands start one where the product does not run', async () => {
    const dataDir = await folders.copyOf(stopped);
    const alone = await product.command(['case', 'list', '--json'], { DATA_DIR: dataDir });
    expect({ code: alone.code, answer: JSON.parse(alone.stdout) }).toMatchObject({ code: 0, answer: { items: [], total: 0 } });
    await expect(stat(join(dataDir, 'postgres', 'postmaster.pid'))).rejects.toThrow('ENOENT');
    const running = await product.start({ DATA_DIR: dataDir });
    const [one, other] = await Promise.all([
      product.command(['verify', '--json'], { DATA_DIR: dataDir }),
      product.command(['db', 'url'], { DATA_DIR: dataDir }),
    ]);
    expect({ code: one.code, verdict: JSON.parse(one.stdout) }).toMatchObject({ code: 0, verdict: { intact: true } });
    expect(other.stdout).toContain((await readFile(join(dataDir, 'postgres-password'), 'utf8')).trim());
    expect(await signsIn(running)).toBe(200);
    await running.stop();
  });

  it('leaves no server behind when several commands run at once without the product', async () => {
    const dataDir = await folders.copyOf(stopped);
    const ended = await Promise.all([1, 2].map(() => product.command(['case', 'list', '--json'], { DATA_DIR: dataDir })));
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    await expect(stat(join(dataDir, 'postgres', 'postmaster.pid'))).rejects.toThrow('ENOENT');
  });
});

/** Waits until nobody listens at an address any more. */
async function refused(url: string): Promise<void> {
  for (;;) {
    try {
      await fetch(`${url}/health/live`, { headers: { connection: 'close' } });
    } catch {
      return;
    }
  }
}
