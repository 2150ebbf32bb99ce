import type { Coverage, Figure, ScopedOrganisation } from '../../../src/modules/coverage/coverage.js';
import { accountIds, placeIds, type Name, type Place } from '../../support/city-people.js';
import { City } from '../../support/city.js';

describe('the coverage of a term', () => {
  let city: City;
  let termId: string;

  beforeAll(async () => {
    city = await City.start();
    const office = await city.as('office');
    termId = (await office.get<{ termId: string }>(`/inspections/${city.inspections.onSite}`)).body.termId;
  });
  afterAll(() => city.close());

  const coverage = async (query = '', by: Name = 'office') =>
    (await (await city.as(by)).get<Coverage>(`/terms/${termId}/coverage${query}`)).body;
  const behind = async ({ list }: Figure) => {
    const answer = await (
      await city.as('office')
    ).get<{ items: ScopedOrganisation[]; total: number }>(`${list.replace('/api/v1', '')}&limit=200&count=true`);
    expect(answer.status).toBe(200);
    return answer.body;
  };
  const add = async (body: object, by: Name = 'office') => (await city.as(by)).post(`/terms/${termId}/scope`, body);

  it('is none before anything is in scope', async () => {
    expect(await coverage()).toMatchObject({ asOf: '2025-03-10', total: { inScope: { value: 0 }, coverage: null }, byKind: [] });
  });

  it('takes organisations by name and by kind, once each', async () => {
    expect((await add({ organisationIds: [placeIds.unit, placeIds.finance] })).body).toEqual({ changed: 2, inScope: 2 });
    expect((await add({ kinds: ['department'] })).body).toEqual({ changed: 2, inScope: 4 });
    expect((await add({ kinds: ['county'], withinId: placeIds.city })).body).toEqual({ changed: 1, inScope: 5 });
    expect((await add({ kinds: ['department'], withinId: placeIds.county })).body).toEqual({ changed: 0, inScope: 5 });
  });

  it('refuses what lies outside the territory, offices, and nothing at all', async () => {
    const codes = async (body: object) =>
      ((await add(body)).body['errors'] as { path: string; code: string }[]).map(({ path, code }) => `${path}: ${code}`);
    const places: Place[] = ['unit', 'foreignUnit', 'office'];
    expect(await codes({ organisationIds: places.map((place) => placeIds[place]) })).toEqual([
      'organisationIds[1]: outside-territory',
      'organisationIds[2]: outside-territory',
    ]);
    expect(await codes({ kinds: ['department'], withinId: placeIds.province })).toEqual(['withinId: outside-territory']);
    expect(await codes({})).toEqual(['kinds: required']);
  });

  it('counts each organisation once, by level, kind and round, and every number equals its list', async () => {
    const shown = await coverage();
    expect(shown.total).toMatchObject({ inScope: { value: 5 }, inspected: { value: 1 }, planned: { value: 0 }, coverage: 0.2 });
    expect(shown.byLevelAndKind.map(({ level, kind, inScope }) => [level, kind, inScope.value])).toEqual([
      ['city', 'department', 4],
      ['county', 'county', 1],
    ]);
    expect(shown.byRound.map(({ number, state, inspected, planned }) => [number, state, inspected.value, planned.value])).toEqual(
      [
        [1, 'done', 1, 0],
        [2, 'underWay', 0, 0],
      ],
    );
    expect([shown.neverInspected.value, shown.notForThreeYears.value]).toEqual([4, 4]);
    const { neverInspected, notForThreeYears, total, byKind, byLevel, byRound } = shown;
    const figures = [total, ...byKind, ...byLevel].flatMap(({ inScope, inspected, planned }) => [inScope, inspected, planned]);
    const rounds = byRound.flatMap(({ inspected, planned }) => [inspected, planned]);
    for (const figure of [...figures, ...rounds, neverInspected, notForThreeYears]) {
      const { items, total: all } = await behind(figure);
      expect([figure.list, items.length, all]).toEqual([figure.list, figure.value, figure.value]);
    }
    expect((await behind(total.inspected)).items).toMatchObject([
      { name: '云州市住建局', level: 'city', inspectedOn: '2024-10-31' },
    ]);
  });

  it('holds as of the day asked: what is not over yet is planned, and three years make an organisation due again', async () => {
    const before = await coverage('?asOf=2024-10-30');
    expect([before.total.inspected.value, before.total.planned.value, before.neverInspected.value]).toEqual([0, 1, 5]);
    const stillFresh = await coverage('?asOf=2028-04-29');
    expect([stillFresh.neverInspected.value, stillFresh.notForThreeYears.value]).toEqual([4, 4]);
    const due = await coverage('?asOf=2028-04-30');
    expect([due.neverInspected.value, due.notForThreeYears.value]).toEqual([4, 5]);
  });

  it('forgets an organisation that is taken out', async () => {
    const office = await city.as('office');
    expect((await office.delete(`/terms/${termId}/scope/${placeIds.county}`)).body).toEqual({ changed: 1, inScope: 4 });
    expect((await office.delete(`/terms/${termId}/scope/${placeIds.county}`)).status).toBe(404);
    expect((await coverage()).total.coverage).toBe(0.25);
  });

  it('counts inspections that were over before the product kept them', async () => {
    const office = await city.as('office');
    const { body } = await office.get<{ items: { id: string; number: number }[] }>(`/rounds?termId=${termId}`);
    const roundId = body.items.find(({ number }) => number === 1)?.id;
    const past = (more: object) => ({
      inspections: [{ roundId, organisationId: placeIds.finance, mode: 'regular', endedOn: '2024-06-30', ...more }],
    });
    const note = (more: object = {}) =>
      office.post<{ errors: { path: string }[] }>(`/terms/${termId}/past-inspections`, past(more));
    const wrong = [{ roundId: placeIds.unit }, { organisationId: placeIds.foreignUnit }, { endedOn: '2025-03-11' }];
    for (const more of wrong)
      expect((await note(more)).body.errors.map(({ path }) => path)).toEqual([`inspections[0].${Object.keys(more)[0]}`]);
    expect((await note()).body).toEqual({ changed: 1 });
    expect((await note()).body).toEqual({ changed: 0 });
    const shown = await coverage();
    expect([shown.total.inspected.value, shown.byRound[0]?.inspected.value, shown.byRound[0]?.state]).toEqual([2, 2, 'done']);
    expect((await behind(shown.total.inspected)).items.map(({ lastInspectedOn }) => lastInspectedOn).sort()).toEqual([
      '2024-06-30',
      '2024-10-31',
    ]);
  });

  it('is for the office and those above it', async () => {
    const statuses = async (name: Name) => {
      const client = await city.as(name);
      return [
        (await client.get(`/terms/${termId}/coverage`)).status,
        (await client.get(`/terms/${termId}/scope`)).status,
        (await add({ kinds: ['county'] }, name)).status,
      ];
    };
    expect(await statuses('provinceOffice')).toEqual([200, 200, 403]);
    expect(await statuses('leadership')).toEqual([200, 200, 403]);
    expect(await statuses('foreignOffice')).toEqual([404, 404, 404]);
    expect(await statuses('countyOffice')).toEqual([404, 404, 404]);
    for (const name of ['author', 'head', 'systemAdmin', 'auditAdmin'] as const)
      expect([name, await statuses(name)]).toEqual([name, [403, 403, 403]]);
    expect((await (await city.as('office')).get(`/terms/${termId}/coverage?asof=2025-01-01`)).body['code']).toBe(
      'request.unknown-parameter',
    );
    expect((await (await city.as('office')).get(`/terms/${termId}/coverage?asOf=2025-02-30`)).body['code']).toBe(
      'request.bad-parameter',
    );
    expect((await (await city.as('office')).get(`/terms/${accountIds.head}/coverage`)).status).toBe(404);
  });

  it('tells its definitions in both languages', async () => {
    const office = await city.as('office');
    const english = await office.get<Coverage>(`/terms/${termId}/coverage`, { language: 'en' });
    expect((await coverage()).definitions.coverage).toContain('覆盖率');
    expect(english.body.definitions.coverage).toContain('Coverage');
  });
});
