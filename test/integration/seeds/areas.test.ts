import { ReproductionQueries } from '../../../src/modules/supervision-reports/reproduction.queries.js';
import { startSeededProduct, type SeededProduct } from './seeded-product.js';

type Found = Readonly<Record<string, unknown>> & { readonly id: string };

/** What each demo account opens and must not find empty. */
const opened: Readonly<Record<string, readonly string[]>> = {
  inspectionOffice: [
    '/annual-plans',
    '/assistance-requests',
    '/cadres',
    '/check-lists',
    '/duties',
    '/inspections',
    '/missions',
    '/quarterly-reports',
    '/referrals',
    '/reports/issued',
    '/rounds',
    '/talks',
    '/terms',
  ],
  teamLeader: ['/assistance-requests', '/duties', '/inspections', '/referrals', '/talks'],
  deputyLeader: ['/duties', '/inspections', '/talks'],
  teamMember: ['/duties', '/inspections', '/talks'],
  unitLiaison: ['/assistance-requests', '/duties', '/inspections', '/quarterly-reports'],
  unitHead: ['/assistance-requests', '/duties', '/inspections', '/quarterly-reports'],
  supervisor: ['/annual-plans', '/inspections', '/quarterly-reports', '/referrals', '/reports/issued'],
  functionalDepartment: ['/assistance-requests', '/cases?workflow=issue', '/duties'],
  leadership: ['/annual-plans', '/inspections', '/quarterly-reports', '/reports/issued', '/rounds'],
};

