import { Timekeeper } from '../../../src/engine/time/timekeeper.js';
import type { Name } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';
import { sendUnderneath, underneath } from './review-room.js';

const said = '账目仍然不清';
const merged = '请逐笔核对账目';
const reading = ['discipline', 'personnel', 'audit', 'inspectorate', 'leadership', 'member', 'head', 'liaison'] as const;

interface Notification {
  readonly kind: string;
  readonly level: string | null;
  readonly case: { readonly id: string };
}

describe('what a body says in the review of an issue', () => {
  let city: City;
  let issue: Issue;

  beforeAll(async () => {
    city = await City.start();
  });
  afterAll(() => city.close());

  const text = async (name: Name, path: string) => (await (await city.as(name)).get(path)).text;

  /** Where somebody finds what was said. */
  async function found(name: Name, words: string): Promise<string[]> {
    const review = await underneath(city, issue);
    const paths = {
      issue: `/issues/${issue.id}`,
      case: `/cases/${issue.id}`,
      history: `/cases/${issue.id}/history`,
      actions: `/cases/${issue.id}/actions`,
      review: `/reviews/${review.id}`,
      'review’s history': `/cases/${review.id}/history`,
      reviews: '/reviews?limit=200',
      work: '/me/work?limit=200',
      notifications: '/notifications?limit=200',
    };
    const places: string[] = [];
    for (const [place, path] of Object.entries(paths)) if ((await text(name, path)).includes(words)) places.push(place);
    return places;
  }

  beforeAll(async () => {
    issue = await city.issueAt('handedOver.planReview');
    await city.send(issue, 'discipline', 'GIVE_OPINION', { verdict: 'disagree', missing: said });
    await city.provided(Timekeeper).run('outbox');
  });

  it('is for itself and the office until it is merged, at the issue as at the review', async () => {
    const everywhere = ['issue', 'case', 'history', 'review', 'review’s history', 'reviews'];
    for (const name of reading) expect([name, await found(name, said)]).toEqual([name, name === 'discipline' ? everywhere : []]);
    expect(await found('office', said)).toEqual(everywhere);
  });

  it('is open to the others once it is merged; the unit reads the merged opinion alone, and knows of no review', async () => {
    for (const name of ['personnel', 'audit'] as const) await city.send(issue, name, 'GIVE_OPINION', { verdict: 'agree' });
    await sendUnderneath(city, issue, 'office', 'MERGE_OPINIONS', { result: 'disagree', opinion: merged });
    const { id, number } = await underneath(city, issue);
    for (const name of ['personnel', 'audit', 'inspectorate', 'member'] as const)
      expect([name, (await found(name, said)).includes('issue')]).toEqual([name, true]);
    for (const name of ['head', 'liaison'] as const) {
      expect([name, await found(name, said)]).toEqual([name, []]);
      expect([name, await found(name, merged)]).toEqual([name, ['history']]);
      expect((await (await city.as(name)).get(`/reviews/${id}`)).status).toBe(404);
      for (const path of ['/reviews?limit=200', '/cases?limit=200', `/cases?q=${number}`, `/cases/${issue.id}/history`])
        expect([name, path, (await text(name, path)).includes(number)]).toEqual([name, path, false]);
    }
  });

  it('stays kept from the unit in the cycle that was closed', async () => {
    issue = await city.issueAt('reviewed.jointReview');
    await city.send(issue, 'audit', 'GIVE_OPINION', { verdict: 'disagree', missing: said });
    for (const name of ['personnel', 'discipline'] as const) await city.send(issue, name, 'GIVE_OPINION', { verdict: 'agree' });
    await city.send(issue, 'office', 'APPROVE', { opinion: '凭证已补交，同意销号' });
    expect(await found('head', said)).toEqual([]);
    expect(await found('personnel', said)).toEqual(expect.arrayContaining(['issue', 'history', 'review']));
    expect((await text('office', `/issues/${issue.id}`)).split(said)).toHaveLength(3);
    expect(await city.faults()).toEqual([]);
  });
});

