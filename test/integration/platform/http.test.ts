import { startTestApplication, type TestApplication } from '../../support/application.js';
import type { TestClient } from '../../support/client.js';
import { ForgottenController, sampleModule } from './sample.module.js';

describe('the HTTP surface', () => {
  let application: TestApplication;
  let office: TestClient;
  const thing = { title: 'bridge', parts: [{ text: 'pier' }] };

  beforeAll(async () => {
    application = await startTestApplication({ module: (platform) => sampleModule(platform) });
    await application.database.rows('CREATE TABLE things (title text)');
    office = application.client.as('office');
  });
  afterAll(() => application.close());

  describe('problems', () => {
    it('carry type, title, status, detail, instance and a stable code', async () => {
      const answer = await application.client.post('/things', thing, { language: 'en' });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(answer.headers.get('content-language')).toBe('en');
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      expect(answer.body).toEqual({
        type: expect.stringMatching(/auth\.required$/),
        title: 'Sign in first',
        status: 401,
        detail: 'This needs a signed-in account.',
        instance: '/api/v1/things',
        code: 'auth.required',
      });
    });

    it.each([
      [undefined, '请先登录', 'zh-CN'],
      ['zh-CN,zh;q=0.9,en;q=0.1', '请先登录', 'zh-CN'],
      ['en-GB,en;q=0.9,zh;q=0.5', 'Sign in first', 'en'],
      ['fr', '请先登录', 'zh-CN'],
    ])('speak the language of Accept-Language: %s', async (language, title, contentLanguage) => {
      const answer = await application.client.post('/things', thing, {
        headers: { ...(language && { 'accept-language': language }) },
      });
      expect(answer.body['title']).toBe(title);
      expect(answer.headers.get('content-language')).toBe(contentLanguage);
    });

    it('never tell what is inside, only under which number it was recorded', async () => {
      const answer = await office.post('/things/broken', undefined, { language: 'en' });
      expect(answer).toMatchObject({ status: 500, body: { code: 'internal' } });
      expect(answer.body['detail']).toContain(answer.headers.get('x-request-id'));
      expect(JSON.stringify(answer.body)).not.toContain('hunter2');
    });

    it.each(['/nowhere', '/things/public/deeper', '/%zz'])('answer an unknown address with its own kind: %s', async (path) => {
      const answer = await office.get(path);
      expect(answer.status).toBe(path === '/%zz' ? 400 : 404);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(answer.body['code']).toBe(path === '/%zz' ? 'request.bad-address' : 'request.not-found');
    });

    it('answer an id that is no UUID as one that does not exist', async () => {
      expect(await office.post('/things/17', {}, { version: 1 })).toMatchObject({
        status: 404,
        body: { code: 'request.not-found' },
      });
    });
  });

  describe('bodies', () => {
    it.each([
      ['broken JSON', '{"title": ', 400, 'request.malformed'],
      ['a poisoned prototype', '{"title":"bridge","__proto__":{"admin":true}}', 400, 'request.malformed'],
      ['bytes that are not UTF-8', Buffer.from('{"title":"\xb1\xea\xcc\xe2"}', 'latin1'), 400, 'request.malformed'],
      ['NUL in a text', '{"title":"a\\u0000b","parts":[{"text":"pier"}]}', 422, 'request.invalid'],
      ['a lone surrogate in a nested text', '{"title":"bridge","parts":[{"text":"\\ud800x"}]}', 422, 'request.invalid'],
      ['bottomless nesting', '{"a":'.repeat(100) + '1' + '}'.repeat(100), 422, 'request.invalid'],
      ['very much bottomless nesting', '['.repeat(200_000) + ']'.repeat(200_000), 422, 'request.invalid'],
      ['a list instead of an object', '[]', 422, 'request.invalid'],
      ['a text instead of an object', '"bridge"', 422, 'request.invalid'],
      ['nothing at all', '', 422, 'request.invalid'],
      ['more than 1 MiB', JSON.stringify({ title: 'x'.repeat(1024 * 1024) }), 413, 'request.too-large'],
    ])('are refused: %s', async (_, body, status, code) => {
      expect(await office.post('/things', body)).toMatchObject({ status, body: { code } });
    });

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'multipart/form-data; boundary=x'])(
      'of another type are refused: %s',
      async (type) => {
        const answer = await office.post('/things', '--x--\r\n', { headers: { 'content-type': type } });
        expect(answer).toMatchObject({ status: 415, body: { code: 'request.unsupported-media-type' } });
      },
    );

    it('name the place of a character that can not be kept', async () => {
      const { body } = await office.post('/things', '{"title":"bridge","parts":[{"text":"ok"},{"text":"\\u0000"}]}', {
        language: 'en',
      });
      expect(body['errors']).toEqual([{ path: 'parts[1].text', code: 'bad-character', message: expect.stringContaining('NUL') }]);
    });

    it('with characters beyond the basic plane are taken', async () => {
      expect(await office.post('/things', { title: '𠮷野家🏗️', parts: [{ text: 'pier' }] })).toMatchObject({ status: 201 });
    });
  });

  describe('permissions', () => {
    it('let anybody through where the route says so', async () => {
      expect(await application.client.get('/things/public')).toMatchObject({ status: 200, body: { open: true } });
    });

    it('let through whoever holds the role, and nobody else', async () => {
      expect((await office.post('/things/office-only')).status).toBe(204);
      expect(await application.client.as('unit').post('/things/office-only')).toMatchObject({
        status: 403,
        body: { code: 'auth.not-permitted' },
      });
      expect((await application.client.as('stranger').post('/things/office-only')).status).toBe(401);
    });

    it('make the start fail where a route does not declare them', async () => {
      const started = startTestApplication({ module: (platform) => sampleModule(platform, [ForgottenController]) });
      await expect(started).rejects.toThrow('GET /api/v1/forgotten/door (ForgottenController.open)');
    });
  });

  describe('headers', () => {
    const id = '0192f000-0000-7000-8000-000000000001';

    it('without a version where one is needed are refused with 428', async () => {
      expect(await office.post(`/things/${id}`, {})).toMatchObject({ status: 428, body: { code: 'request.version-required' } });
    });

    it.each(['3', 'W/"3"', '"three"', '"99999999999"', '"2147483648"', '*', '"1", "2"'])(
      'with the version %s are refused with 400',
      async (value) => {
        const answer = await office.post(`/things/${id}`, {}, { headers: { 'if-match': value } });
        expect(answer).toMatchObject({ status: 400, body: { code: 'request.bad-header' } });
      },
    );

    it('with a version in quotes are understood', async () => {
      expect(await office.post(`/things/${id}`, {}, { version: 7 })).toMatchObject({ status: 201, body: { id, version: 7 } });
    });

    it.each(['', 'with space', '键', 'x'.repeat(256)])('with the idempotency key "%s" are refused with 400', async (key) => {
      const headers = { 'idempotency-key': Buffer.from(key).toString('latin1') };
      expect(await office.post('/things', thing, { headers })).toMatchObject({
        status: 400,
        body: { code: 'request.bad-header' },
      });
    });

    it('of an answer keep a browser from guessing, framing and storing', async () => {
      const { headers } = await application.client.get('/things/public');
      expect(Object.fromEntries(headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
    });
  });

  describe('health', () => {
    it('is live and ready while the database answers', async () => {
      expect(await application.client.get('/health/live')).toMatchObject({ status: 200, body: { status: 'live' } });
      expect(await application.client.get('/health/ready')).toMatchObject({
        status: 200,
        body: { status: 'ready', checks: { database: 'ok' } },
      });
    });

    it('is not ready once the database is gone, and says which part', async () => {
      const doomed = await startTestApplication({ module: (platform) => sampleModule(platform) });
      await doomed.database.drop();
      try {
        expect(await doomed.client.get('/health/ready')).toMatchObject({
          status: 503,
          body: { code: 'health.not-ready', checks: { database: 'failed' } },
        });
        expect((await doomed.client.get('/health/live')).status).toBe(200);
        expect(await doomed.client.as('office').post('/things', thing)).toMatchObject({ status: 500 });
      } finally {
        await doomed.app.close();
      }
    });
  });

  it('limits what one account may ask for, and says when to come back', async () => {
    const strict = await startTestApplication({
      module: (platform) => sampleModule(platform),
      rateLimits: { perAccount: 3, perAddress: 1000, windowMs: 60_000, exemptLoopback: false },
    });
    try {
      const statuses = [];
      for (let request = 0; request < 4; request++) statuses.push((await strict.client.as('office').get('/things')).status);
      expect(statuses).toEqual([200, 200, 200, 429]);
      const refused = await strict.client.as('office').get('/things');
      expect(refused.body['code']).toBe('request.too-many');
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await strict.client.as('unit').get('/things')).status).toBe(200);
    } finally {
      await strict.close();
    }
  });
});
