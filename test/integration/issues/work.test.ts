import type { Name } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';

interface Work {
  readonly items: {
    readonly case: { readonly id: string; readonly turn: string };
    readonly actions: { readonly type: string }[];
  }[];
}

describe('what waits for somebody', () => {
  let city: City;

  beforeAll(async () => {
    city = await City.start();
  });
  afterAll(() => city.close());

  async function waiting(name: Name, issue: Issue): Promise<string[] | undefined> {
    const { body } = await (await city.as(name)).get<Work>('/me/work?limit=200');
    return body.items.find((item) => item.case.id === issue.id)?.actions.map(({ type }) => type);
  }

  const agree = (issue: Issue, name: Name) => city.send(issue, name, 'GIVE_OPINION', { verdict: 'agree' });

  it('is a plan for each body until it has spoken, and then for the office', async () => {
    const issue = await city.issueAt('handedOver.planReview');
    for (const name of ['discipline', 'personnel', 'audit'] as const) {
      expect(await waiting(name, issue)).toEqual(['GIVE_OPINION']);
      expect(await waiting('office', issue)).toBeUndefined();
      await agree(issue, name);
      expect(await waiting(name, issue)).toBeUndefined();
    }
    expect(await waiting('office', issue)).toEqual(['APPROVE_PLAN', 'RETURN_PLAN']);
    const { case: approved } = await city.send(issue, 'office', 'APPROVE_PLAN', { opinion: '同意' });
    expect(approved.turn).toBe('responsibleUnit');
  });

  it('is an extension for the office, though the turn is the unit’s', async () => {
    const issue = await city.issueAt('handedOver.rectifying');
    expect(await waiting('office', issue)).toBeUndefined();
    await city.send(issue, 'head', 'REQUEST_EXTENSION', { reason: '招标周期较长', newDate: '2025-12-31' });
    expect(await waiting('office', issue)).toEqual(['GRANT_EXTENSION', 'REFUSE_EXTENSION']);
    await city.send(issue, 'office', 'REFUSE_EXTENSION', { ground: '理由不充分' });
    expect(await waiting('office', issue)).toBeUndefined();
  });

  it('is no issue that only waits for others, however many of those are more urgent', async () => {
    const spoken = await city.issuesAt('reviewed.jointReview', 3);
    await city.sendAll(spoken, 'audit', 'GIVE_OPINION', () => ({ verdict: 'agree' }));
    city.at('2025-03-11 09:00');
    const issue = await city.issueAt('reviewed.jointReview');
    const { body } = await (await city.as('audit')).get<Work>('/me/work?limit=1');
    expect(body.items.map((item) => item.case.id)).toEqual([issue.id]);
  });
});
