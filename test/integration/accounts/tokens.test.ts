import { jest } from '@jest/globals';
import { SignIns } from '../../../src/modules/accounts/sign-ins.js';
import { Database } from '../../../src/platform/database/database.js';
import type { PageClient } from '../../support/page-client.js';
import { People } from './people.js';

interface Token {
  readonly id: string;
  readonly token?: string;
  readonly lastUsedAt: string | null;
}

describe('tokens', () => {
  let people: People;
  let page: PageClient;
  let owner: string;
  let count = 0;

  beforeAll(async () => {
    people = await People.start();
  });
  afterAll(() => people.close());
  beforeEach(async () => {
    owner = `owner${++count}`;
    await people.account(owner, 'teamMember');
    page = await people.page(owner);
  });

  const make = async (body: object = { name: 'nightly export' }) => (await page.post<Token>('/auth/tokens', body)).body;

  it('are shown once and kept as a hash', async () => {
    const answer = await page.post<Token>('/auth/tokens', { name: 'nightly export' });
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      name: 'nightly export',
      scope: 'full',
      token: expect.stringMatching(/^bihuan_[\w-]{43}$/),
      createdAt: '2026-07-01T01:00:00.000Z',
      expiresAt: null,
      lastUsedAt: null,
    });
    const listed = (await page.get('/auth/tokens')).body;
    expect(listed).toEqual({ items: [expect.not.objectContaining({ token: expect.anything() })] });
    const rows = await people.application.database.rows('SELECT row_to_json(t)::text AS text FROM api_tokens t');
    expect(JSON.stringify(rows)).not.toContain(answer.body.token);
  });

  it('act for their account without a CSRF token, until they are revoked', async () => {
    const { id, token = '' } = await make();
    const machine = people.client.as(token);
    expect((await machine.get('/auth/me')).body).toMatchObject({ user: { username: owner }, csrfToken: null });
    expect((await page.get<{ items: Token[] }>('/auth/tokens')).body.items[0]?.id).toBe(id);
    expect((await machine.delete(`/auth/tokens/${id}`)).status).toBe(204);
    expect((await machine.get('/auth/me')).status).toBe(401);
    expect((await page.get('/auth/me')).status).toBe(200);
  });

  it('end at their expiry, which must lie ahead', async () => {
    const past = await page.post('/auth/tokens', { name: 'late', expiresAt: '2026-07-01T09:00:00+08:00' });
    expect([past.status, past.body['code']]).toEqual([422, 'auth.expiry-passed']);
    const { token = '' } = await make({ name: 'short', expiresAt: '2026-07-01T10:00:00+08:00' });
    const machine = people.client.as(token);
    expect((await machine.get('/auth/me')).status).toBe(200);
    people.application.clock.set('2026-07-01T10:00:00+08:00');
    expect((await machine.get('/auth/me')).status).toBe(401);
    people.application.clock.set('2026-07-01T09:00:00+08:00');
  });

  it('of others can be neither seen nor revoked', async () => {
    const { id } = await make();
    const stranger = await people.actor(`stranger${count}`, 'unitHead');
    expect((await stranger.get<{ items: Token[] }>('/auth/tokens')).body.items.map((token) => token.id)).not.toContain(id);
    expect((await stranger.delete(`/auth/tokens/${id}`)).status).toBe(404);
  });

  it('can neither make tokens nor change the password', async () => {
    const machine = people.client.as((await make()).token ?? '');
    for (const [path, body] of [
      ['/auth/tokens', { name: 'another' }],
      ['/auth/password', { currentPassword: 'x', newPassword: 'Neues-Pferd-7' }],
    ] as const) {
      const answer = await machine.post(path, body);
      expect([answer.status, answer.body['code']]).toEqual([403, 'auth.session-required']);
    }
  });

  it('are not shown again to a repeated request, and not kept for it', async () => {
    const send = () => page.post<Token>('/auth/tokens', { name: 'again' }, { idempotencyKey: `key-${owner}` });
    const [first, second] = [await send(), await send()];
    expect(second.status).toBe(201);
    expect(second.body).toEqual({ ...first.body, token: undefined });
    const kept = await people.application.database.rows('SELECT answer::text AS text FROM idempotency_keys');
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain(first.body.token);
  });

  it('that are already known are let in without asking the database', async () => {
    const { token = '' } = await make();
    const signIns = people.provided(SignIns);
    const known = await signIns.behind('token', token);
    const asked = jest.spyOn(people.provided(Database), 'rows');
    expect(await signIns.behind('token', token)).toBe(known);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  it('tell when they were last used, to the minute', async () => {
    const { token = '' } = await make();
    await people.client.as(token).get('/auth/me');
    const lastUse = async () => (await page.get<{ items: Token[] }>('/auth/tokens')).body.items.at(-1)?.lastUsedAt;
    while ((await lastUse()) === null);
    expect(await lastUse()).toBe('2026-07-01T01:00:00.000Z');
  });

  it.each(['Basic b3duZXI6eA==', 'Bearer', 'Bearer made-up', 'Bearer a b'])('are not mistaken for %s', async (authorization) => {
    expect((await people.client.get('/auth/me', { headers: { authorization } })).status).toBe(401);
  });
});