describe('a body that is asked to review an issue', () => {
  let city: City;
  let issue: Issue;

  beforeAll(async () => {
    city = await City.start();
    issue = await city.issueAt('handedOver.planReview');
  });
  afterAll(() => city.close());

  const bodies = ['discipline', 'personnel', 'audit'] as const;

  async function waiting(name: Name): Promise<string[]> {
    const { body } = await (await city.as(name)).get<{ items: { case: { id: string } }[] }>('/me/work?limit=200');
    return body.items.map((item) => item.case.id);
  }

  async function told(name: Name): Promise<string[]> {
    const { body } = await (await city.as(name)).get<{ items: Notification[] }>('/notifications?limit=200');
    const review = await underneath(city, issue);
    const about = (id: string) => (id === issue.id ? 'issue' : id === review.id ? 'review' : 'another');
    return body.items
      .map((item) => `${item.kind} ${item.level ?? ''} ${about(item.case.id)}`)
      .filter((line) => !line.endsWith('another'))
      .sort();
  }

  it('has one entry in its work and hears of it once', async () => {
    await city.provided(Timekeeper).run('outbox');
    for (const name of bodies) {
      expect([name, await waiting(name)]).toEqual([name, [issue.id]]);
      expect([name, await told(name)]).toEqual([name, ['yourTurn  issue']]);
    }
    expect(await waiting('office')).not.toContain(issue.id);
  });

  it('is reminded by its own clock, and told when it has passed; whoever has spoken is left alone', async () => {
    for (const name of ['discipline', 'personnel'] as const) await city.send(issue, name, 'GIVE_OPINION', { verdict: 'agree' });
    city.at('2025-03-18 10:00');
    await city.provided(Timekeeper).runAll();
    const lines = await told('audit');
    expect(lines).toEqual(['overdue overdue1 review', 'reminder dueSoon review', 'yourTurn  issue']);
    for (const name of ['discipline', 'personnel', 'head', 'leadership'] as const)
      expect([name, (await told(name)).filter((line) => line.endsWith('review'))]).toEqual([name, []]);
    const review = await underneath(city, issue);
    expect(review).toMatchObject({ timeliness: 'overdue', overdueLevel: 1, turn: 'inspectionOffice' });
  });

  it('need not be waited for once it is overdue and enough has been said: the office finds the review in its work', async () => {
    const review = await underneath(city, issue);
    const ofOffice = await waiting('office');
    expect([ofOffice.includes(review.id), ofOffice.includes(issue.id)]).toEqual([true, false]);
    expect(await waiting('audit')).toEqual([issue.id]);
  });

  it('is escalated by the limit of the whole review, each level once; of its own delay the office hears', async () => {
    city.at('2025-04-03 10:00');
    await city.provided(Timekeeper).runAll();
    const lines = await told('audit');
    expect(lines.filter((line) => line.endsWith('review'))).toEqual(['overdue overdue1 review', 'reminder dueSoon review']);
    expect(lines.filter((line) => line.endsWith('issue'))).toEqual(expect.arrayContaining(['overdue overdue1 issue']));
    expect(new Set(lines).size).toBe(lines.length);
    expect((await told('office')).filter((line) => line.endsWith('review'))).toEqual([
      'overdue overdue2 review',
      'overdue overdue3 review',
    ]);
    await city.send({ ...issue, version: await versionOf() }, 'audit', 'GIVE_OPINION', { verdict: 'agree' });
    expect((await underneath(city, issue)).opinions.map(({ late }) => late)).toEqual([false, false, true]);
    expect(await waiting('audit')).toEqual([]);
    const ofOffice = await waiting('office');
    const review = await underneath(city, issue);
    expect([ofOffice.includes(review.id), ofOffice.includes(issue.id)]).toEqual([false, true]);
    expect(await city.faults()).toEqual([]);
  });

  const versionOf = async () => (await (await city.as('office')).get<{ version: number }>(`/cases/${issue.id}`)).body.version;
});
