import { chmod, chown, lstat, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../../src/platform/embedded-postgres/embedded-postgres.js';
import { ask, readMarks, writeMark } from './database.js';
import { Folders, installedPackage, postmasterOf } from './folders.js';
import { compileProduct, type CompiledProduct } from './product.js';

const isRoot = process.getuid?.() === 0;
/** Whom the ordinary-user tests run as: root steps down to this id, anybody else stays who they are. */
const ordinary = isRoot ? 65534 : undefined;

const folders = new Folders();
let product: CompiledProduct;
/** A copy of the programs that every user can reach, and that a test may damage after copying it again. */
let programs: string;

beforeAll(async () => {
  product = await compileProduct();
  programs = await folders.copyOf(installedPackage());
});

afterAll(async () => {
  await folders.removeAll();
  await product.remove();
});

/** An empty folder of the ordinary user's own. */
async function ordinaryFolder(): Promise<string> {
  const folder = await folders.empty();
  if (ordinary !== undefined) await chown(folder, ordinary, ordinary);
  return folder;
}

async function removeLinks(packageRoot: string): Promise<string[]> {
  const library = join(packageRoot, 'native', 'lib');
  const links: string[] = [];
  for (const entry of await readdir(library, { withFileTypes: true })) {
    if (!entry.isSymbolicLink()) continue;
    links.push(join(library, entry.name));
    await rm(join(library, entry.name));
  }
  return links;
}

describe('An ordinary user', () => {
  it('runs the server as themselves', async () => {
    const dataDir = join(await ordinaryFolder(), 'data');
    const running = await product.run({ dataDir, packageRoot: programs, uid: ordinary });
    await writeMark(running.connection, 'mine');
    const cluster = await stat(join(dataDir, 'postgres'));
    expect(cluster.uid).toBe((await stat(dataDir)).uid);
    await running.kill();
    const next = await product.run({ dataDir, packageRoot: programs, uid: ordinary });
    expect(await readMarks(next.connection)).toEqual(['mine']);
    await next.stop();
  });

  it('is told which data folder can not be written, in both languages', async () => {
    const locked = await ordinaryFolder();
    await chmod(locked, 0o555);
    const failure = await product.runAndFail({ dataDir: join(locked, 'data'), packageRoot: programs, uid: ordinary });
    expect(failure.code).toBe('startup.data-dir-not-writable');
    expect(failure.messages.zh).toContain(join(locked, 'data'));
    expect(failure.messages.en).toMatch(/DATA_DIR.*DATABASE_URL/);
  });

  it('gets a copy of the programs when the package lacks its links and can not be written', async () => {
    const packageRoot = await folders.copyOf(programs);
    await removeLinks(packageRoot);
    await chmod(join(packageRoot, 'native', 'lib'), 0o555);
    const dataDir = join(await ordinaryFolder(), 'data');
    const order = { dataDir, packageRoot, uid: ordinary };
    const running = await product.run(order);
    await expect(ask(running.connection, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
    await running.stop();
    const [copy] = await readdir(join(dataDir, 'postgres-binaries'));
    const made = await stat(join(dataDir, 'postgres-binaries', copy ?? ''));
    await (await product.run(order)).stop();
    expect(await stat(join(dataDir, 'postgres-binaries', copy ?? ''))).toMatchObject({ ino: made.ino, ctimeMs: made.ctimeMs });
    await chmod(join(packageRoot, 'native', 'lib'), 0o755);
  });
});

describe('The programs', () => {
  it('get the links that a blocked install script did not make', async () => {
    const packageRoot = await folders.copyOf(programs);
    const links = await removeLinks(packageRoot);
    expect(links.length).toBeGreaterThan(0);
    const postgres = await startEmbeddedPostgres({ dataDir: join(await folders.empty(), 'data'), packageRoot });
    await postgres.stop();
    for (const link of links) expect((await lstat(link)).isSymbolicLink()).toBe(true);
  });

  it('are reported missing with what was tried and what would help', async () => {
    const packageRoot = await folders.empty();
    await writeFile(join(packageRoot, 'package.json'), '{ "name": "@embedded-postgres/none", "version": "1.0.0" }');
    await expect(startEmbeddedPostgres({ dataDir: join(await folders.empty(), 'data'), packageRoot })).rejects.toMatchObject({
      code: 'startup.postgres-binaries-missing',
      messages: { zh: expect.stringContaining(packageRoot) as string, en: expect.stringContaining('DATABASE_URL') as string },
    });
  });
});

it('A file in the place of the data folder is reported as such', async () => {
  const dataDir = join(await folders.empty(), 'data');
  await writeFile(dataDir, '');
  await expect(startEmbeddedPostgres({ dataDir })).rejects.toMatchObject({ code: 'startup.data-dir-not-writable' });
});

// Only root can become somebody else, so only root has these cases.
if (isRoot) {
  describe('Root', () => {
    it('runs the server as an unprivileged user, also below a home that only root may enter', async () => {
      const home = await folders.empty();
      await chmod(home, 0o700);
      const dataDir = join(home, 'data');
      const first = await product.run({ dataDir, packageRoot: programs });
      await writeMark(first.connection, 'private');
      expect((await stat(`/proc/${await postmasterOf(dataDir)}`)).uid).toBe(65534);
      await first.kill();
      const next = await product.run({ dataDir, packageRoot: programs });
      expect(next.logs.join('\n')).toContain('took over');
      expect(await readMarks(next.connection)).toEqual(['private']);
      await next.stop();
    });

    it('copies programs that the unprivileged user can not reach', async () => {
      const home = await folders.empty();
      await mkdir(join(home, 'node_modules'));
      const packageRoot = await folders.copyOf(programs);
      await chmod(join(packageRoot, '..'), 0o700);
      const dataDir = join(await folders.empty(), 'data');
      const postgres = await startEmbeddedPostgres({ dataDir, packageRoot });
      await expect(ask(postgres.connection, 'select 1 as one')).resolves.toEqual([{ one: 1 }]);
      await postgres.stop();
      expect(await readdir(join(dataDir, 'postgres-binaries'))).toHaveLength(1);
    });

    it('takes over a cluster that was restored as root, and leaves one of an ordinary user to that user', async () => {
      const dataDir = join(await folders.empty(), 'data');
      await (await startEmbeddedPostgres({ dataDir })).stop();
      const cluster = join(dataDir, 'postgres');
      for (const name of ['', 'PG_VERSION', 'base']) await chown(join(cluster, name), 0, 0);
      await (await startEmbeddedPostgres({ dataDir })).stop();
      expect((await stat(join(cluster, 'PG_VERSION'))).uid).toBe(65534);

      for (const name of await readdir(cluster, { recursive: true })) await chown(join(cluster, name), 4711, 4711);
      await chown(cluster, 4711, 4711);
      const postgres = await startEmbeddedPostgres({ dataDir });
      expect((await stat(`/proc/${await postmasterOf(dataDir)}`)).uid).toBe(4711);
      await postgres.stop();
    });
  });
}
