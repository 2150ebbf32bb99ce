import type { Duty, DutyWithVersions, ProposedUnit } from '../../../src/modules/duties/duty.js';
import { placeIds, type Name } from '../../support/city-people.js';
import { City } from '../../support/city.js';

type Failing = DutyWithVersions & {
  readonly code: string;
  readonly errors: readonly { readonly path: string; readonly code: string }[];
};

describe('the catalogue of duties', () => {
  let city: City;
  let funds: DutyWithVersions;
  beforeAll(async () => {
    city = await City.start();
  });
  afterAll(async () => {
    expect(await city.faults()).toEqual([]);
    await city.close();
  });

  const entry = (more: object = {}) => ({
    organisationId: placeIds.finance,
    kind: 'responsibility',
    text: '监督专项资金使用',
    basis: '《预算法》第五十七条',
    themes: ['财务管理'],
    ...more,
  });
  const add = async (more: object = {}, by: Name = 'office') => (await city.as(by)).post<Failing>('/duties', entry(more));
  const proposed = async (id: string, by: Name = 'office', language: 'zh-CN' | 'en' = 'zh-CN') =>
    (await city.as(by)).get<{ units: ProposedUnit[] }>(`/issues/${id}/proposed-units`, { language });

  it('is kept by the office for its territory, in versions', async () => {
    const made = await add();
    expect(made.status).toBe(201);
    expect((await add()).body.code).toBe('duties.entry-taken');
    expect((await add({ organisationId: placeIds.foreignUnit })).body.errors).toMatchObject([
      { path: 'organisationId', code: 'outside-territory' },
    ]);
    expect((await add({ validFrom: '2025-02-01', validUntil: '2025-01-01' })).body.errors).toMatchObject([
      { path: 'validUntil' },
    ]);
    expect((await add({}, 'head')).status).toBe(403);
    const office = await city.as('office');
    const path = `/duties/${made.body.id}`;
    funds = (await office.put<DutyWithVersions>(path, entry({ text: '监督财政专项资金使用' }), { version: 1 })).body;
    expect(funds.versions.map(({ version, changedBy }) => [version, changedBy])).toEqual([
      [1, '赵启'],
      [2, '赵启'],
    ]);
    expect((await office.put<Failing>(path, entry(), { version: 1 })).body.code).toBe('duties.version-conflict');
    expect(
      (await (await city.as('foreignOffice')).put<Failing>(path, entry({ organisationId: placeIds.foreignUnit }), { version: 2 }))
        .status,
    ).toBe(403);
    expect(
      (await (await city.as('head')).get<{ items: Duty[] }>('/duties?theme=财务管理&validOn=2025-03-10')).body.items.map(
        ({ id }) => id,
      ),
    ).toEqual([funds.id]);
  });

  it('comes from a table, with every bad cell named, all of it or none', async () => {
    const office = await city.as('office');
    const send = (rows: string[], query = '') => {
      const form = new FormData();
      form.append('file', new Blob([['单位,清单,内容,主题,生效日期', ...rows].join('\n')]), 'duties.csv');
      return office.post<{ created: number; errors: { path: string; code: string }[] }>(`/duties/import${query}`, form);
    };
    const bad = await send([
      '江岭省/云州市/云州市住建局,责任清单,,住房,',
      '无此单位,清单,管理,,2025-13-01',
      '江岭省/海安市/海安市住建局,权力清单,审批,,',
    ]);
    expect(bad.body.errors.map(({ path, code }) => `${path}: ${code}`)).toEqual([
      'rows[2].text: required',
      'rows[3].organisation: unknown',
      'rows[3].kind: not-a-choice',
      'rows[3].validFrom: not-a-date',
    ]);
    const outside = await send(['江岭省/海安市/海安市住建局,权力清单,审批,,']);
    expect(outside.body.errors.map(({ code }) => code)).toEqual(['outside-territory']);
    const good = [
      '江岭省/云州市/云州市住建局,责任清单,管理维修资金账目,住房、物业,',
      '江岭省/云州市/云州市教育局,power,审批民办学校,教育,2030-01-01',
    ];
    expect((await send(good, '?dryRun=true')).body).toEqual({ dryRun: true, rows: 2, created: 2 });
    expect((await send(good)).body).toEqual({ dryRun: false, rows: 2, created: 2 });
    expect((await office.get<{ items: Duty[] }>('/duties?theme=物业')).body.items.map(({ themes }) => themes)).toEqual([
      ['住房', '物业'],
    ]);
  });

  it('proposes who owns the duty, the best first, and says why; the unit learns nothing of it', async () => {
    const issue = await city.openIssue();
    const { body } = await proposed(issue.id);
    expect(body.units.map(({ unit }) => unit.name)).toEqual(['云州市财政局', '云州市住建局']);
    expect(body.units[0]?.duties[0]?.explanation).toContain('主题相同：财务管理');
    expect((await proposed(issue.id, 'author', 'en')).body.units[0]?.duties[0]?.explanation).toContain('same theme: 财务管理');
    const handed = await city.issueAt('handedOver.planning');
    for (const [name, status] of [
      ['head', 403],
      ['discipline', 403],
      ['offRoster', 404],
      ['foreignOffice', 404],
      ['member', 200],
    ] as const)
      expect([name, (await proposed(handed.id, name)).status]).toEqual([name, status]);
  });

  it('gives a dispute its ground, which the history tells', async () => {
    const issue = await city.issueAt('handedOver.awaitingReceipt');
    const dispute = { ground: 'notOurDuty', explanation: '属财政部门职责' };
    const unknown = await city.attempt(issue, 'liaison', 'DISPUTE', { ...dispute, dutyId: placeIds.unit });
    expect([unknown.status, unknown.body['errors']]).toMatchObject([422, [{ path: 'dutyId', code: 'unknown-id' }]]);
    await city.send(issue, 'liaison', 'DISPUTE', { ...dispute, dutyId: funds.id });
    const { body } = await (await city.as('office')).get<{ type: string; text: string }[]>(`/cases/${issue.id}/history`);
    expect(body.at(-1)?.text).toContain('属财政部门职责（云州市财政局责任清单：监督财政专项资金使用）');
    const english = await (
      await city.as('office')
    ).get<{ type: string; text: string }[]>(`/cases/${issue.id}/history`, { language: 'en' });
    const inEnglish = english.body.find(({ type }) => type === 'DISPUTE')?.text;
    expect(inEnglish).toContain('list of responsibilities: ');
    expect(inEnglish).not.toContain('责任清单');
    const plain = await city.issueAt('handedOver.disputed');
    const told = await (await city.as('office')).get<{ text: string }[]>(`/cases/${plain.id}/history`);
    expect(told.body.at(-1)?.text).toMatch(/该事项由他局主管$/);
  });
});
