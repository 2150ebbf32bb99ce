import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { FileStore } from '../../../src/platform/files/file-store.js';

describe('the file store', () => {
  let directory: string;
  let store: FileStore;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'bihuan-files-'));
    store = new FileStore(directory);
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');
  const staged = (content: Buffer) => store.stage(Readable.from([content.subarray(0, 70_000), content.subarray(70_000)]));
  const filesUnder = async (folder: string) =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);

  it('knows the hash and the size of what was streamed into it', async () => {
    const content = randomBytes(200_001);
    expect(await staged(content)).toMatchObject({ sha256: sha256(content), size: 200_001 });
  });

  it('keeps content in two levels of folders under its hash, and reads the same bytes back', async () => {
    const content = randomBytes(200_001);
    await store.keep(await staged(content));
    const hash = sha256(content);
    expect(await readFile(join(directory, hash.slice(0, 2), hash.slice(2, 4), hash))).toEqual(content);
    expect(await buffer(store.read(hash))).toEqual(content);
    expect(await buffer(store.read(hash, { start: 10, end: 19 }))).toEqual(content.subarray(10, 20));
    expect(await store.sizeOf(hash)).toBe(200_001);
  });

  it('does not touch content that it already has', async () => {
    const content = randomBytes(1_000);
    await store.keep(await staged(content));
    const path = join(directory, sha256(content).slice(0, 2), sha256(content).slice(2, 4), sha256(content));
    const before = await stat(path);
    await store.keep(await staged(content));
    const after = await stat(path);
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    expect(await filesUnder(directory)).toEqual([sha256(content)]);
  });

  it('takes the same content in from many uploads at once, once', async () => {
    const content = randomBytes(100_000);
    await Promise.all(Array.from({ length: 20 }, async () => store.keep(await staged(content))));
    expect(await filesUnder(directory)).toEqual([sha256(content)]);
    expect(await buffer(store.read(sha256(content)))).toEqual(content);
  });

  it('leaves nothing behind when the stream breaks off', async () => {
    async function* broken() {
      yield randomBytes(100_000);
      throw new Error('connection lost');
    }
    await expect(store.stage(Readable.from(broken()))).rejects.toThrow('connection lost');
    expect(await filesUnder(directory)).toEqual([]);
  });

  it('leaves nothing behind of what is discarded', async () => {
    await store.discard(await staged(randomBytes(100)));
    expect(await filesUnder(directory)).toEqual([]);
  });

  it('sweeps away what a killed process left behind yesterday, and nothing younger', async () => {
    const young = await staged(randomBytes(100));
    const old = await staged(randomBytes(100));
    const dayBefore = (await stat(old.path)).mtimeMs / 1000 - 25 * 60 * 60;
    await utimes(old.path, dayBefore, dayBefore);
    expect(await store.sweep()).toBe(1);
    expect(await filesUnder(directory)).toEqual([young.path.split('/').at(-1)]);
  });

  it('makes no folder before there is a file', async () => {
    expect(await store.sweep()).toBe(0);
    expect(await readdir(directory)).toEqual([]);
  });

  it('refuses a name that is no hash, so that no path leads out of the store', async () => {
    await writeFile(join(directory, 'secret'), 'x');
    await expect(store.has('../secret')).rejects.toThrow('not a SHA-256');
    expect(() => store.read('../secret')).toThrow('not a SHA-256');
  });
});
