import type { TestClient } from '../../support/client.js';
import { People } from '../accounts/people.js';

interface Post {
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

describe('posts', () => {
  let people: People;
  let system: TestClient;
  let bureau: string;

  beforeAll(async () => {
    people = await People.start();
    bureau = await people.organisation('department', undefined, '财政局');
    system = await people.actor('operator', 'systemAdmin', bureau);
  });
  afterAll(() => people.close());

  const create = (body: object) => system.post<Post>('/posts', { organisationId: bureau, ...body });

  it('belong to an organisation and are filled, handed on and left vacant', async () => {
    const [first, second] = [
      await people.account('first', 'unitLiaison', bureau),
      await people.account('second', 'unitLiaison', bureau),
    ];
    const created = await create({ name: '联络员', holderId: first });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      organisation: { id: bureau, name: '财政局' },
      name: '联络员',
      holder: { id: first, name: 'Name of first' },
      version: 1,
    });
    const change = (body: object, version: number) => system.patch<Post>(`/posts/${created.body.id}`, body, { version });
    expect((await change({ holderId: second }, 1)).body).toMatchObject({ holder: { id: second }, version: 2 });
    expect((await change({ vacant: true }, 2)).body).toMatchObject({ holder: null, version: 3 });
    expect((await change({ name: '主任' }, 2)).body).toMatchObject({ code: 'posts.version-conflict' });
    expect((await change({ name: '主任' }, 3)).body).toMatchObject({ name: '主任', holder: null, version: 4 });
  });

  it('are named once in an organisation that exists', async () => {
    await create({ name: '会计' });
    expect((await create({ name: '会计' })).body).toMatchObject({ status: 409, code: 'posts.name-taken' });
    const nowhere = await create({ name: '会计', organisationId: '01890000-0000-7000-8000-000000000000' });
    expect(nowhere.body).toMatchObject({ status: 422, code: 'posts.organisation-not-found' });
  });

  it('are held neither by administrators nor by accounts that are shut or unknown', async () => {
    const admin = await people.account('admin', 'auditAdmin', bureau);
    const shut = await people.account('shut', 'unitHead', bureau);
    await people.application.database.rows('UPDATE users SET active = false WHERE id = $1', [shut]);
    for (const holderId of [admin, shut, '01890000-0000-7000-8000-000000000000']) {
      expect((await create({ name: '出纳', holderId })).body).toMatchObject({ status: 422, code: 'posts.holder-unfit' });
    }
  });

  it('are listed by organisation, holder, vacancy and name', async () => {
    const office = await people.organisation('department');
    const holder = await people.account('holder', 'unitHead', office);
    await create({ organisationId: office, name: '书记', holderId: holder });
    await create({ organisationId: office, name: '文书' });
    const names = async (query: string) =>
      (await system.get<{ items: Post[] }>(`/posts?organisationId=${office}&${query}`)).body.items.map((post) => post.name);
    expect((await names('')).sort()).toEqual(['书记', '文书']);
    expect(await names(`holderId=${holder}`)).toEqual(['书记']);
    expect(await names('vacant=true')).toEqual(['文书']);
    expect(await names('q=HOLDER')).toEqual(['书记']);
    expect((await system.get(`/posts/01890000-0000-7000-8000-000000000000`)).status).toBe(404);
  });
});
