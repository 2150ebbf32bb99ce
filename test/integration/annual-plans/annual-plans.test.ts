import type { InspectionPlace, Plan, PlanLogEntry } from '../../../src/modules/annual-plans/annual-plan.js';
import { placeIds, type Name } from '../../support/city-people.js';
import { City } from '../../support/city.js';

type Failing = Plan & { readonly code: string; readonly errors: readonly { readonly path: string; readonly code: string }[] };

describe('an annual plan', () => {
  let city: City;
  let plan: Plan;
  beforeAll(async () => {
    city = await City.start();
  });
  afterAll(() => city.close());

  const item = (place: keyof typeof placeIds, more: object = {}) => ({ unitId: placeIds[place], mode: 'regular', ...more });
  const send = async (by: Name, path: string, body?: object, version = plan.version) => {
    const answer = await (await city.as(by)).post<Failing>(`/annual-plans/${plan.id}${path}`, body, { version });
    if (answer.status === 200) plan = answer.body;
    return answer;
  };
  const standing = async (id: string) =>
    (await (await city.as('office')).get<InspectionPlace>(`/inspections/${id}/plan`)).body.standing;

  it('is drafted by the office, once a year, for units of its territory', async () => {
    const office = await city.as('office');
    expect(await standing(city.inspections.onSite)).toBe('noApprovedPlan');
    const draft = { year: 2025, title: '2025年巡察计划', items: [item('otherUnit', { quarter: 2 }), item('foreignUnit')] };
    const refused = await office.post<Failing>('/annual-plans', draft);
    expect(refused.body.errors.map(({ path, code }) => `${path}: ${code}`)).toEqual(['items[1].unitId: outside-territory']);
    const made = await office.post<Plan>('/annual-plans', { ...draft, items: [item('otherUnit', { quarter: 2 })] });
    expect([made.status, made.body.status, made.body.version]).toEqual([201, 'drafted', 1]);
    plan = made.body;
    expect((await office.post<Failing>('/annual-plans', { ...draft, items: [] })).body.code).toBe('annual-plans.year-taken');
    const twice = { items: [item('finance'), item('finance')] };
    expect((await office.put<Failing>(`/annual-plans/${plan.id}/items`, twice, { version: 1 })).body.code).toBe(
      'annual-plans.item-twice',
    );
    const items = { items: [item('otherUnit', { quarter: 2 }), item('finance', { roundNumber: 3 })] };
    plan = (await office.put<Plan>(`/annual-plans/${plan.id}/items`, items, { version: 1 })).body;
    expect(plan.items.map(({ unit, roundNumber, quarter }) => [unit.name, roundNumber, quarter])).toEqual([
      ['云州市教育局', null, 2],
      ['云州市财政局', 3, null],
    ]);
  });

  it('is approved by the leadership alone, and may come back first', async () => {
    expect((await send('leadership', '/decision', { decision: 'approve' })).body.code).toBe('annual-plans.wrong-status');
    expect((await send('office', '/submission')).body.status).toBe('submitted');
    expect((await send('office', '/decision', { decision: 'approve' })).status).toBe(403);
    expect((await send('foreignLeadership', '/decision', { decision: 'approve' })).status).toBe(404);
    expect((await send('leadership', '/decision', { decision: 'refuse', opinion: '请补充重点单位' })).body.status).toBe(
      'drafted',
    );
    expect((await send('leadership', '/decision', { decision: 'approve' }, 1)).body.code).toBe('annual-plans.version-conflict');
    await send('office', '/submission');
    expect((await send('leadership', '/decision', { decision: 'approve' })).body.status).toBe('approved');
  });

  it('marks what is inspected outside of it, until a change with its ground is approved', async () => {
    expect(plan.outsidePlan.map(({ inspectionId }) => inspectionId)).toEqual([city.inspections.onSite]);
    expect([await standing(city.inspections.onSite), await standing(city.inspections.left)]).toEqual([
      'outsidePlan',
      'noApprovedPlan',
    ]);
    const inOwnAnswer = async () => {
      const client = await city.as('office');
      const { body } = await client.get<{ plan: object }>(`/inspections/${city.inspections.onSite}`);
      const { body: list } = await client.get<{ items: { id: string }[] }>('/inspections?plan=outsidePlan');
      return [body.plan, list.items.map(({ id }) => id)];
    };
    expect(await inOwnAnswer()).toEqual([
      { planned: false, standing: 'outsidePlan', planId: plan.id, itemId: null },
      [city.inspections.onSite],
    ]);
    const [first] = plan.items;
    expect((await send('office', '/changes', { ground: '调整' })).body.errors).toMatchObject([{ path: 'add', code: 'required' }]);
    const wrong = await send('office', '/changes', { ground: '调整', remove: [placeIds.unit] });
    expect(wrong.body.errors).toMatchObject([{ path: 'remove[0]', code: 'unknown' }]);
    await send('office', '/changes', { ground: '群众反映集中', add: [item('unit')], remove: [first?.id] });
    expect([plan.items.length, plan.changes.map(({ status }) => status)]).toEqual([2, ['requested']]);
    const path = `/changes/${plan.changes[0]?.id}/decision`;
    expect((await send('office', path, { decision: 'approve' })).status).toBe(403);
    await send('leadership', path, { decision: 'approve', opinion: '同意' });
    expect(plan.items.map(({ unit, inspectionId }) => [unit.name, inspectionId])).toEqual([
      ['云州市财政局', null],
      ['云州市住建局', city.inspections.onSite],
    ]);
    expect([plan.outsidePlan, await standing(city.inspections.onSite)]).toEqual([[], 'inPlan']);
    const itemId = plan.items.find(({ unit }) => unit.id === placeIds.unit)?.id;
    expect(await inOwnAnswer()).toEqual([{ planned: true, standing: 'inPlan', planId: plan.id, itemId }, []]);
    expect((await send('leadership', path, { decision: 'refuse' })).status).toBe(404);
    const office = await city.as('office');
    expect(
      (await office.put<Failing>(`/annual-plans/${plan.id}/items`, { items: [] }, { version: plan.version })).body.code,
    ).toBe('annual-plans.wrong-status');
  });

  it('keeps a log of every step, in both languages', async () => {
    const log = async (language: 'zh-CN' | 'en') =>
      (await (await city.as('office')).get<{ entries: PlanLogEntry[] }>(`/annual-plans/${plan.id}/log`, { language })).body
        .entries;
    const entries = await log('zh-CN');
    expect(entries.map(({ action, actor }) => [action, actor.name])).toEqual([
      ['drafted', '赵启'],
      ['itemsChanged', '赵启'],
      ['submitted', '赵启'],
      ['returned', '秦岭'],
      ['submitted', '赵启'],
      ['approved', '秦岭'],
      ['changeRequested', '赵启'],
      ['changeApproved', '秦岭'],
    ]);
    expect(entries.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(entries[6]).toMatchObject({ label: '申请调整', detail: { ground: '群众反映集中' } });
    expect((await log('en'))[6]?.label).toBe('asked for a change');
  });

  it('is seen by the office and those above it', async () => {
    const statuses = {
      office: 200,
      leadership: 200,
      discipline: 200,
      provinceOffice: 200,
      foreignOffice: 404,
      countyOffice: 404,
      author: 403,
      head: 403,
      systemAdmin: 403,
    };
    for (const [name, status] of Object.entries(statuses)) {
      const client = await city.as(name as Name);
      expect([name, (await client.get(`/annual-plans/${plan.id}`)).status]).toEqual([name, status]);
      expect([name, (await client.get(`/annual-plans/${plan.id}/log`)).status]).toEqual([name, status]);
    }
    const listed = async (name: Name) =>
      (await (await city.as(name)).get<{ items: Plan[] }>('/annual-plans?year=2025')).body.items.length;
    expect([await listed('office'), await listed('foreignOffice')]).toEqual([1, 0]);
    expect(
      (await (await city.as('provinceOffice')).post(`/annual-plans/${plan.id}/submission`, undefined, { version: 8 })).status,
    ).toBe(403);
    expect((await (await city.as('head')).get(`/inspections/${city.inspections.onSite}/plan`)).status).toBe(404);
  });
});
