import { PageClient } from '../../support/page-client.js';
import { password, People } from './people.js';

describe('signing in', () => {
  let people: People;
  let count = 0;
  const fresh = () => `worker${++count}`;
  const minutes = (number: number) => number * 60_000;

  beforeEach(async () => {
    people = await People.start();
  });
  afterEach(() => people.close());

  it('sets a cookie that no script can read and answers who it is', async () => {
    const id = await people.account('Li.Wei', 'unitLiaison');
    const answer = await people.signIn('li.wei');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toMatch(
      /^bihuan_session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(answer.body).toEqual({
      user: {
        id,
        username: 'Li.Wei',
        name: 'Name of Li.Wei',
        mustChangePassword: false,
        bindings: [{ role: 'unitLiaison', roleLabel: '责任单位联络员', orgId: expect.any(String), orgName: expect.any(String) }],
      },
      csrfToken: expect.stringMatching(/^[\w-]{43}$/),
    });
    const page = await people.page('LI.WEI');
    expect((await page.get('/auth/me', { language: 'en' })).body).toMatchObject({
      user: { id, bindings: [{ roleLabel: 'liaison of the responsible unit' }] },
      csrfToken: page.csrfToken,
    });
  });

  it('answers alike for a wrong password, an unknown name and a shut account', async () => {
    await people.account('known');
    await people.account('shut');
    await people.application.database.rows("UPDATE users SET active = false WHERE username = 'shut'");
    const answers = [
      await people.signIn('known', 'Wrong-Pass-1'),
      await people.signIn('unknown', password),
      await people.signIn('shut', password),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(401);
      expect({ ...body, instance: '' }).toEqual({ ...answers[0]?.body, instance: '' });
      expect(body['code']).toBe('auth.bad-credentials');
    }
  });

  it.each([true, false])(
    'locks a name after five wrong passwords, for fifteen minutes, whether an account has it: %s',
    async (exists) => {
      const username = fresh();
      if (exists) await people.account(username);
      for (let attempt = 1; attempt <= 4; attempt++) expect((await people.signIn(username, 'Wrong-Pass-1')).status).toBe(401);
      const fifth = await people.signIn(username, 'Wrong-Pass-1');
      expect([fifth.status, fifth.body['code'], fifth.headers.get('retry-after')]).toEqual([423, 'auth.locked', '900']);
      people.application.clock.advance(minutes(15) - 1000);
      const last = await people.signIn(username);
      expect([last.status, last.body['code'], last.headers.get('retry-after')]).toEqual([423, 'auth.locked', '1']);
      people.application.clock.advance(1000);
      expect((await people.signIn(username)).status).toBe(exists ? 200 : 401);
    },
  );

  it('begins a new count after a lock has ended and after a right password', async () => {
    await people.account('counting');
    for (let attempt = 1; attempt <= 4; attempt++) await people.signIn('counting', 'Wrong-Pass-1');
    expect((await people.signIn('counting')).status).toBe(200);
    for (let attempt = 1; attempt <= 5; attempt++) await people.signIn('counting', 'Wrong-Pass-1');
    people.application.clock.advance(minutes(15));
    expect((await people.signIn('counting', 'Wrong-Pass-1')).status).toBe(401);
    expect((await people.signIn('counting')).status).toBe(200);
  });

  it('hears no more than five of many wrong passwords that come at once', async () => {
    await people.account('attacked');
    const guesses = Array.from({ length: 10 }, () => people.signIn('attacked', 'Wrong-Pass-1'));
    const statuses = (await Promise.all(guesses)).map((answer) => answer.status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(4);
    expect(statuses.filter((status) => status === 423)).toHaveLength(6);
    expect(await people.application.database.rows('SELECT failed_attempts FROM users')).toEqual([{ failed_attempts: 5 }]);
  });

  it('slows down whoever goes on guessing one name, and nobody else', async () => {
    await people.account('guessed');
    await people.account('other');
    for (let attempt = 1; attempt <= 10; attempt++) await people.signIn('guessed', 'Wrong-Pass-1');
    const refused = await people.signIn('guessed', 'Wrong-Pass-1');
    expect([refused.status, refused.body['code']]).toEqual([429, 'request.too-many']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    for (let attempt = 1; attempt <= 12; attempt++) expect((await people.signIn('other')).status).toBe(200);
  });

  it('keeps neither the password nor the cookie, only their hashes', async () => {
    await people.account('careful');
    const page = await people.page('careful');
    const secret = page.cookie.split('=')[1] ?? '';
    const kept = await people.application.database.rows(
      `SELECT (SELECT json_agg(s) FROM sessions s)::text || (SELECT json_agg(u) FROM users u)::text || (SELECT json_agg(a) FROM audit_events a)::text AS text`,
    );
    const text = String(kept[0]?.['text']);
    expect(text).toContain('$argon2id$');
    expect(text).not.toContain(secret);
    expect(text).not.toContain(password);
    expect(text).not.toContain(Buffer.from(secret).toString('hex'));
  });

  describe('a session', () => {
    it('writes only with its own CSRF token', async () => {
      await people.account('writer');
      await people.account('stranger');
      const page = await people.page('writer');
      const stranger = await people.page('stranger');
      const make = (client: PageClient) => client.post('/auth/tokens', { name: 'x' });
      const without = await make(new PageClient(people.application.url, page.cookie, undefined));
      expect([without.status, without.body['code']]).toEqual([403, 'auth.csrf']);
      expect((await make(new PageClient(people.application.url, page.cookie, stranger.csrfToken))).status).toBe(403);
      expect((await make(page)).status).toBe(201);
      expect((await new PageClient(people.application.url, page.cookie, undefined).get('/auth/me')).status).toBe(200);
    });

    it('ends when it was not used for an hour', async () => {
      await people.account('idle');
      const page = await people.page('idle');
      for (let step = 0; step < 3; step++) {
        people.application.clock.advance(minutes(59));
        expect((await page.get('/auth/me')).status).toBe(200);
      }
      people.application.clock.advance(minutes(60));
      expect((await page.get('/auth/me')).status).toBe(401);
    });

    it('ends twelve hours after the password was given, however busy', async () => {
      await people.account('busy');
      const page = await people.page('busy');
      for (let step = 1; step <= 15; step++) {
        people.application.clock.advance(minutes(45));
        expect((await page.get('/auth/me')).status).toBe(200);
      }
      people.application.clock.advance(minutes(45));
      expect((await page.get('/auth/me')).status).toBe(401);
    });

    it('does not end when the clock of a simulation is moved by a quarter', async () => {
      const simulation = await People.start({ env: { CLOCK: 'simulated' } });
      await simulation.account('mover');
      const page = await simulation.page('mover');
      simulation.application.clock.advance(92 * 24 * minutes(60));
      expect((await page.get('/auth/me')).status).toBe(200);
      await simulation.close();
    });

    it('ends with signing out, alone', async () => {
      await people.account('leaving');
      const [page, other] = [await people.page('leaving'), await people.page('leaving')];
      const answer = await page.post('/auth/logout');
      expect(answer.status).toBe(204);
      expect(answer.headers.get('set-cookie')).toMatch(/^bihuan_session=; .*Expires=Thu, 01 Jan 1970/);
      expect((await page.get('/auth/me')).status).toBe(401);
      expect((await other.get('/auth/me')).status).toBe(200);
    });

    it('is nobody for a cookie that was made up', async () => {
      const page = new PageClient(people.application.url, 'bihuan_session=made-up', undefined);
      expect((await page.get('/auth/me')).status).toBe(401);
    });
  });
});
