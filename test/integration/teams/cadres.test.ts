import { accountIds, placeIds, type Name } from '../../support/city-people.js';
import { City } from '../../support/city.js';

interface Cadre {
  readonly userId: string;
  readonly skillLabels: readonly string[];
  readonly inspections: readonly { readonly title: string; readonly position: string }[];
}

describe('the cadre pool', () => {
  let city: City;
  beforeAll(async () => {
    city = await City.start();
    const office = await city.as('office');
    await office.put(`/cadres/${accountIds.author}`, { skills: ['finance', 'audit'] });
    await office.put(`/cadres/${accountIds.offRoster}`, {
      skills: ['finance'],
      availableFrom: '2025-03-01',
      availableUntil: '2025-12-31',
    });
  });
  afterAll(() => city.close());

  const listed = async (query: string) => {
    const { status, body } = await (await city.as('office')).get<{ items: Cadre[]; total?: number }>(`/cadres?${query}`);
    expect(status).toBe(200);
    return body.items;
  };
  const namesIn = async (query: string) => (await listed(query)).map(({ userId }) => userId).sort();
  const ids = (...names: Name[]) => names.map((name) => accountIds[name]).sort();

  it('is everybody who inspects for the office, with skills and past inspections', async () => {
    expect(await namesIn('')).toEqual(ids('author', 'member', 'deputy', 'leader', 'offRoster', 'allHats'));
    const author = (await listed('')).find(({ userId }) => userId === accountIds.author);
    expect(author?.skillLabels).toEqual(['财务', '审计']);
    expect(author?.inspections.map(({ position }) => position)).toEqual(['member', 'member']);
  });

  it('is narrowed by skill and by who is free from a day on', async () => {
    expect(await namesIn('skill=finance')).toEqual(ids('author', 'offRoster'));
    expect(await namesIn('skill=audit,law')).toEqual(ids('author'));
    expect(await namesIn('skill=finance&availableFrom=2025-04-01')).toEqual(ids('offRoster'));
    expect(await namesIn('skill=finance&availableFrom=2025-05-01')).toEqual(ids('author', 'offRoster'));
    expect(await namesIn('skill=finance&availableFrom=2026-01-01')).toEqual(ids('author'));
  });

  it('leaves out who must keep away from a unit', async () => {
    const office = await city.as('office');
    const path = `/cadres/${accountIds.author}/ties`;
    const made = await office.post<{ ties: { id: string; label: string }[] }>(path, {
      kind: 'native',
      organisationId: placeIds.county,
    });
    expect(made.body.ties.map(({ label }) => label)).toEqual(['籍贯为青川县']);
    expect(await namesIn(`skill=finance&forUnitId=${placeIds.county}`)).toEqual(ids('offRoster'));
    expect(await namesIn(`skill=finance&forUnitId=${placeIds.unit}`)).toEqual(ids('author', 'offRoster'));
    const removed = await office.delete<{ ties: object[] }>(`${path}/${made.body.ties[0]?.id}`);
    expect(removed.body.ties).toEqual([]);
    expect(await namesIn(`skill=finance&forUnitId=${placeIds.county}`)).toEqual(ids('author', 'offRoster'));
  });

  it('keeps ties between the person and the office', async () => {
    const path = `/cadres/${accountIds.member}/ties`;
    const body = { kind: 'kin', organisationId: placeIds.unit, note: '配偶' };
    for (const [name, status] of [
      ['member', 201],
      ['author', 404],
      ['leader', 404],
      ['foreignOffice', 404],
      ['provinceOffice', 404],
      ['auditAdmin', 404],
    ] as const)
      expect([name, (await (await city.as(name)).post(path, body)).status]).toEqual([name, status]);
    for (const [name, status] of [
      ['member', 200],
      ['office', 200],
      ['author', 404],
      ['systemAdmin', 404],
    ] as const)
      expect([name, (await (await city.as(name)).get(path)).status]).toEqual([name, status]);
    expect((await (await city.as('member')).delete(`${path}/${placeIds.unit}`)).status).toBe(403);
    const audit = await (await city.as('auditAdmin')).get('/audit/events?limit=200');
    expect(audit.text).toContain('cadre.tie-added');
    expect(audit.text).not.toContain('配偶');
  });

  it('refuses what makes no sense, and strangers', async () => {
    const office = await city.as('office');
    const put = async (name: Name, body: object) => (await office.put(`/cadres/${accountIds[name]}`, body)).status;
    expect(await put('head', { skills: [] })).toBe(404);
    expect(await put('author', { skills: ['magic'] })).toBe(422);
    expect(await put('author', { skills: [], availableFrom: '2025-02-01', availableUntil: '2025-01-01' })).toBe(422);
    const nowhere = { kind: 'kin', organisationId: accountIds.head };
    expect((await office.post(`/cadres/${accountIds.author}/ties`, nowhere)).status).toBe(422);
    expect((await (await city.as('leader')).get('/cadres')).status).toBe(403);
    expect((await office.get('/cadres?skill=magic')).status).toBe(400);
  });
});