describe('around the issues of the synthetic city', () => {
  let product: SeededProduct;

  beforeAll(async () => {
    product = await startSeededProduct();
    await product.load('demo');
  });
  afterAll(() => product.close());

  async function read<Body>(account: string, path: string): Promise<Body> {
    const answer = await (await product.page(account)).get<Body>(path);
    expect([account, path, answer.status]).toEqual([account, path, 200]);
    return answer.body;
  }
  const list = async (account: string, path: string) => (await read<{ items: Found[] }>(account, path)).items;
  /** The demo unit's inspection in the round that goes on. */
  const current = async () => {
    const [inspection] = await product.database.rows<{ id: string }>(
      `SELECT i.id FROM inspections i JOIN rounds r ON r.id = i.round_id JOIN inspection_members m ON m.inspection_id = i.id
       JOIN users u ON u.id = m.user_id WHERE u.username = 'teamMember' ORDER BY r.number DESC LIMIT 1`,
    );
    if (inspection === undefined) throw new Error('the demo team is nowhere on site');
    return inspection.id;
  };
  const steps = async (workflow: string) =>
    new Set(
      (await product.database.rows<{ step: string }>('SELECT DISTINCT step FROM cases WHERE workflow = $1', [workflow])).map(
        ({ step }) => step,
      ),
    );

  it.each(Object.entries(opened))('%s finds something wherever they look', async (account, paths) => {
    for (const path of paths) expect([path, (await list(account, path)).length > 0]).toEqual([path, true]);
  });

  it('shows an approved plan with its log, its changes, and an inspection that stands outside it', async () => {
    const all = await list('leadership', '/annual-plans');
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set(['approved', 'submitted']));
    const ofCity = all.filter(({ title }) => String(title).startsWith('明湾市'));
    const thisYear = ofCity.find(({ year }) => year === 2026);
    const plan = await read<{ changes: { status: string }[]; outsidePlan: object[] }>(
      'leadership',
      `/annual-plans/${thisYear?.id}`,
    );
    expect(plan.changes.map(({ status }) => status).sort()).toEqual(['approved', 'refused', 'requested']);
    expect(plan.outsidePlan.length).toBeGreaterThan(0);
    const { entries } = await read<{ entries: object[] }>('leadership', `/annual-plans/${thisYear?.id}/log`);
    expect(entries.length).toBe(8);
  });

  it('has a team with leader, deputy, members and its authorisation', async () => {
    const team = await read<{ members: { position: string }[]; authorisation: { number: string } | null }>(
      'inspectionOffice',
      `/inspections/${await current()}/team`,
    );
    expect(new Set(team.members.map(({ position }) => position))).toEqual(new Set(['leader', 'deputy', 'member']));
    expect(team.authorisation?.number).toContain('合成');
  });

  it('has kept in the audit why somebody joined a team in spite of a tie', async () => {
    const changed = await list('auditAdmin', '/audit/events?action=inspection.team-changed');
    expect(changed.length).toBe(1);
    expect(JSON.stringify(changed)).toContain('override');
  });

  it('has partners of the inspection with what they were brought in for, one of them sent home', async () => {
    const partners = await list('inspectionOffice', `/inspections/${await current()}/partners`);
    expect(partners.length).toBeGreaterThan(1);
    expect(partners.filter(({ revokedAt }) => revokedAt !== null).length).toBe(1);
  });

  it('proposes bodies for an issue by their duties', async () => {
    const [issue] = await list('inspectionOffice', '/cases?workflow=issue&limit=1');
    const { units } = await read<{ units: object[] }>('inspectionOffice', `/issues/${issue?.id}/proposed-units`);
    expect(units.length).toBeGreaterThan(0);
  });

  it('has papers that two handle, with evidence and the record of a meeting', async () => {
    const [row] = await product.database.rows<{ id: string }>(
      'SELECT case_id AS id FROM group_meetings ORDER BY case_id LIMIT 1',
    );
    const paper = await read<{ handlers: object[]; evidence: object[]; groupMeetings: object[] }>(
      'teamMember',
      `/issues/${row?.id}/working-paper`,
    );
    expect([paper.handlers.length, paper.evidence.length, paper.groupMeetings.length]).toEqual([2, 1, 1]);
    const unhandled = `SELECT FROM cases c WHERE workflow = 'issue' AND (SELECT count(*) FROM working_paper_handlers h WHERE h.case_id = c.id) < 2`;
    expect(await product.database.rows(unhandled)).toEqual([]);
  });

  it('has referrals, requests and reports at every turn of their lives, some of them late', async () => {
    expect([...(await steps('referral'))].sort()).toEqual(['answered', 'received', 'sealed', 'transferred', 'withdrawn']);
    const requests = await steps('assistance-request');
    for (const step of ['sent', 'accepted', 'overdue', 'answered', 'declined'])
      expect([step, requests.has(step)]).toEqual([step, true]);
    const reports = await product.database.rows<{ quarter: string; step: string; late: boolean }>(
      `SELECT r.quarter, c.step, c.timeliness = 'overdue' AS late FROM quarterly_reports r JOIN cases c ON c.id = r.case_id`,
    );
    expect(reports.filter(({ quarter }) => quarter === '2026-Q2').every(({ step }) => step === 'issued')).toBe(true);
    const present = reports.filter(({ quarter }) => quarter === '2026-Q3');
    expect(new Set(present.map(({ step }) => step)).size).toBeGreaterThan(2);
    expect(present.some(({ late }) => late)).toBe(true);
  });

  it('has what the city and its counties issued of the quarters before, made again from the history to the byte', async () => {
    const issued = await list('inspectionOffice', '/reports/issued?kind=quarterly&sort=number');
    // One county reports in the small city.
    expect(issued.map(({ period }) => period)).toEqual(['2026-Q1', '2026-Q1', '2026-Q2', '2026-Q2']);
    const own = await read<{ own: { figures: { open: { value: number } } } }>(
      'inspectionOffice',
      '/reports/quarterly?quarter=2026-Q1',
    );
    expect(own).toMatchObject({
      status: 'issued',
      synthetic: true,
      parts: expect.arrayContaining([expect.objectContaining({ number: issued[0]?.number })]),
    });
    expect(own.own.figures.open.value).toBeGreaterThan(0);
    const reproduction = product.app.get(ReproductionQueries, { strict: false });
    for (const { number } of issued) expect(await reproduction.reproduce(String(number))).toMatchObject({ number, faults: [] });
  });

  it('keeps clues out of sight of the unit and of everybody who has no part in them', async () => {
    for (const account of ['unitHead', 'unitLiaison', 'teamMember', 'leadership'])
      expect([account, await list(account, '/referrals')]).toEqual([account, []]);
  });

  it('has demands of talks that are met, that are overdue, and that are still to come', async () => {
    const talks = await list('inspectionOffice', '/talks?kind=interview');
    const demands = talks.flatMap(({ demands: ofTalk }) => ofTalk as { dueOn: string; doneAt: string | null }[]);
    expect(demands.some(({ doneAt }) => doneAt !== null)).toBe(true);
    expect(demands.some(({ doneAt, dueOn }) => doneAt === null && dueOn < '2026-11-21')).toBe(true);
    expect(demands.some(({ doneAt, dueOn }) => doneAt === null && dueOn > '2026-11-21')).toBe(true);
  });

  it('has check lists with items that a retrospective has taught', async () => {
    const lists = await list('inspectionOffice', '/check-lists');
    const items = await Promise.all(
      lists.map(({ id }) => read<{ items: { learnedFrom: object | null }[] }>('inspectionOffice', `/check-lists/${id}`)),
    );
    expect(items.flatMap((one) => one.items).some(({ learnedFrom }) => learnedFrom !== null)).toBe(true);
  });

  it('has a scope for the term that the office covers', async () => {
    const terms = await list('inspectionOffice', '/terms');
    const ofCity = terms.find(({ title }) => String(title).includes('明湾市'));
    const { total } = await read<{ total: { inScope: { value: number }; inspected: { value: number } } }>(
      'inspectionOffice',
      `/terms/${ofCity?.id}/coverage`,
    );
    expect(total.inScope.value).toBeGreaterThan(0);
    expect(total.inspected.value).toBeGreaterThan(0);
    const { coverage } = await read<{ coverage: { inScope: { value: number } } | null }>('inspectionOffice', '/dashboard');
    expect(coverage?.inScope.value).toBe(total.inScope.value);
  });
});
