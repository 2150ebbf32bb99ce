import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { BuiltProduct, type RunningProduct } from '../../support/built-product.js';
import { TestClient } from '../../support/client.js';
import { Folders } from '../embedded-postgres/folders.js';

describe('the seeding of an empty database', () => {
  const folders = new Folders();
  let product: BuiltProduct;
  let dataDir: string;

  beforeAll(async () => {
    product = await BuiltProduct.build();
    dataDir = join(await folders.empty(), 'data');
  });
  afterAll(async () => {
    await product.remove();
    await folders.removeAll();
  });

  /** Sends a signal to a start that has begun to load seeds; the exit code, null where the signal itself ended it. */
  async function interrupted(signal: NodeJS.Signals): Promise<number | null> {
    const child = product.launch({ DATA_DIR: dataDir, SEED: 'published' });
    const exit = once(child, 'exit') as Promise<[number | null]>;
    for await (const line of createInterface({ input: child.stderr })) {
      if (/loading the published cases: \d+ \/ /.test(line)) child.kill(signal);
    }
    return (await exit)[0];
  }

  const passwordsOf = ({ announced }: RunningProduct) => [...new Set(announced.accounts.map(({ password }) => password))];
  async function signIn({ announced }: RunningProduct, password: string): Promise<number> {
    return (await new TestClient(announced.url).post('/auth/login', { username: 'inspectionOffice', password })).status;
  }

  it('goes on after a kill and after a stop on the way, and then prints the same password at every start', async () => {
    expect(await interrupted('SIGKILL')).toBeNull();
    expect(await interrupted('SIGTERM')).toBe(0);
    // What was begun is finished, although this start by itself would load nothing.
    const running = await product.start({ DATA_DIR: dataDir, SEED: 'demo' });
    const { contents } = running.announced;
    expect(contents.published).toBeGreaterThan(0);
    expect(contents.cases).toBeGreaterThan(contents.published);
    const kept = (await readFile(join(dataDir, 'demo-password'), 'utf8')).trim();
    expect((await stat(join(dataDir, 'demo-password'))).mode & 0o777).toBe(0o600);
    expect(passwordsOf(running)).toEqual([kept]);
    expect(await signIn(running, kept)).toBe(200);
    expect(await product.command(['verify'], { DATA_DIR: dataDir })).toMatchObject({ code: 0 });
    await running.stop();
    const again = await product.start({ DATA_DIR: dataDir, SEED: 'all' });
    expect({ contents: again.announced.contents, passwords: passwordsOf(again) }).toEqual({ contents, passwords: [kept] });
    await again.stop();
  }, 180_000);

  it('gives the demo accounts the password that DEMO_PASSWORD names, from that start on', async () => {
    const before = (await readFile(join(dataDir, 'demo-password'), 'utf8')).trim();
    const running = await product.start({ DATA_DIR: dataDir, DEMO_PASSWORD: 'Neues-Wort-2026' });
    expect(passwordsOf(running)).toEqual(['Neues-Wort-2026']);
    expect([await signIn(running, 'Neues-Wort-2026'), await signIn(running, before)]).toEqual([200, 401]);
    await running.stop();
  });
});
