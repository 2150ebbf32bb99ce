import type { CommonActions } from '../../../src/engine/cases/common-actions.queries.js';
import type { Facet } from '../../../src/engine/cases/case-facets.queries.js';
import type { WorkSummary } from '../../../src/engine/cases/work.queries.js';
import type { Name } from '../../support/city-people.js';
import { placeIds } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';
import { contentsOf } from '../engine/contents.js';
import { short } from '../reviews/review-room.js';

describe('many cases at once', () => {
  let city: City;
  let received: Issue[];
  let awaiting: Issue[];
  let decided: Issue;

  beforeAll(async () => {
    city = await City.start();
    received = await city.issuesAt('handedOver.planning', 2);
    awaiting = await city.issuesAt('handedOver.awaitingReceipt', 2, { finding: { theme: '工程招标' } });
    decided = await city.issueAt('reviewed.decision');
  });
  afterAll(() => city.close());

  const common = async (name: Name, issues: readonly Issue[]) =>
    (await (await city.as(name)).post<CommonActions>('/cases/actions', { ids: issues.map(({ id }) => id) })).body;
  const commandsOf = (issues: readonly Issue[], type: string, payload: object = {}) =>
    issues.map(({ id, version }) => ({ caseId: id, version, type, ...payload }));

  it('tell which events most of them take, with the version that was seen, and why the others refuse', async () => {
    const { items, missing } = await common('liaison', [...awaiting, ...received]);
    const sign = items.find(({ type }) => type === 'SIGN_FOR');
    expect(missing).toEqual([]);
    expect(sign?.label).toBe('签收');
    expect(sign?.ready).toEqual(awaiting.map(({ id, version }) => ({ caseId: id, version })));
    expect(sign?.refused.map(({ caseId, reason }) => [caseId, reason])).toEqual(
      received.map(({ id }) => [id, expect.stringContaining('处于“') as string]),
    );
    expect(items[0]?.refused).toEqual([]);
  });

  it('offer no event whose payload must name parts of each case, and no field that could', async () => {
    const { items } = await common('head', received);
    expect(items.map(({ type }) => type)).not.toContain('SUBMIT_PLAN');
    const rectifying = await city.issuesAt('handedOver.rectifying', 2);
    const report = (await common('head', rectifying)).items.find(({ type }) => type === 'REPORT_PROGRESS');
    expect(Object.keys(report?.schema['properties'] ?? {})).toContain('text');
    expect(Object.keys(report?.schema['properties'] ?? {})).not.toContain('evidenceIds');
  });

  it('are missing where the caller may not see them, and do not tell of each other', async () => {
    const { items, missing } = await common('otherLiaison', awaiting);
    expect([items, missing]).toEqual([[], awaiting.map(({ id }) => id)]);
    const client = await city.as('office');
    expect(short(await client.post('/cases/actions', { ids: [] }))).toBe('422 request.invalid ids:too-few');
    const [one] = awaiting;
    expect(short(await client.post('/cases/actions', { ids: [one?.id, one?.id] }))).toBe('422 request.invalid ids:not-unique');
  });

  it('are rehearsed: a batch is answered as if it had been sent, a refusal names each case, and nothing is kept', async () => {
    const liaison = await city.as('liaison');
    const before = await contentsOf(city.application.database);
    const taken = await liaison.post<{ items: { case: { step: string } }[] }>(
      '/cases/events?dryRun=true',
      commandsOf(awaiting, 'SIGN_FOR'),
    );
    expect(taken.body.items.map((item) => item.case.step)).toEqual(['planning', 'planning']);
    const refused = await liaison.post<{ failures: { caseId: string; code: string }[] }>(
      '/cases/events?dryRun=true',
      commandsOf([...awaiting, ...received], 'SIGN_FOR'),
    );
    expect(refused.status).toBe(409);
    expect(refused.body.failures.map(({ caseId, code }) => [caseId, code])).toEqual(
      received.map(({ id }) => [id, 'case.transition-refused']),
    );
    expect(await contentsOf(city.application.database)).toEqual(before);
  });

  it('tell the values that there are to filter by, as far as the caller sees them and the other filters leave them', async () => {
    const office = await city.as('office');
    const facets = async (path: string) => (await office.get<{ items: Facet[] }>(`/cases/facets/${path}`)).body.items;
    expect(await facets('theme?stage=handedOver&step=awaitingReceipt')).toEqual([
      { value: '工程招标', label: '工程招标', count: 2 },
    ]);
    expect(await facets('unitId?theme=工程招标')).toEqual([{ value: placeIds.unit, label: '云州市住建局', count: 2 }]);
    const other = await (await city.as('otherLiaison')).get<{ items: Facet[] }>('/cases/facets/theme');
    expect(other.body.items).toEqual([]);
    expect(short(await office.get('/cases/facets/title'))).toBe('404 request.not-found');
    expect(short(await office.get('/cases/facets/theme?sort=dueAt'))).toBe('400 request.unknown-parameter');
  });

  it('are read again by their ids, as far as the other filters still leave them', async () => {
    const ids = [...awaiting, decided].map(({ id }) => id).join(',');
    const { body } = await (await city.as('office')).get<{ items: { id: string }[] }>(`/cases?id=${ids}&theme=工程招标`);
    expect(new Set(body.items.map(({ id }) => id))).toEqual(new Set(awaiting.map(({ id }) => id)));
  });
});

describe('the time that is left', () => {
  let city: City;
  beforeAll(async () => {
    // A Monday.
    city = await City.start();
  });
  afterAll(() => city.close());

  interface Waiting {
    readonly case: { readonly id: string; readonly nextDueAt: string | null; readonly workingDaysLeft: number | null };
    readonly due: string;
  }
  const work = async (query = '') => (await (await city.as('liaison')).get<{ items: Waiting[] }>(`/me/work${query}`)).body.items;
  const summary = async () => (await (await city.as('liaison')).get<WorkSummary>('/me/work/summary')).body;

  it('is told in working days of the next limit that runs, and by when it falls due; a year without a calendar leaves it open', async () => {
    city.at('2025-04-29 09:00');
    const issue = await city.issueAt('handedOver.awaitingReceipt');
    const told: Record<string, [string | undefined, number | null | undefined]> = {};
    // Two working days to sign for it: Labour Day's five days off lie between.
    for (const day of ['2025-04-29', '2025-04-30', '2025-05-05', '2025-05-06', '2025-05-07', '2025-05-12', '2027-01-05']) {
      city.at(`${day} 09:00`);
      const item = (await work('?workflow=issue&limit=200')).find((each) => each.case.id === issue.id);
      expect(item?.case.nextDueAt?.slice(0, 10)).toBe('2025-05-06');
      told[day] = [item?.due, item?.case.workingDaysLeft];
    }
    expect(told).toEqual({
      '2025-04-29': ['later', 2],
      '2025-04-30': ['later', 1],
      '2025-05-05': ['thisWeek', 1],
      '2025-05-06': ['today', 0],
      '2025-05-07': ['overdue', -1],
      '2025-05-12': ['overdue', -4],
      '2027-01-05': ['overdue', null],
    });
  });

  it('is summed up over all that waits, whatever the page shows, and what waits is narrowed to a workflow', async () => {
    const { total, due, workflows } = await summary();
    expect(total).toBe((await work('?limit=200')).length);
    expect(Object.values(due).reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(workflows.map(({ name, title }) => [name, title])).toContainEqual(['issue', expect.stringMatching(/问题/)]);
    expect(await work('?workflow=referral')).toEqual([]);
  });
});
