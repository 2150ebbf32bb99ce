import { Timekeeper } from '../../../src/engine/time/timekeeper.js';
import type { Receipts } from '../../../src/modules/inspections/feedback/receipts.queries.js';
import { openMany } from '../engine/many-issues.js';
import { City } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';
import { type Name, placeIds } from '../../support/city-people.js';
import { feedback, feedBack, inspectionAt, readyToFeedBack, send } from './life.js';

describe('the feedback of an inspection', () => {
  let city: City;

  beforeAll(async () => {
    city = await City.start();
  }, 120_000);
  afterAll(() => city.close());

  const read = async (name: Name, path: string) => {
    const { status, body } = await (await city.as(name)).get(path);
    return { status, body };
  };
  const standing = async (id: string) => {
    const { body } = await read('office', `/cases/${id}`);
    return [body['stage'], body['step'], body['version']];
  };

  it('hands every confirmed issue over, keeps the package, and leaves the others where they are', async () => {
    const { inspection, issues } = await readyToFeedBack(city, 3);
    const [draft] = await city.issuesAt('found.firstCheck', 1, { inspectionId: inspection.id });
    const body = await feedBack(city, inspection);
    expect(body).toMatchObject({
      inspectionId: inspection.id,
      part: 'whole',
      heldOn: '2025-03-10',
      concentratedUntil: '2025-09-10',
      copiedTo: [{ id: placeIds.finance, name: '云州市财政局' }],
    });
    const numbers = (body['issues'] as { ordinal: number; caseId: string }[]).map(({ ordinal, caseId }) => [ordinal, caseId]);
    expect(numbers).toEqual(issues.map(({ id }, index) => [index + 1, id]));
    for (const { id } of issues) expect(await standing(id)).toEqual(['handedOver', 'awaitingReceipt', 6]);
    expect(await standing(draft?.id ?? '')).toEqual(['found', 'firstCheck', 2]);
    const { body: shown } = await read('office', `/inspections/${inspection.id}`);
    expect(shown).toMatchObject({
      stage: 'fedBack',
      fedBackAt: '2025-03-10T09:00:00.000+08:00',
      stepDueAt: '2025-10-10T17:30:00.000+08:00',
      counts: { total: 4, byStage: { handedOver: 3, found: 1 }, handedOver: 3, closed: 0, overdue: 0 },
    });
    expect((await read('head', `/inspections/${inspection.id}`)).body).toMatchObject({ counts: { total: 3 } });
  });

  it('takes place without any issue, and ends the concentrated period by the rule pack where no day is named', async () => {
    const { inspection } = await readyToFeedBack(city, 0);
    const body = await feedBack(city, inspection, { concentratedUntil: undefined });
    expect(body).toMatchObject({ issues: [], concentratedUntil: '2025-09-10' });
  });

  it('takes place once, after the report was approved, and not on a day that lies ahead', async () => {
    const office = await city.as('office');
    const { id } = await inspectionAt(city, 'reporting.submitted');
    const early = await office.post(`/inspections/${id}/feedback`, feedback);
    expect([early.status, early.body['code'], early.body['state']]).toEqual([
      409,
      'case.transition-refused',
      'reporting.submitted',
    ]);
    const { inspection } = await readyToFeedBack(city, 1);
    const ahead = await office.post(`/inspections/${inspection.id}/feedback`, { ...feedback, heldOn: '2025-03-11' });
    expect([ahead.status, ahead.body['errors']]).toMatchObject([422, [{ path: 'heldOn', code: 'in-future' }]]);
    const nobody = await office.post(`/inspections/${inspection.id}/feedback`, { ...feedback, copyTo: [inspection.id] });
    expect([nobody.status, nobody.body['errors']]).toMatchObject([422, [{ path: 'copyTo[0]', code: 'unknown-id' }]]);
    const other = await (await city.as('foreignOffice')).post(`/inspections/${inspection.id}/feedback`, feedback);
    expect(other.status).toBe(404);
    await feedBack(city, inspection);
    expect((await office.post(`/inspections/${inspection.id}/feedback`, feedback)).status).toBe(409);
  });

  it('is given again, not done again, for the same Idempotency-Key', async () => {
    const { inspection } = await readyToFeedBack(city, 1);
    const office = await city.as('office');
    const once = await office.post(`/inspections/${inspection.id}/feedback`, feedback, { idempotencyKey: 'feedback-1' });
    const twice = await office.post(`/inspections/${inspection.id}/feedback`, feedback, { idempotencyKey: 'feedback-1' });
    expect([once.status, twice.status, twice.body]).toEqual([201, 201, once.body]);
  });

  it('of a thousand issues changes nothing where one of them fails, and names it; and succeeds without it', async () => {
    const inspection = await inspectionAt(city, 'onSite');
    const issues = await openMany(city, 1000, inspection.id);
    for (const [name, type] of [
      ['author', 'SUBMIT_WORKING_PAPER'],
      ['deputy', 'PASS_CHECK'],
      ['leader', 'PASS_CHECK'],
      ['office', 'PASS_CHECK'],
    ] as const)
      await city.sendAll(issues, name, type);
    await send(city, inspection, 'MID_TERM_CHECK', 'LEAVE_SITE', 'REPORT_TO_OFFICE', 'APPROVE_REPORT');
    const failing = issues[617];
    if (failing === undefined) throw new Error('there are a thousand');
    const { database } = city.application;
    const [kept] = await database.rows<{ value: unknown }>('SELECT value FROM cases WHERE id = $1', [failing.id]);
    // The lists say that it is confirmed, but its own state does not.
    await database.rows(`UPDATE cases SET value = jsonb_set(value, '{stage,found}', '"drafting"') WHERE id = $1`, [failing.id]);
    const traces = () =>
      database.rows(
        `SELECT (SELECT count(*) FROM case_events) AS events, (SELECT sum(version) FROM cases) AS versions,
           (SELECT count(*) FROM feedbacks) AS feedbacks, (SELECT count(*) FROM demands) AS demands,
           (SELECT count(*) FROM outbox) AS outbox, (SELECT fed_back_at FROM inspections WHERE id = $1) AS fed_back_at`,
        [inspection.id],
      );
    const before = await traces();
    const refused = await (await city.as('office')).post(`/inspections/${inspection.id}/feedback`, feedback);
    expect([refused.status, refused.body['code']]).toEqual([409, 'case.batch-refused']);
    const failures = refused.body['failures'] as { caseId: string; code: string }[];
    expect(failures.map(({ caseId, code }) => [caseId, code])).toEqual([[failing.id, 'case.transition-refused']]);
    expect(await traces()).toEqual(before);
    await database.rows('UPDATE cases SET value = $2 WHERE id = $1', [failing.id, JSON.stringify(kept?.value)]);
    const started = performance.now();
    const body = await feedBack(city, inspection);
    process.stdout.write(`a feedback of 1000 issues took ${Math.round(performance.now() - started)} ms\n`);
    expect(body['issues']).toHaveLength(1000);
    const handed = await database.rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM cases WHERE inspection_id = $1 AND stage = 'handedOver'`,
      [inspection.id],
    );
    expect(handed).toEqual([{ count: 1000 }]);
    expect(await city.faults()).toEqual([]);
  }, 180_000);
});

describe('who sees a feedback', () => {
  let city: City;

  beforeAll(async () => {
    city = await City.start();
  }, 120_000);
  afterAll(() => city.close());

  it('is all of it for the inspection’s side and its overseers, its own part for a unit, the package alone for whoever got a copy', async () => {
    const { inspection, issues } = await readyToFeedBack(city, 2);
    await feedBack(city, inspection);
    const [first, second] = issues;
    if (first === undefined || second === undefined) throw new Error('two were asked for');
    first.version++;
    await city.send(first, 'liaison', 'DISPUTE', { ground: 'notOurDuty', explanation: '由教育局主管' });
    await city.send(first, 'office', 'REASSIGN', { unitId: placeIds.otherUnit, ground: '职责已划转' });
    const seen = async (name: Name) => {
      const { status, body } = await (await city.as(name)).get(`/inspections/${inspection.id}/feedback`);
      if (status !== 200) return status;
      const listed = body['issues'] as { ordinal: number; caseId: string | null }[];
      return {
        part: body['part'],
        issues: listed.map(({ ordinal, caseId }) => [ordinal, caseId]),
        collective: body['collectiveMeeting'] !== null,
        oneToOne: (body['oneToOneMeetings'] as object[]).length,
      };
    };
    const both = [
      [1, first.id],
      [2, second.id],
    ];
    const whole = { part: 'whole', issues: both, collective: true, oneToOne: 1 };
    for (const name of ['office', 'leader', 'member', 'provinceOffice', 'discipline', 'leadership'] as const)
      expect([name, await seen(name)]).toEqual([name, whole]);
    for (const name of ['liaison', 'head'] as const)
      expect(await seen(name)).toEqual({ part: 'own', issues: [[2, second.id]], collective: true, oneToOne: 1 });
    expect(await seen('otherHead')).toEqual({ part: 'own', issues: [[1, first.id]], collective: true, oneToOne: 0 });
    const copy = [1, 2].map((ordinal) => [ordinal, null]);
    expect(await seen('finance')).toEqual({ part: 'copy', issues: copy, collective: false, oneToOne: 0 });
    for (const name of [
      'offRoster',
      'assets',
      'countyOffice',
      'foreignOffice',
      'foreignFinance',
      'systemAdmin',
      'auditAdmin',
    ] as const)
      expect([name, await seen(name)]).toEqual([name, 404]);
  });

  it('gives whoever got a copy nothing more than the package', async () => {
    const { inspection, issues } = await readyToFeedBack(city, 1);
    await feedBack(city, inspection);
    const finance = await city.as('finance');
    for (const path of ['', '/receipts', '/demands'])
      expect((await finance.get(`/inspections/${inspection.id}${path}`)).status).toBe(404);
    for (const path of ['', '/history', '/deadline'])
      expect((await finance.get(`/cases/${inspection.id}${path}`)).status).toBe(404);
    expect((await finance.get(`/cases/${issues[0]?.id}`)).status).toBe(404);
    expect((await finance.get('/inspections')).body['items']).toEqual([]);
  });

  it('is nobody before it took place', async () => {
    const { inspection } = await readyToFeedBack(city, 0);
    for (const name of ['office', 'head', 'finance'] as const)
      expect((await (await city.as(name)).get(`/inspections/${inspection.id}/feedback`)).status).toBe(404);
  });
});

describe('what follows a feedback', () => {
  let city: City;

  beforeAll(async () => {
    city = await City.start();
  }, 120_000);
  afterAll(() => city.close());

  it('is a receipt for each issue, with who signed and when', async () => {
    const { inspection, issues } = await readyToFeedBack(city, 2);
    await feedBack(city, inspection);
    const [first, second] = issues.map((issue) => ({ ...issue, version: issue.version + 1 }));
    if (first === undefined || second === undefined) throw new Error('two were asked for');
    city.at('2025-03-11 10:00');
    await city.send(first, 'liaison', 'SIGN_FOR');
    const { body } = await (await city.as('office')).get(`/inspections/${inspection.id}/receipts`);
    const unit = { id: placeIds.unit, name: '云州市住建局' };
    const handedOverAt = '2025-03-10T09:00:00.000+08:00';
    expect(body).toMatchObject({
      signed: 1,
      unsigned: 1,
      items: [
        {
          caseId: first.id,
          unit,
          handedOverAt,
          signedAt: '2025-03-11T10:00:00.000+08:00',
          signedBy: { name: '王芳' },
          dueAt: null,
        },
        { caseId: second.id, unit, handedOverAt, signedAt: null, signedBy: null, dueAt: '2025-03-12T17:30:00.000+08:00' },
      ],
    });
  });

  it('is a receipt that is missed when its time has passed: those who should have signed are told, and whoever signed is not', async () => {
    const { inspection, issues } = await readyToFeedBack(city, 2);
    const [signed, missing] = issues as [Issue, Issue];
    await feedBack(city, inspection);
    for (const issue of issues) issue.version++;
    await city.send(signed, 'liaison', 'SIGN_FOR');
    const { body } = await (await city.as('office')).get<Receipts>(`/inspections/${inspection.id}/receipts`);
    const unsigned = body.items.filter(({ signedAt }) => signedAt === null);
    expect(unsigned.map(({ caseId }) => caseId)).toEqual([missing.id]);
    city.application.clock.set(unsigned[0]?.dueAt ?? '');
    for (const work of ['deadlines', 'outbox']) await city.provided(Timekeeper).run(work);
    const told = async (name: Name, { id }: Issue) =>
      (await (await city.as(name)).get<{ items: { level: string }[] }>(`/notifications?kind=overdue&caseId=${id}`)).body.items;
    expect(await told('liaison', missing)).toMatchObject([{ level: 'overdue1', limit: 'step' }]);
    expect(await told('head', missing)).toHaveLength(1);
    expect([await told('liaison', signed), await told('head', signed)]).toEqual([[], []]);
  });

  it('is a demand that its owner does, with a result, once', async () => {
    const { inspection } = await readyToFeedBack(city, 0);
    await feedBack(city, inspection);
    const list = async (name: Name) => (await city.as(name)).get(`/inspections/${inspection.id}/demands`);
    const [demand] = (await list('head')).body['items'] as { id: string }[];
    expect(demand).toMatchObject({
      text: '一个月内完成资金清理',
      byWhom: '秦岭',
      owner: { id: placeIds.unit },
      dueOn: '2025-04-10',
      state: 'open',
      result: null,
      doneBy: null,
    });
    const finish = async (name: Name, body: object = { result: '已清理完毕' }) =>
      (await city.as(name)).post(`/demands/${demand?.id}/done`, body);
    expect((await finish('head', { result: ' ' })).status).toBe(422);
    expect((await finish('otherHead')).status).toBe(404);
    expect((await finish('leader')).status).toBe(403);
    const done = await finish('head');
    expect([done.status, done.body]).toMatchObject([200, { state: 'done', result: '已清理完毕', doneBy: { name: '冯远' } }]);
    expect((await list('office')).body['items']).toEqual([done.body]);
    expect((await finish('office')).body).toMatchObject({ status: 409, code: 'demands.done-already' });
  });
});
