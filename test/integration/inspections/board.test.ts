import type { CountedInspectionView } from '../../../src/modules/inspections/life/inspection-views.js';
import type { ListedPaper } from '../../../src/modules/working-papers/inspection-papers.queries.js';
import type { Name } from '../../support/city-people.js';
import { City } from '../../support/city.js';

describe('the inspections of a round', () => {
  let city: City;
  beforeAll(async () => {
    city = await City.start();
  });
  afterAll(async () => {
    expect(await city.undescribedRoutes()).toEqual([]);
    await city.close();
  });

  const list = async (query: string, name: Name = 'office') =>
    (await (await city.as(name)).get<{ items: CountedInspectionView[] }>(`/inspections?${query}`)).body.items;

  it('are listed with how their issues stand, and who has not signed', async () => {
    await city.issueAt('handedOver.awaitingReceipt');
    await city.issueAt('handedOver.planning');
    await city.issueAt('found.firstCheck');
    const [found] = (await list('stage=planned')).filter(({ id }) => id === city.inspections.onSite);
    expect(found?.counts).toMatchObject({
      total: 3,
      handedOver: 2,
      signed: 1,
      unsigned: 1,
      byStage: { found: 1, handedOver: 2 },
    });
  });

  it('are found by their term, by their stage, and by who is on the team', async () => {
    const [{ termId } = { termId: '' }] = await list('');
    expect((await list(`termId=${termId}`)).length).toBe(2);
    expect(await list('stage=archived')).toEqual([]);
    expect((await list('member=me', 'member')).length).toBe(2);
    expect(await list('member=me')).toEqual([]);
  });

  it('have their working papers in one list, for the inspection’s side alone', async () => {
    const issue = await city.issueAt('found.secondCheck', { finding: { title: '底稿列表中的问题' } });
    const path = `/inspections/${city.inspections.onSite}/working-papers`;
    const { body } = await (await city.as('member')).get<{ items: ListedPaper[] }>(path);
    expect(body.items.find(({ id }) => id === issue.id)).toMatchObject({
      title: '底稿列表中的问题',
      paperNumber: expect.stringMatching(/-\d{3}$/) as string,
      author: '孙立',
      passedChecks: 1,
      locked: false,
    });
    expect((await (await city.as('liaison')).get(path)).status).toBe(403);
    expect((await (await city.as('foreignOffice')).get(path)).status).toBe(404);
  });
});

describe('the form of a route', () => {
  it('comes with the words of its fields in the language of whoever asks', async () => {
    const city = await City.start();
    const read = async (operation: string, language: 'zh-CN' | 'en') =>
      (await city.as('office')).get<{ title: string; schema: { properties: Record<string, { title: string }> } }>(
        `/forms/${operation}`,
        { language },
      );
    expect((await read('Talks_write', 'zh-CN')).body).toMatchObject({
      title: '记录会议或谈话',
      schema: { properties: { record: { title: '记录', 'x-widget': 'longText' }, demands: { items: { type: 'object' } } } },
    });
    expect((await read('Talks_write', 'en')).body.schema.properties['record']?.title).toBe('record');
    expect((await read('Talks_list', 'en')).status).toBe(404);
    await city.close();
  });
});
