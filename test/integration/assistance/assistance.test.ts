import { Timekeeper } from '../../../src/engine/time/timekeeper.js';
import type { AssistanceView } from '../../../src/modules/assistance/assistance.queries.js';
import { placeIds, type Name, type Place } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';
import { short } from '../reviews/review-room.js';

describe('a request for assistance', () => {
  let city: City;
  let issue: Issue;

  beforeAll(async () => {
    city = await City.start();
    issue = await city.issueAt('handedOver.rectifying');
  });
  afterAll(() => city.close());

  const tryToSend = async (by: Name, to: Place, body: object = { issueId: issue.id }) =>
    (await city.as(by)).post<AssistanceView>('/assistance-requests', {
      ...{ toOrgId: placeIds[to], title: '调取拨付凭证', request: '请提供2024年专项资金拨付凭证' },
      ...body,
    });
  async function send(by: Name, to: Place, body?: object): Promise<Issue> {
    const { status, body: made, text } = await tryToSend(by, to, body);
    if (status !== 201) throw new Error(`POST /assistance-requests answered ${status}: ${text}`);
    return { id: made.id, number: made.number, version: made.version, manifestationIds: [], measureId: '' };
  }
  const read = async (name: Name, { id }: Issue) => (await city.as(name)).get<AssistanceView>(`/assistance-requests/${id}`);

  it('is accepted and answered with documents, and whoever is asked learns nothing of the issue', async () => {
    const request = await send('leader', 'finance');
    expect((await (await city.as('finance')).get('/me/work')).text).toContain(request.id);
    expect((await read('finance', request)).body).toMatchObject({ issueId: null, request: '请提供2024年专项资金拨付凭证' });
    expect((await read('office', request)).body).toMatchObject({ issueId: issue.id, step: 'sent' });
    await city.send(request, 'finance', 'ACCEPT');
    const evidenceId = await city.handIn(request, 'finance');
    await city.send(request, 'finance', 'ANSWER', { reply: '凭证随附', evidenceIds: [evidenceId] });
    const { body } = await read('leader', request);
    expect(body).toMatchObject({ step: 'answered', closedLate: false });
    expect(body.reply).toMatchObject({ text: '凭证随附', late: false, evidenceIds: [evidenceId] });
    expect((await (await city.as('leader')).get(`/evidence/${evidenceId}`)).status).toBe(200);
    for (const name of ['head', 'discipline', 'assets', 'foreignFinance', 'leadership'] as const)
      expect(short(await read(name, request))).toBe('404 case.not-found');
    expect(await city.faults()).toEqual([]);
  });

  it('goes to a unit as well, whose head replies or declines', async () => {
    const request = await send('office', 'otherUnit', { inspectionId: city.inspections.onSite });
    expect((await read('otherLiaison', request)).status).toBe(200);
    expect(short(await city.attempt(request, 'otherLiaison', 'DECLINE', { ground: '无此材料' }))).toBe('403 case.not-permitted');
    await city.send(request, 'otherHead', 'DECLINE', { ground: '无此材料' });
    expect((await read('office', request)).body).toMatchObject({ step: 'declined', refusal: { text: '无此材料' } });
  });

  it('is not sent by others, nor to where nobody could reply', async () => {
    expect(short(await tryToSend('member', 'finance'))).toBe('403 auth.not-permitted');
    expect(short(await tryToSend('foreignOffice', 'finance'))).toBe('422 request.invalid issueId:unknown-id');
    expect(short(await tryToSend('office', 'leadingGroup'))).toBe('422 request.invalid toOrgId:nobody-there');
    expect(short(await tryToSend('office', 'finance', {}))).toBe('422 request.invalid inspectionId:required');
    expect(short(await tryToSend('office', 'finance', { inspectionId: placeIds.unit }))).toBe(
      '422 request.invalid inspectionId:unknown-id',
    );
  });

  it('reminds both sides of the reply, and tells both when it is overdue', async () => {
    const request = await send('office', 'assets');
    const kinds = async (name: Name) => {
      const { body } = await (await city.as(name)).get<{ items: { kind: string }[] }>('/notifications?limit=200');
      return [...new Set(body.items.filter((item) => JSON.stringify(item).includes(request.id)).map(({ kind }) => kind))].sort();
    };
    city.at('2025-03-14 10:00');
    await city.provided(Timekeeper).runAll();
    expect([await kinds('assets'), await kinds('office')]).toEqual([['reminder', 'yourTurn'], ['reminder']]);
    city.at('2025-03-18 10:00');
    await city.provided(Timekeeper).runAll();
    expect([await kinds('assets'), await kinds('office')]).toEqual([
      ['overdue', 'reminder', 'yourTurn'],
      ['overdue', 'reminder'],
    ]);
    const late = (await read('assets', request)).body;
    expect(late).toMatchObject({ step: 'overdue', timeliness: 'overdue', overdueLevel: 1 });
    request.version = late.version;
    await city.send(request, 'assets', 'ANSWER', { reply: '凭证补交' });
    await city.provided(Timekeeper).runAll();
    expect((await read('office', request)).body).toMatchObject({ step: 'answered', closedLate: true, reply: { late: true } });
    expect(await kinds('office')).toContain('commented');
    expect(await city.faults()).toEqual([]);
  });
});
