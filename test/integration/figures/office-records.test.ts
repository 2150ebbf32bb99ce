import type { Campaign } from '../../../src/modules/campaigns/campaign.js';
import type { Overview } from '../../../src/modules/figures/overview.js';
import type { Letter } from '../../../src/modules/letters/letter.js';
import type { Supervision } from '../../../src/modules/supervisions/supervision.js';
import { placeIds, type Name } from '../../support/city-people.js';
import { City } from '../../support/city.js';

interface Failing {
  readonly code: string;
  readonly errors?: readonly { readonly path: string; readonly code: string }[];
}

describe('the records of an office', () => {
  let city: City;
  beforeAll(async () => {
    city = await City.start({ now: '2025-05-20T09:00:00+08:00' });
  });
  afterAll(() => city.close());

  const faults = ({ errors = [] }: Failing) => errors.map(({ path, code }) => `${path}: ${code}`);
  const statusOf = async (by: Name, path: string) => (await (await city.as(by)).get(path)).status;
  async function countedIn(period: string): Promise<Record<string, number>> {
    const { body } = await (await city.as('leadership')).get<Overview>(`/figures/overview?period=${period}`);
    return Object.fromEntries(body.sections.flatMap(({ figures }) => figures.map(({ name, value }) => [name, value])));
  }

  it('hold the letters that it sent, answered once by their addressee, counted by department and by day', async () => {
    const office = await city.as('office');
    const letter = { kind: 'recommendation', title: '关于民政资金的巡察建议书', content: '请研究。', sharedProblem: true };
    const refused = await office.post<Failing>('/letters', {
      ...letter,
      addresseeId: city.inspections.onSite,
      sentOn: '2025-06-01',
    });
    expect([refused.status, faults(refused.body)]).toEqual([422, ['addresseeId: unknown-id', 'sentOn: in-future']]);
    const sent = await office.post<Letter>('/letters', { ...letter, addresseeId: placeIds.finance, sentOn: '2025-03-31' });
    expect([sent.status, sent.body.replyDueOn, sent.body.answeredOn]).toEqual([201, '2025-05-31', null]);
    const second = await office.post<Letter>('/letters', { ...letter, addresseeId: placeIds.finance, sentOn: '2025-02-10' });
    const of = (id: string) => `/letters/${id}`;
    expect((await (await city.as('head')).post(`${of(sent.body.id)}/answer`, {})).status).toBe(403);
    const answer = { answer: '已研究采纳。', answeredOn: '2025-05-10' };
    const early = await office.post<Failing>(`${of(sent.body.id)}/answer`, { ...answer, answeredOn: '2025-03-01' });
    expect(faults(early.body)).toEqual(['answeredOn: too-early']);
    expect((await office.post<Letter>(`${of(sent.body.id)}/answer`, answer)).body.answer).toBe('已研究采纳。');
    expect((await office.post<Failing>(`${of(sent.body.id)}/answer`, answer)).body.code).toBe('letters.answered');
    expect(await statusOf('leadership', of(second.body.id))).toBe(200);
    expect(await statusOf('foreignLeadership', of(second.body.id))).toBe(404);
    expect(await countedIn('2025-Q1')).toMatchObject({
      lettersSent: 2,
      lettersAnswered: 0,
      departmentsReceivingCommonProblems: 1,
    });
    expect(await countedIn('2025-Q2')).toMatchObject({
      lettersSent: 0,
      lettersAnswered: 1,
      departmentsReceivingCommonProblems: 0,
    });
    const open = await office.get<{ items: Letter[] }>('/letters?answered=false');
    expect(open.body.items.map(({ id }) => id)).toEqual([second.body.id]);
  });

  it('hold its campaigns with what they reached of what they are to reach', async () => {
    const office = await city.as('office');
    const begun = await office.post<Campaign>('/campaigns', {
      ...{ title: '千村整改', startsOn: '2025-01-01', endsOn: '2025-12-31' },
      targets: { units: 2, livelihoodMatters: 3 },
    });
    expect(begun.status).toBe(201);
    const path = `/campaigns/${begun.body.id}`;
    const units = [{ organisationId: placeIds.otherUnit, joinedOn: '2025-02-01', clearedOn: '2025-04-30' }];
    expect((await office.post(`${path}/units`, { units })).status).toBe(200);
    const matter = {
      kind: 'livelihoodMatter',
      title: '新增停车位',
      organisationId: placeIds.otherUnit,
      achievedOn: '2025-04-01',
    };
    const ahead = await office.post<Failing>(`${path}/results`, { results: [{ ...matter, achievedOn: '2025-05-21' }] });
    expect(faults(ahead.body)).toEqual(['results[0].achievedOn: in-future']);
    const noted = await office.post<Campaign>(`${path}/results`, { results: [matter, { ...matter, kind: 'institution' }] });
    expect(noted.body.progress).toMatchObject({
      units: { value: 1, target: 2 },
      cleared: { value: 1, target: null },
      livelihoodMatters: { value: 1, target: 3 },
      institutions: { value: 1, target: null },
    });
    expect((await (await city.as('leadership')).post(`${path}/units`, { units })).status).toBe(403);
    expect(await statusOf('foreignLeadership', path)).toBe(404);
    expect(await countedIn('2025-Q2')).toMatchObject({ keyVillages: 0, livelihoodMatters: 1, institutionsEstablished: 1 });
  });

  it('hold its special supervisions, each place visited once, within its days', async () => {
    const office = await city.as('office');
    const { status, body } = await office.post<Supervision>('/supervisions', {
      ...{ title: '专项督查', startsOn: '2025-04-01', endsOn: '2025-04-30', fedBackOn: '2025-05-08', methods: ['look', 'talk'] },
      checklist: [{ title: '责任落实', items: ['一', '二'] }],
    });
    expect([status, body.groups]).toEqual([201, 0]);
    const path = `/supervisions/${body.id}`;
    const visit = { groupNumber: 1, kind: 'village', place: '东村', visitedOn: '2025-04-02' };
    const late = await office.post<Failing>(`${path}/visits`, { visits: [{ ...visit, visitedOn: '2025-05-01' }] });
    expect(faults(late.body)).toEqual(['visits[0].visitedOn: out-of-range']);
    const visits = [visit, { ...visit, groupNumber: 2, place: '西村' }];
    expect((await office.post<Supervision>(`${path}/visits`, { visits })).body).toMatchObject({
      groups: 2,
      visited: { village: 2 },
    });
    expect((await office.post<Failing>(`${path}/visits`, { visits: [visit] })).body.code).toBe('supervisions.visit-taken');
    const told = { supervisionGroups: 2, supervisionSections: 1, supervisionItems: 2, 'visited.village': 2, 'visited.county': 0 };
    expect(await countedIn('2025-Q2')).toMatchObject(told);
    expect((await office.get<{ items: unknown[] }>(`${path}/visits?kind=village`)).body.items.length).toBe(2);
  });

  it('hold what was suggested at trainings', async () => {
    const office = await city.as('office');
    const body = { training: '春季培训', madeOn: '2025-05-19', texts: ['多做实务演练', '统一底稿格式'] };
    expect((await office.post('/training-suggestions', body)).body).toEqual({ added: 2 });
    expect((await (await city.as('leader')).post('/training-suggestions', body)).status).toBe(403);
    expect((await (await city.as('leader')).get<{ items: unknown[] }>('/training-suggestions')).body.items.length).toBe(2);
    expect(await countedIn('2025')).toMatchObject({ trainingSuggestionsCollected: 2 });
  });
});
