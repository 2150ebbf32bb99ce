import type { IssueSchedule } from '../../../src/modules/issues/issue-schedule.queries.js';
import { City, type SentCase } from '../../support/city.js';
import type { Name } from '../../support/city-people.js';

describe('the backward schedule of an issue', () => {
  let city: City;
  beforeAll(async () => {
    city = await City.start();
  });
  afterAll(() => city.close());

  const read = async (name: Name, { id }: SentCase) => (await city.as(name)).get<IssueSchedule>(`/issues/${id}/schedule`);

  it('ends where the limit of the case ends, with a place for each measure, in the words of the reader', async () => {
    const issue = await city.issueAt('handedOver.rectifying');
    const { body } = await read('liaison', issue);
    const subject = (await (await city.as('liaison')).get<{ dueAt: string; measures: { id: string }[] }>(`/issues/${issue.id}`))
      .body;
    expect(body.today).toBe('2025-03-10');
    expect(body.schedule?.until).toBe(subject.dueAt.slice(0, 10));
    expect(body.schedule?.milestones.at(-1)).toMatchObject({ kind: 'limit', label: '整改时限', on: body.schedule?.until });
    expect(body.schedule?.measures.map(({ id }) => id)).toEqual(subject.measures.map(({ id }) => id));
  });

  it('is empty where no limit runs, and hidden from whoever may not see the issue', async () => {
    const issue = await city.issueAt('found.firstCheck');
    expect((await read('office', issue)).body).toEqual({ today: '2025-03-10', paused: false, schedule: null });
    expect((await read('liaison', issue)).status).toBe(404);
  });
});
