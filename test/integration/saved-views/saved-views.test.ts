import type { SavedView } from '../../../src/modules/saved-views/saved-view.js';
import { City } from '../../support/city.js';
import { short } from '../reviews/review-room.js';

interface Page {
  readonly items: readonly SavedView[];
  readonly total?: number;
}

describe('a saved view', () => {
  let city: City;
  beforeAll(async () => {
    city = await City.start();
  });
  afterAll(() => city.close());

  it('is kept under a name of one’s own, renamed, given another look, and forgotten', async () => {
    const office = await city.as('office');
    const { body: view, status } = await office.post<SavedView>('/me/views', { name: ' 超期的 ', query: 'timeliness=overdue' });
    expect([status, view.name, view.query]).toEqual([201, '超期的', 'timeliness=overdue']);
    expect((await office.patch<SavedView>(`/me/views/${view.id}`, { name: '急件' })).body).toMatchObject({
      name: '急件',
      query: 'timeliness=overdue',
    });
    const change = { query: 'timeliness=overdue&sort=dueAt' };
    expect((await office.patch<SavedView>(`/me/views/${view.id}`, change)).body).toMatchObject(change);
    expect((await office.get<Page>('/me/views?count=true')).body).toMatchObject({ total: 1, items: [{ name: '急件' }] });
    expect((await office.delete(`/me/views/${view.id}`)).status).toBe(204);
    expect(short(await office.delete(`/me/views/${view.id}`))).toBe('404 saved-views.not-found');
  });

  it('belongs to its owner alone: nobody else sees, changes or forgets it, and each may use the same name', async () => {
    const [mine, other] = [await city.as('liaison'), await city.as('head')];
    const { body: view } = await mine.post<SavedView>('/me/views', { name: '本单位', query: 'unitId=x' });
    expect((await other.get<Page>('/me/views')).body.items).toEqual([]);
    expect(short(await other.patch(`/me/views/${view.id}`, { name: '夺走' }))).toBe('404 saved-views.not-found');
    expect(short(await other.delete(`/me/views/${view.id}`))).toBe('404 saved-views.not-found');
    expect((await other.post('/me/views', { name: '本单位', query: '' })).status).toBe(201);
    expect(short(await mine.post('/me/views', { name: '本单位', query: '' }))).toBe('409 saved-views.name-taken');
    await mine.post('/me/views', { name: '第二个', query: '' });
    expect(short(await mine.patch(`/me/views/${view.id}`, { name: '第二个' }))).toBe('409 saved-views.name-taken');
  });

  it('has a name and the query of an address, and nothing longer', async () => {
    const office = await city.as('office');
    const faults = async (body: object) => short(await office.post('/me/views', body));
    expect(await faults({ name: '  ', query: '' })).toBe('422 request.invalid name:blank');
    expect(await faults({ name: '长'.repeat(61), query: '' })).toBe('422 request.invalid name:too-long');
    expect(await faults({ name: '外面', query: 'a=b#c' })).toBe('422 request.invalid query:wrong-format');
    expect(await faults({ name: '太长', query: 'q'.repeat(2001) })).toBe('422 request.invalid query:too-long');
  });

  it('is one of fifty at most, also where many are added at once', async () => {
    const office = await city.as('secondOfficer');
    const answers = await Promise.all(
      Array.from({ length: 54 }, (_, index) => office.post('/me/views', { name: `视图${index}`, query: '' })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(50);
    expect(new Set(answers.filter(({ status }) => status !== 201).map(short))).toEqual(new Set(['409 saved-views.too-many']));
  });
});
