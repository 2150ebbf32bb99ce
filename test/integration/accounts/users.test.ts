import type { TestClient } from '../../support/client.js';
import { password, People } from './people.js';

interface User {
  readonly id: string;
  readonly username: string;
  readonly version: number;
  readonly initialPassword?: string;
  readonly mustChangePassword: boolean;
  readonly bindings: readonly { readonly id: string; readonly role: string; readonly orgId: string }[];
}

describe('accounts', () => {
  let people: People;
  let security: TestClient;
  let department: string;
  let count = 0;
  const fresh = () => `person${++count}`;

  beforeAll(async () => {
    people = await People.start();
    department = await people.organisation('department', undefined, '财政局');
    security = await people.actor('keeper', 'securityAdmin', department);
  });
  afterAll(() => people.close());

  const create = async (body: object = {}) =>
    (await security.post<User>('/users', { username: fresh(), name: '王敏', ...body })).body;

  it('are created with a drawn password that is shown once and only good for choosing another', async () => {
    const username = fresh();
    const created = await security.post<User>('/users', {
      username,
      name: '王敏',
      bindings: [{ role: 'unitLiaison', orgId: department }],
    });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      username,
      name: '王敏',
      active: true,
      mustChangePassword: true,
      lockedUntil: null,
      version: 1,
    });
    expect(created.body.bindings).toEqual([
      { id: expect.any(String), role: 'unitLiaison', orgId: department, orgName: '财政局' },
    ]);
    const first = String(created.body.initialPassword);
    expect((await security.get(`/users/${created.body.id}`)).body).not.toHaveProperty('initialPassword');

    const page = await people.page(username, first);
    const refused = await page.get('/organisations');
    expect([refused.status, refused.body['code']]).toEqual([403, 'auth.password-change-required']);
    expect((await page.get('/auth/me')).body).toMatchObject({ user: { mustChangePassword: true } });
    expect((await page.post('/auth/password', { currentPassword: first, newPassword: password })).status).toBe(204);
    expect((await page.get('/organisations')).status).toBe(200);
    expect((await people.signIn(username, first)).status).toBe(401);
    expect((await people.signIn(username)).status).toBe(200);
  });

  it('never show a hash', async () => {
    await create();
    const list = await security.get('/users');
    expect(JSON.stringify(list.body)).not.toMatch(/argon2|hash/i);
  });

  it.each([
    ['Kurz-1x', 'password-length'],
    ['nurkleinbuchstaben', 'password-variety'],
    ['klein-und-zeichen', 'password-variety'],
    ['Mit-USERNAME-7', 'password-contains-username'],
  ])('take no password like %s', async (chosen, code) => {
    const answer = await security.post('/users', { username: 'username', name: 'x', password: chosen });
    expect([answer.status, answer.body['errors']]).toEqual([422, [{ path: 'password', code, message: expect.any(String) }]]);
  });

  it.each([
    [{ username: 'a' }, 'username', 'not-a-username'],
    [{ username: '王敏' }, 'username', 'not-a-username'],
    [{ username: 'System' }, 'username', 'not-a-username'],
    [{ name: '  x' }, 'name', 'outer-blanks'],
    [{ bindings: [{ role: 'clock', orgId: '01890000-0000-7000-8000-000000000000' }] }, 'bindings[0].role', 'not-a-choice'],
    [{ passwordHash: 'x' }, 'passwordHash', 'unknown-field'],
  ])('refuse %j', async (body, path, code) => {
    const answer = await security.post('/users', { username: fresh(), name: 'x', ...body });
    expect(answer.status).toBe(422);
    expect(answer.body['errors']).toEqual([{ path, code, message: expect.any(String) }]);
  });

  it('have names of their own, whatever the case', async () => {
    await create({ username: 'Zhang.San' });
    const answer = await security.post('/users', { username: 'zhang.san', name: '张三' });
    expect([answer.status, answer.body['code']]).toEqual([409, 'accounts.username-taken']);
  });

  it('are bound to organisations that exist, inspection roles to offices', async () => {
    const { id } = await create();
    const unknown = await security.post(`/users/${id}/bindings`, {
      role: 'unitHead',
      orgId: '01890000-0000-7000-8000-000000000000',
    });
    expect([unknown.status, unknown.body['code']]).toEqual([422, 'accounts.organisation-not-found']);
    const misplaced = await security.post(`/users/${id}/bindings`, { role: 'teamLeader', orgId: department });
    expect([misplaced.status, misplaced.body['code']]).toEqual([422, 'accounts.role-needs-office']);
    expect((await security.post(`/users/${id}/bindings`, { role: 'unitHead', orgId: department })).status).toBe(201);
    const again = await security.post(`/users/${id}/bindings`, { role: 'unitHead', orgId: department });
    expect([again.status, again.body['code']]).toEqual([409, 'accounts.already-bound']);
  });

  it('are changed by whoever saw the present version', async () => {
    const { id } = await create();
    expect((await security.patch(`/users/${id}`, { name: '李强' })).status).toBe(428);
    expect((await security.patch<User>(`/users/${id}`, { name: '李强' }, { version: 1 })).body).toMatchObject({
      name: '李强',
      version: 2,
    });
    const stale = await security.patch(`/users/${id}`, { name: '王强' }, { version: 1 });
    expect([stale.status, stale.body['code']]).toEqual([409, 'accounts.version-conflict']);
  });

  it('that are shut are out at once, and stay signed out when they are opened again', async () => {
    const username = fresh();
    const id = await people.account(username, 'unitHead', department);
    const machine = people.client.as(await people.tokenOf(id));
    const page = await people.page(username);
    expect((await machine.get('/auth/me')).status).toBe(200);
    expect((await security.patch(`/users/${id}`, { active: false }, { version: 1 })).status).toBe(200);
    for (const client of [machine, page]) expect((await client.get('/auth/me')).status).toBe(401);
    expect((await people.signIn(username)).status).toBe(401);
    expect((await security.patch(`/users/${id}`, { active: true }, { version: 2 })).status).toBe(200);
    for (const client of [machine, page]) expect((await client.get('/auth/me')).status).toBe(401);
    expect((await people.signIn(username)).status).toBe(200);
  });

  it('gain and lose a role with the very next request', async () => {
    const username = fresh();
    const id = await people.account(username);
    const page = await people.page(username);
    expect((await page.get('/audit/events')).status).toBe(403);
    const bound = await security.post<{ id: string }>(`/users/${id}/bindings`, { role: 'auditAdmin', orgId: department });
    expect((await page.get('/audit/events')).status).toBe(200);
    expect((await security.delete(`/users/${id}/bindings/${bound.body.id}`)).status).toBe(204);
    expect((await page.get('/audit/events')).status).toBe(403);
  });

  it('that wrong passwords have locked are unlocked by the security administrator', async () => {
    const username = fresh();
    const id = await people.account(username);
    for (let attempt = 1; attempt <= 5; attempt++) await people.signIn(username, 'Wrong-Pass-1');
    expect((await security.get(`/users/${id}`)).body).toMatchObject({ lockedUntil: '2026-07-01T01:15:00.000Z' });
    expect((await security.post(`/users/${id}/unlock`)).body).toMatchObject({ lockedUntil: null });
    expect((await people.signIn(username)).status).toBe(200);
  });

  it('whose password is reset are signed out and get a new first password', async () => {
    const username = fresh();
    const id = await people.account(username, 'unitHead', department);
    const page = await people.page(username);
    const machine = people.client.as(await people.tokenOf(id));
    const { body } = await security.post<{ initialPassword: string }>(`/users/${id}/password`);
    for (const client of [machine, page]) expect((await client.get('/auth/me')).status).toBe(401);
    expect((await people.signIn(username)).status).toBe(401);
    expect((await people.signIn(username, body.initialPassword)).body).toMatchObject({ user: { mustChangePassword: true } });
  });

  it('choose a new password that differs, knowing the old one, which ends their other sessions', async () => {
    const username = fresh();
    await people.account(username);
    const [page, other] = [await people.page(username), await people.page(username)];
    const change = (currentPassword: string, newPassword: string) =>
      page.post('/auth/password', { currentPassword, newPassword });
    expect((await change('Wrong-Pass-1', 'Neues-Pferd-7')).body).toMatchObject({ code: 'auth.wrong-password' });
    expect((await change(password, password)).body).toMatchObject({ errors: [{ path: 'newPassword', code: 'password-same' }] });
    expect((await change(password, 'short')).body).toMatchObject({ errors: [{ path: 'newPassword', code: 'password-length' }] });
    expect((await change(password, 'Neues-Pferd-7')).status).toBe(204);
    expect((await page.get('/auth/me')).status).toBe(200);
    expect((await other.get('/auth/me')).status).toBe(401);
  });

  it('keep no trace of a password that came with a repeatable request', async () => {
    const body = { username: fresh(), name: 'x', password: 'Secret-Word-42' };
    const send = (changed = {}) => security.post<User>('/users', { ...body, ...changed }, { idempotencyKey: 'account' });
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.id).toBe(first.body.id);
    expect((await send({ name: 'y' })).body).toMatchObject({ code: 'request.idempotency-mismatch' });
    const drawn = () => security.post<User>('/users', { username: 'drawn', name: 'x' }, { idempotencyKey: 'drawn' });
    const [shown, hidden] = [await drawn(), await drawn()];
    expect(shown.body.initialPassword).toEqual(expect.any(String));
    expect(hidden.body).toEqual({ ...shown.body, initialPassword: undefined });
    const kept = JSON.stringify(await people.application.database.rows('SELECT answer FROM idempotency_keys'));
    expect(kept).not.toContain(shown.body.initialPassword);
  });

  it('are listed by role, organisation, state and name, page by page', async () => {
    const village = await people.organisation('village', undefined, '清水村');
    for (const name of ['ana', 'bea', 'cai']) await people.account(`villager.${name}`, 'unitHead', village);
    await people.account('villager.dan', 'unitLiaison', village);
    const names = async (query: string) =>
      (await security.get<{ items: User[] }>(`/users?${query}`)).body.items.map((user) => user.username);
    expect(await names(`orgId=${village}`)).toEqual(['villager.ana', 'villager.bea', 'villager.cai', 'villager.dan']);
    expect(await names(`orgId=${village}&role=unitLiaison`)).toEqual(['villager.dan']);
    expect(await names('q=LLAGER.B')).toEqual(['villager.bea']);
    expect(await names(`orgId=${village}&active=false`)).toEqual([]);
    const first = await security.get<{ items: User[]; nextCursor: string; total: number }>(
      `/users?orgId=${village}&limit=3&count=true&sort=-username`,
    );
    expect(first.body.total).toBe(4);
    expect(first.body.items.map((user) => user.username)).toEqual(['villager.dan', 'villager.cai', 'villager.bea']);
    expect(await names(`orgId=${village}&limit=3&sort=-username&cursor=${first.body.nextCursor}`)).toEqual(['villager.ana']);
    expect((await security.get('/users?village=x')).status).toBe(400);
  });

  it('that do not exist are 404', async () => {
    for (const path of ['/users/01890000-0000-7000-8000-000000000000', '/users/nobody'])
      expect((await security.get(path)).status).toBe(404);
    expect((await security.patch('/users/01890000-0000-7000-8000-000000000000', {}, { version: 1 })).status).toBe(404);
    expect((await security.post('/users/01890000-0000-7000-8000-000000000000/unlock')).status).toBe(404);
  });
});
