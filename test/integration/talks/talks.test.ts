import type { Talk } from '../../../src/modules/talks/talk.js';
import type { Name } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import { short } from '../reviews/review-room.js';

describe('the record of a talk', () => {
  let city: City;
  beforeAll(async () => {
    city = await City.start();
  });
  afterAll(() => city.close());

  const write = async (by: Name, body: object = {}) =>
    (await city.as(by)).post<Talk>('/talks', {
      ...{ kind: 'groupMeeting', heldOn: '2025-03-07', attendees: ['吴越', '孙立'], record: '研究三张底稿' },
      inspectionId: city.inspections.onSite,
      demands: [{ text: '补充银行流水', owner: '孙立', dueOn: '2025-03-14' }],
      ...body,
    });

  it('is written by the team, confirmed once, and never changed after that; its demands are tracked', async () => {
    const { body: talk } = await write('author');
    expect(talk).toMatchObject({ kind: 'groupMeeting', confirmedAt: null, demands: [{ owner: '孙立', doneAt: null }] });
    const leader = await city.as('leader');
    const demand = `/talks/${talk.id}/demands/${talk.demands[0]?.id}`;
    expect(short(await leader.post(demand, { done: true }))).toBe('409 talks.not-confirmed');
    expect((await leader.post<Talk>(`/talks/${talk.id}/confirm`)).body.confirmedAt).not.toBeNull();
    expect(short(await leader.post(`/talks/${talk.id}/confirm`))).toBe('409 talks.confirmed');
    expect((await leader.post<Talk>(demand, { done: true })).body.demands[0]?.doneAt).not.toBeNull();
    const alter = city.application.database.rows(`UPDATE talks SET record = '' WHERE id = $1`, [talk.id]);
    await expect(alter).rejects.toThrow('never changed');
  });

  it('is corrected as a whole before it is confirmed, by those who see it, and the audit says which parts; not after', async () => {
    const { body: talk } = await write('author');
    const text = { kind: 'groupMeeting', heldOn: '2025-03-07', attendees: ['吴越', '孙立'], record: '研究四张底稿', demands: [] };
    const corrected = await (await city.as('leader')).put<Talk>(`/talks/${talk.id}`, text);
    expect(corrected).toMatchObject({
      status: 200,
      body: { record: '研究四张底稿', demands: [], inspectionId: talk.inspectionId },
    });
    expect(short(await (await city.as('offRoster')).put(`/talks/${talk.id}`, text))).toBe('404 request.not-found');
    const ahead = await (await city.as('leader')).put(`/talks/${talk.id}`, { ...text, heldOn: '2025-03-11' });
    expect(short(ahead)).toBe('422 request.invalid heldOn:in-future');
    await (await city.as('leader')).post(`/talks/${talk.id}/confirm`);
    expect(short(await (await city.as('author')).put(`/talks/${talk.id}`, text))).toBe('409 talks.confirmed');
    const { body, text: audit } = await (
      await city.as('auditAdmin')
    ).get<{ items: { actor: { username: string }; after: object }[] }>(`/audit/events?targetId=${talk.id}&action=talk.corrected`);
    expect(body.items).toMatchObject([{ actor: { username: 'leader' }, after: { changed: ['record', 'demands'] } }]);
    expect(audit).not.toContain('底稿');
  });

  it('is seen on the side of the inspection or the case alone', async () => {
    const issue = await city.issueAt('handedOver.rectifying');
    const { body: talk } = await write('office', { inspectionId: undefined, caseId: issue.id, kind: 'interview' });
    const { body } = await (
      await city.as('author')
    ).get<{ items: Talk[]; total: number }>(`/talks?caseId=${issue.id}&count=true`);
    expect([body.total, body.items.map(({ id }) => id)]).toEqual([1, [talk.id]]);
    for (const name of ['offRoster', 'foreignMember', 'foreignOffice', 'countyOffice'] as const) {
      const client = await city.as(name);
      expect(short(await client.get(`/talks/${talk.id}`))).toBe('404 request.not-found');
      expect((await client.get('/talks?count=true')).body).toMatchObject({ items: [], total: 0 });
    }
    expect(short(await (await city.as('head')).get('/talks'))).toBe('403 auth.not-permitted');
  });

  it('names one place that its writer works on, and a day that has come', async () => {
    const onBoth = { caseId: city.inspections.onSite };
    expect(short(await write('author', onBoth))).toBe('422 request.invalid caseId:required');
    expect(short(await write('author', { heldOn: '2025-03-11' }))).toBe('422 request.invalid heldOn:in-future');
    expect(short(await write('offRoster'))).toBe('422 request.invalid inspectionId:unknown-id');
    expect(short(await write('provinceOffice'))).toBe('422 request.invalid inspectionId:unknown-id');
  });
});
