import { jest } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { Directory } from '../../../src/engine/directory.js';
import { areaKinds, organisationKinds } from '../../../src/modules/organisations/organisation-kinds.js';
import { OrganisationsCommands } from '../../../src/modules/organisations/organisations.commands.js';
import { systemContext } from '../../../src/platform/http/system-actor.js';
import { DebugPoints } from '../../../src/platform/database/debug-points.js';
import type { TestClient } from '../../support/client.js';
import { People } from '../accounts/people.js';

interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly path: string[];
  readonly version: number;
  readonly childCount: number;
}

describe('the tree of organisations', () => {
  let people: People;
  let system: TestClient;
  let reader: TestClient;

  beforeAll(async () => {
    people = await People.start();
    const city = await people.organisation('city', undefined, '甲市');
    system = await people.actor('operator', 'systemAdmin', city);
    reader = await people.actor('reader', 'unitLiaison', city);
  });
  afterAll(() => people.close());

  const post = (body: object) => system.post<Organisation>('/organisations', body);
  const read = async (id: string) => (await reader.get<Organisation & { ancestors: object[] }>(`/organisations/${id}`)).body;
  const patch = async (id: string, body: object) =>
    system.patch<Organisation>(`/organisations/${id}`, body, { version: (await read(id)).version });

  it('gives each organisation the path of ids from its root', async () => {
    const root = await post({ name: '乙省', kind: 'province', code: '330000' });
    expect(root.status).toBe(201);
    const city = await post({ name: '丙市', kind: 'city', parentId: root.body.id });
    const office = await post({ name: '巡察办', kind: 'office', parentId: city.body.id.toUpperCase() });
    expect(office.body).toEqual({
      id: expect.any(String),
      parentId: city.body.id,
      name: '巡察办',
      kind: 'office',
      code: null,
      path: [root.body.id, city.body.id, office.body.id],
      synthetic: false,
      version: 1,
      createdAt: '2026-07-01T01:00:00.000Z',
      updatedAt: '2026-07-01T01:00:00.000Z',
    });
    expect((await read(office.body.id)).ancestors).toEqual([
      { id: root.body.id, name: '乙省' },
      { id: city.body.id, name: '丙市' },
    ]);
  });

  it('lets a kind stand where the field lets it', async () => {
    const parents: Record<string, string | undefined> = { root: undefined };
    for (const kind of organisationKinds)
      parents[kind] = await people.organisation(kind, kind === 'office' ? await people.organisation('city') : undefined);
    const size = (kind: string) => (areaKinds as readonly string[]).indexOf(kind);
    for (const kind of organisationKinds) {
      for (const [parent, parentId] of Object.entries(parents)) {
        const area = size(parent) >= 0;
        const right = kind === 'office' ? area : size(kind) < 0 || parent === 'root' || (area && size(parent) < size(kind));
        const answer = await post({ name: `${kind} under ${parent}`, kind, parentId });
        expect([kind, parent, answer.status]).toEqual([kind, parent, right ? 201 : 422]);
        if (!right) expect(answer.body).toMatchObject({ code: 'organisations.kind-misplaced' });
      }
    }
  }, 120_000);

  it('takes a name once under a parent and a code once', async () => {
    const parent = await people.organisation('county');
    await post({ name: '东村', kind: 'village', parentId: parent, code: '330212001' });
    const codes = async (body: object) => (await post({ kind: 'village', ...body })).body;
    expect(await codes({ name: '东村', parentId: parent })).toMatchObject({ status: 409, code: 'organisations.name-taken' });
    expect(await codes({ name: '西村', parentId: parent, code: '330212001' })).toMatchObject({
      status: 409,
      code: 'organisations.code-taken',
    });
    expect(await codes({ name: '甲市' })).toMatchObject({ status: 409, code: 'organisations.name-taken' });
    expect(await codes({ name: '南村', parentId: uuidv7() })).toMatchObject({
      status: 422,
      code: 'organisations.parent-not-found',
    });
  });

  it.each([
    [{ kind: 'village' }, 'name', 'required'],
    [{ name: ' 东村', kind: 'village' }, 'name', 'outer-blanks'],
    [{ name: '东村', kind: 'hamlet' }, 'kind', 'not-a-choice'],
    [{ name: '东村', kind: 'village', code: '东' }, 'code', 'not-a-code'],
    [{ name: '东村', kind: 'village', path: '/' }, 'path', 'unknown-field'],
  ])('refuses %j', async (body, path, code) => {
    const answer = await post(body);
    expect([answer.status, (answer.body as unknown as { errors: object[] }).errors]).toEqual([
      422,
      [{ path, code, message: expect.any(String) }],
    ]);
  });

  it('moves an organisation with all below it', async () => {
    const [from, to] = [await people.organisation('city'), await people.organisation('city')];
    const county = await people.organisation('county', from);
    const village = await people.organisation('village', county);
    const stays = await people.organisation('county', from);
    expect((await patch(county, { parentId: to })).body.path).toEqual([to, county]);
    expect((await read(village)).path).toEqual([to, county, village]);
    expect((await read(stays)).path).toEqual([from, stays]);
    expect((await patch(county, { parentId: village })).body).toMatchObject({ code: 'organisations.parent-inside' });
    expect((await patch(to, { parentId: to })).body).toMatchObject({ code: 'organisations.parent-inside' });
    expect((await patch(county, { parentId: stays })).body).toMatchObject({ code: 'organisations.kind-misplaced' });
  });

  it('keeps every path right when an organisation moves while another is founded below it', async () => {
    const [from, to] = [await people.organisation('city'), await people.organisation('city')];
    const county = await people.organisation('county', from);
    // The founding has read the old path and has not written yet.
    let goOn: () => void = () => undefined;
    const reached = new Promise<void>((hasReached) => {
      jest.spyOn(people.provided(DebugPoints), 'reach').mockImplementationOnce(() => {
        hasReached();
        return new Promise((resolve) => (goOn = resolve));
      });
    });
    const founding = people.organisation('village', county);
    await reached;
    let moved = false;
    const moving = patch(county, { parentId: to }).then((answer) => {
      moved = true;
      return answer.status;
    });
    const waiting = async () =>
      (
        await people.application.database.rows(
          "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()",
        )
      ).length > 0;
    while (!moved && !(await waiting()));
    goOn();
    expect(await moving).toBe(200);
    expect((await read(await founding)).path).toEqual([to, county, await founding]);
  });

  it('is changed by whoever saw the present version', async () => {
    const id = await people.organisation('enterprise');
    expect((await system.patch(`/organisations/${id}`, { name: '甲厂' })).status).toBe(428);
    expect((await patch(id, { name: '甲厂', code: 'A-1' })).body).toMatchObject({ name: '甲厂', code: 'A-1', version: 2 });
    const stale = await system.patch(`/organisations/${id}`, { name: '乙厂' }, { version: 1, language: 'en' });
    expect([stale.status, stale.body['code'], stale.body['detail']]).toEqual([
      409,
      'organisations.version-conflict',
      'You saw version 1; it is now version 2. Load it again.',
    ]);
  });

  it('lists children, subtrees, kinds and names, parents before children', async () => {
    const city = await people.organisation('city', undefined, '列市');
    const county = await people.organisation('county', city, '列县');
    const office = await people.organisation('office', county, '列办');
    const bureau = await people.organisation('department', city, '列局 Bureau');
    const listed = async (query: string) =>
      (await reader.get<{ items: Organisation[] }>(`/organisations?${query}`)).body.items.map(({ id }) => id);
    expect(await listed(`within=${city}`)).toEqual([city, county, office, bureau]);
    expect(await listed(`parentId=${city}`)).toEqual([county, bureau]);
    expect(await listed(`within=${city}&kind=office,department`)).toEqual([office, bureau]);
    expect(await listed('q=bureau')).toEqual([bureau]);
    expect(await listed('parentId=root&q=列')).toEqual([city]);
    const first = (
      await reader.get<{ items: Organisation[]; nextCursor: string; total: number }>(
        `/organisations?within=${city}&limit=2&count=true`,
      )
    ).body;
    expect([first.items.map((item) => item.childCount), first.total]).toEqual([[2, 1], 4]);
    expect(await listed(`within=${city}&limit=2&cursor=${first.nextCursor}`)).toEqual([office, bureau]);
    expect((await reader.get('/organisations?parentId=top')).status).toBe(400);
  });

  it('takes thousands at once, parents before their children', async () => {
    const commands = people.provided(OrganisationsCommands);
    const city = uuidv7();
    const list = [
      { id: city, name: '大市', kind: 'city' as const, synthetic: true },
      ...Array.from({ length: 3000 }, (_, number) => ({
        parentId: city,
        name: `村 ${number}`,
        kind: 'village' as const,
        synthetic: true,
      })),
    ];
    const made = await commands.createOrganisations(systemContext('test'), list);
    expect(made).toHaveLength(3001);
    expect((await reader.get(`/organisations?within=${city}&count=true&limit=1`)).body).toMatchObject({ total: 3001 });
    await expect(
      commands.createOrganisations(
        systemContext('test'),
        [...list].reverse().map((one) => ({ ...one, id: undefined })),
      ),
    ).rejects.toMatchObject({
      code: 'organisations.name-taken',
    });
  });

  it('answers the engine by the newest names', async () => {
    const directory = people.provided(Directory);
    const id = await people.organisation('village', undefined, '旧村');
    const unknown = uuidv7();
    const names = async () =>
      [...(await directory.organisations([id, unknown])).values()].map((organisation) => organisation.name);
    expect(await names()).toEqual(['旧村']);
    await patch(id, { name: '新村' });
    expect(await names()).toEqual(['新村']);
  });
});
