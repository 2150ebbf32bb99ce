import { adminRoles, bindableRoles, dutyOf, type BindableRole } from '../../../src/modules/accounts/duties.js';
import type { TestClient } from '../../support/client.js';
import { People } from './people.js';

describe('the separation of the three administrators', () => {
  let people: People;
  let security: TestClient;
  let office: string;
  let count = 0;

  beforeAll(async () => {
    people = await People.start();
    office = await people.organisation('office', await people.organisation('city'));
    security = await people.actor('keeper', 'securityAdmin', office);
  });
  afterAll(() => people.close());

  const bind = (id: string, role: BindableRole) => security.post(`/users/${id}/bindings`, { role, orgId: office });
  const conflicting = adminRoles.flatMap((admin) =>
    bindableRoles.filter((role) => dutyOf(role) !== admin).flatMap((role) => [[admin, role] as const, [role, admin] as const]),
  );

  it.each(conflicting)('lets nobody who is %s become %s as well', async (held, wanted) => {
    const id = await people.account(`person${++count}`, held, office);
    const answer = await bind(id, wanted);
    expect([answer.status, answer.body['code']]).toEqual([409, 'accounts.separation']);
    const roles = await people.application.database.rows('SELECT role FROM role_bindings WHERE user_id = $1', [id]);
    expect(roles).toEqual([{ role: held }]);
  });

  it('lets nobody be created with roles of two sides', async () => {
    const bindings = [
      { role: 'auditAdmin', orgId: office },
      { role: 'unitHead', orgId: office },
    ];
    const answer = await security.post('/users', { username: 'both', name: 'Both', bindings });
    expect([answer.status, answer.body['code']]).toEqual([409, 'accounts.separation']);
    expect((await security.get('/users?q=both')).body['items']).toEqual([]);
  });

  it('holds in the database, whatever the code does', async () => {
    const id = await people.account('straight', 'teamLeader', office);
    const insert = (role: string, duty: string) =>
      people.application.database.rows(
        'INSERT INTO role_bindings (id, user_id, role, duty, org_id, created_at) VALUES (gen_random_uuid(), $1, $2, $3, $4, now())',
        [id, role, duty, office],
      );
    await expect(insert('systemAdmin', 'systemAdmin')).rejects.toMatchObject({ constraint: 'role_bindings_separation_fkey' });
    await expect(insert('systemAdmin', 'business')).rejects.toMatchObject({ constraint: 'role_bindings_duty_check' });
    await expect(
      people.application.database.rows("UPDATE users SET duty = 'systemAdmin' WHERE id = $1", [id]),
    ).rejects.toMatchObject({
      constraint: 'role_bindings_separation_fkey',
    });
    await expect(insert('clock', 'business')).rejects.toMatchObject({ constraint: 'role_bindings_role_check' });
  });

  it('lets one of two sides win that are given at the same time', async () => {
    const id = await people.account('raced');
    const answers = await Promise.all((['systemAdmin', 'auditAdmin', 'unitHead'] as const).map((role) => bind(id, role)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409, 409]);
  });

  it('lets an account change sides once it has no role any more', async () => {
    const id = await people.account('mover', 'unitHead', office);
    const user = (await security.get<{ bindings: { id: string }[] }>(`/users/${id}`)).body;
    expect((await security.delete(`/users/${id}/bindings/${user.bindings[0]?.id}`)).status).toBe(204);
    expect((await bind(id, 'systemAdmin')).status).toBe(201);
  });
});

describe('the last security administrator', () => {
  it('stays until there is another', async () => {
    const people = await People.start();
    const office = await people.organisation('office', await people.organisation('city'));
    const id = await people.account('keeper', 'securityAdmin', office);
    const security = people.client.as(await people.tokenOf(id));
    const user = (await security.get<{ version: number; bindings: { id: string }[] }>(`/users/${id}`)).body;
    const shut = () => security.patch(`/users/${id}`, { active: false }, { version: user.version });
    const unbind = () => security.delete(`/users/${id}/bindings/${user.bindings[0]?.id}`);
    for (const act of [shut, unbind]) {
      const answer = await act();
      expect([answer.status, answer.body['code']]).toEqual([409, 'accounts.last-administrator']);
    }
    await people.account('second', 'securityAdmin', office);
    expect((await unbind()).status).toBe(204);
    expect((await security.get('/users')).status).toBe(403);
    await people.close();
  });
});
