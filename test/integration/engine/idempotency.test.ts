import { randomUUID } from 'node:crypto';
import { City } from '../../support/city.js';
import type { Name } from '../../support/city-people.js';
import { contentsOf } from './contents.js';
import { eventsOf, openMany } from './many-issues.js';

describe('the same Idempotency-Key', () => {
  let city: City;

  beforeAll(async () => {
    city = await City.start();
  });
  afterAll(() => city.close());

  const event = { type: 'COMMENT', text: '只此一次' };
  const post = async (path: string, body: object, key: string, version = 1, name: Name = 'author') => {
    const client = await city.as(name);
    const { status, text } = await client.post(path, body, { version, idempotencyKey: key });
    return { status, text };
  };
  const tenAtOnce = (path: string, body: object) => {
    const key = randomUUID();
    return Promise.all(Array.from({ length: 10 }, () => post(path, body, key)));
  };

  it('sent again gives the same answer, byte for byte, and one event is kept', async () => {
    const issue = await city.openIssue();
    const key = randomUUID();
    const first = await post(`/cases/${issue.id}/events`, event, key);
    expect(first.status).toBe(200);
    expect(await post(`/cases/${issue.id}/events`, event, key)).toEqual(first);
    expect(await eventsOf(city, issue)).toEqual(['OPENED', 'COMMENT']);
  });

  it('sent ten times at once gives the same answer, byte for byte, and one event is kept', async () => {
    const issue = await city.openIssue();
    const answers = await tenAtOnce(`/cases/${issue.id}/events`, event);
    expect(answers[0]?.status).toBe(200);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(await eventsOf(city, issue)).toEqual(['OPENED', 'COMMENT']);
  });

  it('sent ten times at once logs one issue', async () => {
    const title = randomUUID();
    const finding = { title, finding: '重复登记', theme: '党建', manifestations: [{ text: '一' }] };
    const answers = await tenAtOnce('/issues', { inspectionId: city.inspections.onSite, ...finding });
    expect(answers[0]?.status).toBe(201);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(await city.application.database.rows('SELECT id FROM cases WHERE title = $1', [title])).toHaveLength(1);
  });

  it('sent again with a batch gives its first answer', async () => {
    const events = (await openMany(city, 3)).map(({ id }) => ({ caseId: id, version: 1, ...event }));
    const key = randomUUID();
    const first = await post('/cases/events', { events }, key);
    expect(first.status).toBe(200);
    expect(await post('/cases/events', { events }, key)).toEqual(first);
  });

  it('with members in another order is the same request', async () => {
    const issue = await city.openIssue();
    const key = randomUUID();
    const first = await post(`/cases/${issue.id}/events`, { type: 'COMMENT', text: '一' }, key);
    expect(await post(`/cases/${issue.id}/events`, { text: '一', type: 'COMMENT' }, key)).toEqual(first);
  });

  it('for something else is refused: another body, another version, another case', async () => {
    const issue = await city.openIssue();
    const other = await city.openIssue();
    const key = randomUUID();
    await post(`/cases/${issue.id}/events`, event, key);
    const before = await contentsOf(city.application.database);
    for (const answer of [
      await post(`/cases/${issue.id}/events`, { ...event, text: '另一句' }, key),
      await post(`/cases/${issue.id}/events`, event, key, 2),
      await post(`/cases/${other.id}/events`, event, key),
    ]) {
      expect(answer.status).toBe(422);
      expect(JSON.parse(answer.text)).toMatchObject({ code: 'request.idempotency-mismatch' });
    }
    expect(await contentsOf(city.application.database)).toEqual(before);
  });

  it('of two people stands for two requests', async () => {
    const issue = await city.openIssue();
    const key = randomUUID();
    const first = await post(`/cases/${issue.id}/events`, event, key);
    const second = await post(`/cases/${issue.id}/events`, event, key, 2, 'deputy');
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(await eventsOf(city, issue)).toEqual(['OPENED', 'COMMENT', 'COMMENT']);
  });

  it('may be used again after a refusal: a refusal is not kept', async () => {
    const issue = await city.openIssue();
    const key = randomUUID();
    expect((await post(`/cases/${issue.id}/events`, { ...event, text: '' }, key)).status).toBe(422);
    expect((await post(`/cases/${issue.id}/events`, event, key)).status).toBe(200);
  });
});
