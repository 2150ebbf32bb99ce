import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startTestApplication, type TestApplication } from '../../support/application.js';

describe('the files of the page', () => {
  let folder: string;
  let application: TestApplication;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bihuan-page-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>page</title>');
    await writeFile(join(folder, 'assets', 'index-1a2b3c.js'), 'let plain;');
    await writeFile(join(folder, 'assets', 'index-1a2b3c.js.gz'), gzipSync('let small;'));
    await writeFile(join(folder, 'sw.js'), 'let worker;');
    await writeFile(join(folder, 'manifest.webmanifest'), '{}');
    application = await startTestApplication({ page: folder });
  });
  afterAll(async () => {
    await application.close();
    await rm(folder, { recursive: true });
  });

  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${application.url}${path}`, { headers });

  it('are served by the same process, and every address that a person may have followed opens the page', async () => {
    for (const path of ['/', '/work', '/cases/0192f000-0000-7000-8000-000000000001?tab=life']) {
      const answer = await get(path);
      expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 200, 'no-cache']);
      expect(await answer.text()).toContain('<title>page</title>');
    }
  });

  it('are kept by browsers for ever where their names carry a hash, and come compressed to whoever takes that', async () => {
    const asset = '/assets/index-1a2b3c.js';
    const plain = await get(asset, { 'accept-encoding': 'identity' });
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await plain.text()).toBe('let plain;');
    const small = await get(asset, { 'accept-encoding': 'gzip' });
    expect([small.headers.get('content-encoding'), await small.text()]).toEqual(['gzip', 'let small;']);
  });

  it('are asked for anew where they make the page an installed one', async () => {
    const types = { '/sw.js': /javascript/, '/manifest.webmanifest': /application\/manifest\+json/ };
    for (const [path, type] of Object.entries(types)) {
      const answer = await get(path);
      expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 200, 'no-cache']);
      expect(answer.headers.get('content-type')).toMatch(type);
    }
  });

  it('come with a policy that allows no script but their own and no other host', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src|https?:|\*/);
  });

  it('leave what is for machines a problem where nothing is found', async () => {
    for (const path of ['/api/v1/nothing', '/api/nothing', '/health/nothing', '/assets/gone-1a2b3c.js', '/favicon.ico']) {
      const answer = await get(path);
      const type = answer.headers.get('content-type') ?? '';
      expect([path, answer.status, type.startsWith('application/problem+json')]).toEqual([path, 404, true]);
    }
    expect((await fetch(`${application.url}/work`, { method: 'POST' })).status).toBe(404);
  });

  it('are nobody’s concern where no page was built', async () => {
    const bare = await startTestApplication({ page: join(folder, 'assets') });
    try {
      expect((await fetch(`${bare.url}/`)).status).toBe(404);
    } finally {
      await bare.close();
    }
  });
});
