import { roles } from '../../../workflows/kit/people.js';
import { officialCalendar } from '../../../workflows/calendar/official.js';
import { issueV1 } from '../../../workflows/issue/v1/index.js';
import { Verification } from '../../../src/engine/history/verification.js';
import { instantText } from '../../../src/engine/instants.js';
import { clockEvents } from '../../../seeds/play/due-signals.js';
import { historiesOf, startSeededProduct, type HistoryRow, type SeededProduct } from './seeded-product.js';

const businessAccounts = [
  'inspectionOffice',
  'teamLeader',
  'deputyLeader',
  'teamMember',
  'unitLiaison',
  'unitHead',
  'supervisor',
  'functionalDepartment',
  'leadership',
];

describe('the synthetic city', () => {
  let product: SeededProduct;
  let histories: readonly HistoryRow[];

  beforeAll(async () => {
    product = await startSeededProduct();
    await product.load('demo');
    histories = await historiesOf(product);
  });

  afterAll(() => product.close());

  it('has cases at every step of the lifecycle', async () => {
    const rows = await product.database.rows<{ leaf: string }>(
      `SELECT DISTINCT CASE WHEN stage = step THEN stage ELSE stage || '.' || step END AS leaf FROM cases WHERE workflow = 'issue'`,
    );
    expect(rows.map(({ leaf }) => leaf).sort()).toEqual(Object.keys(issueV1.states).sort());
  });

  it('has cases that are overdue, wait for an extension, go through a second cycle, were converted, reassigned or referred', async () => {
    const [counts] = await product.database.rows<Record<string, number>>(
      `SELECT count(*) FILTER (WHERE timeliness = 'overdue' AND category <> 'closed')::int AS overdue,
         count(*) FILTER (WHERE extension = 'requested')::int AS extension,
         count(*) FILTER (WHERE cycle = 2 AND category <> 'closed')::int AS again,
         count(*) FILTER (WHERE closed_late)::int AS late FROM cases`,
    );
    for (const [what, count] of Object.entries(counts ?? {})) expect([what, count > 0]).toEqual([what, true]);
    const types = new Set(histories.map(({ type }) => type));
    const expected = ['CONVERT', 'REASSIGN', 'REFER', 'RETURN_PLAN', 'RETURN', 'CHECK_IN', 'URGE', ...clockEvents];
    expect(expected.filter((type) => !types.has(type))).toEqual([]);
  });

  it('says everywhere that it is synthetic', async () => {
    for (const table of ['organisations', 'users', 'terms', 'rounds', 'inspections', 'cases']) {
      expect([table, await product.database.rows(`SELECT id FROM ${table} WHERE NOT synthetic`)]).toEqual([table, []]);
    }
    const unlabelled = `SELECT name FROM organisations WHERE name NOT LIKE '%合成%'
      UNION ALL SELECT title FROM rounds WHERE title NOT LIKE '%合成%'
      UNION ALL SELECT title FROM inspections WHERE title NOT LIKE '%合成%'
      UNION ALL SELECT name FROM evidence WHERE name NOT LIKE '%合成%'`;
    expect(await product.database.rows(unlabelled)).toEqual([]);
  });

  it.each(Object.keys(roles).filter((role) => role !== 'clock'))('lets %s sign in with the demo password', async (role) => {
    const me = await (await product.page(role)).get<{ user: { username: string } }>('/auth/me');
    expect(me.status).toBe(200);
    expect(me.body.user.username).toBe(role);
  });

  it.each(businessAccounts)('has work waiting for %s', async (role) => {
    const work = await (await product.page(role)).get<{ items: unknown[] }>('/me/work');
    expect(work.body.items.length).toBeGreaterThan(0);
  });

  it('has a team on site that logs an issue and orders it to be fixed at once', async () => {
    const [inspection] = await product.database.rows<{ id: string }>(
      `SELECT i.id FROM inspections i JOIN inspection_members m ON m.inspection_id = i.id JOIN users u ON u.id = m.user_id
       WHERE u.username = 'teamMember' AND i.on_site_until >= '2026-11-21'`,
    );
    const finding = { inspectionId: inspection?.id, title: '消防通道被堵', finding: '现场发现。', theme: '民生实事' };
    const opened = await (
      await product.page('teamMember')
    ).post<{ id: string }>('/issues', {
      ...finding,
      manifestations: [{ text: '通道堆物' }],
    });
    expect(opened.status).toBe(201);
    const steps = [
      ['teamMember', { type: 'SUBMIT_WORKING_PAPER' }],
      ['deputyLeader', { type: 'PASS_CHECK' }],
      ['teamLeader', { type: 'PASS_CHECK' }],
      ['inspectionOffice', { type: 'PASS_CHECK' }],
      ['teamLeader', { type: 'FIX_IMMEDIATELY', requirement: '立即清理' }],
      ['inspectionOffice', { type: 'FIX_IMMEDIATELY', requirement: '同意' }],
      ['unitLiaison', { type: 'SIGN_FOR' }],
    ] as const;
    for (const [index, [role, event]] of steps.entries()) {
      const answer = await (await product.page(role)).post(`/cases/${opened.body.id}/events`, event, { version: index + 1 });
      expect([event.type, answer.status]).toEqual([event.type, 200]);
    }
  });

  it('acts in working hours of working days, each history forward in time and none past its end', () => {
    const last = new Map<string, number>();
    for (const { case_id, at, type } of histories) {
      expect(at.getTime()).toBeGreaterThanOrEqual(last.get(case_id) ?? 0);
      last.set(case_id, at.getTime());
      if (clockEvents.includes(type)) continue;
      const [day = '', time = ''] = instantText(at).split('T');
      expect([day, officialCalendar.isWorkingDay(day)]).toEqual([day, true]);
      expect(time >= '08:30' && time < '17:30').toBe(true);
    }
    expect(Math.max(...last.values())).toBeLessThanOrEqual(Date.parse('2026-11-20T17:30:00+08:00'));
  });

  it('lets the clock note a passed deadline at the very instant', () => {
    const passed = histories.filter(({ type }) => type === 'DEADLINE_PASSED');
    expect(passed.length).toBeGreaterThan(0);
    for (const { at, payload, actor } of passed) {
      expect(instantText(at)).toBe(payload['dueAt']);
      expect(actor.role).toBe('clock');
    }
  });

  it('leaves nothing unsaid that was due before its end', async () => {
    const unsaid = `SELECT id FROM cases WHERE due_at < '2026-11-20 17:30+08' AND timeliness IN ('onTrack', 'dueSoon', 'dueVerySoon')`;
    expect(await product.database.rows(unsaid)).toEqual([]);
  });

  it('replays to the state that is kept, with whole chains', async () => {
    const verdict = await product.app.get(Verification, { strict: false }).verifyAll();
    expect(verdict.faults).toEqual([]);
    expect(verdict.cases).toBeGreaterThan(40);
  });
});
