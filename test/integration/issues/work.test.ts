import type { Name } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import { doneReport, type Issue } from '../../support/issue-path.js';

interface Work {
  readonly total?: number;
  readonly nextCursor: string | null;
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

  describe('in pages', () => {
    const reviewed = { reviewBodies: ['discipline', 'assets'], cast: { reviewers: ['discipline', 'assets'] } } as const;
    let urgent: string[];

    const idsOf = ({ items }: Work) => items.map((item) => item.case.id);
    const work = async (query: string) => (await (await city.as('assets')).get<Work>(`/me/work?${query}`)).body;

    beforeAll(async () => {
      urgent = [];
      for (const day of ['12', '13', '14']) {
        city.at(`2025-03-${day} 09:00`);
        const issues = await city.issuesAt('reviewed.jointReview', 2, reviewed);
        urgent.push(...issues.map(({ id }) => id).sort());
      }
      const [spoken] = await city.issuesAt('reviewed.jointReview', 1, reviewed);
      if (spoken !== undefined) await city.send(spoken, 'assets', 'GIVE_OPINION', { verdict: 'agree' });
    });

    it('comes most urgent first, each piece on one page and nothing twice', async () => {
      const pages: string[][] = [];
      let cursor = '';
      do {
        const page = await work(`limit=4${cursor}`);
        pages.push(idsOf(page));
        cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
      } while (cursor !== '');
      expect(pages).toEqual([urgent.slice(0, 4), urgent.slice(4)]);
    });

    it('is counted in all, whatever the page', async () => {
      const first = await work('limit=2&count=true');
      expect([first.total, first.items.length]).toEqual([6, 2]);
      expect((await work(`limit=2&count=true&cursor=${first.nextCursor}`)).total).toBe(6);
      expect((await work('limit=2')).total).toBeUndefined();
    });

    it('can be asked for the other way round', async () => {
      expect(idsOf(await work('sort=-urgency'))).toEqual(urgent.toReversed());
    });
  });

  it('is not pressed for by a limit that stands still: what is under review comes by the limit of its review', async () => {
    const issue = await city.issueAt('handedOver.rectifying');
    city.at('2025-09-08 09:00');
    const disputed = await city.issueAt('handedOver.disputed');
    city.at('2025-09-10 09:00');
    await city.send(issue, 'liaison', 'REPORT_PROGRESS', doneReport(issue));
    const { case: applied } = await city.send(issue, 'head', 'SUBMIT_FOR_REVIEW', { result: '问题已整改到位' });
    expect([applied.timeliness, applied.dueAt?.slice(0, 10)]).toEqual(['paused', '2025-09-14']);
    for (const name of ['discipline', 'personnel', 'audit'] as const) await agree(issue, name);
    const { body } = await (await city.as('office')).get<Work>('/me/work?limit=200');
    const ids = body.items.map((item) => item.case.id).filter((id) => [issue.id, disputed.id].includes(id));
    expect(ids).toEqual([disputed.id, issue.id]);
  });
});
