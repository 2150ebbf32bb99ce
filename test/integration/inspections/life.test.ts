import { v7 as uuidv7 } from 'uuid';
import { Timekeeper } from '../../../src/engine/time/timekeeper.js';
import { InspectionTakeOver } from '../../../src/modules/inspections/life/take-over.js';
import { City } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';
import { type Name, placeIds } from '../../support/city-people.js';
import { payloads } from '../../workflows/inspection/inspection-life.js';
import { feedBack, inspectionAt, readyToFeedBack, send } from './life.js';

describe('the life of an inspection', () => {
  let city: City;

  beforeAll(async () => {
    city = await City.start();
  }, 120_000);
  afterAll(() => city.close());

  const get = async (name: Name, path: string) => (await city.as(name)).get(path);
  const stageOf = async (id: string) => (await get('office', `/inspections/${id}`)).body['stage'];
  const typesSeenBy = async (name: Name, id: string) =>
    ((await get(name, `/cases/${id}/history`)).body as unknown as { type: string }[]).map(({ type }) => type);

  it('is known to the unit from the entry on, without what the team and the office work out among themselves', async () => {
    const inspection = await inspectionAt(city, 'briefed');
    for (const path of ['cases', 'inspections']) expect((await get('head', `/${path}/${inspection.id}`)).status).toBe(404);
    await send(city, inspection, 'ENTER_SITE', 'MID_TERM_CHECK', 'LEAVE_SITE', 'REPORT_TO_OFFICE', 'APPROVE_REPORT');
    for (const path of ['cases', 'inspections']) expect((await get('head', `/${path}/${inspection.id}`)).status).toBe(200);
    expect(await typesSeenBy('head', inspection.id)).toEqual(['ENTER_SITE', 'LEAVE_SITE']);
    expect(await typesSeenBy('member', inspection.id)).toHaveLength(7);
  });

  it('shows the leadership the report on which it decides, and what was decided; the supervisors and the unit read nothing of it', async () => {
    const inspection = await inspectionAt(city, 'reporting.submitted');
    const read = async (name: Name) =>
      (await get(name, `/cases/${inspection.id}/history`)).body as unknown as { type: string; payload: { report?: string } }[];
    const submitted = (await read('leadership')).find(({ type }) => type === 'REPORT_TO_OFFICE');
    expect(submitted?.payload.report).toBe((payloads['REPORT_TO_OFFICE'] as { report: string }).report);
    await city.send(inspection, 'leadership', 'RETURN_REPORT', { opinion: '补充问题定性依据' });
    expect(await typesSeenBy('leadership', inspection.id)).toEqual([
      'ENTER_SITE',
      'LEAVE_SITE',
      'REPORT_TO_OFFICE',
      'RETURN_REPORT',
    ]);
    for (const name of ['discipline', 'head'] as const)
      expect(await typesSeenBy(name, inspection.id)).toEqual(['ENTER_SITE', 'LEAVE_SITE']);
  });

  it('begins to rectify with the last receipt: an issue disputed before it was signed for holds it up, one disputed afterwards does not', async () => {
    const { inspection, issues } = await readyToFeedBack(city, 3);
    const [early, late, withdrawn] = issues as [Issue, Issue, Issue];
    await feedBack(city, inspection);
    for (const issue of issues) issue.version++;
    const relayed = async () => {
      await city.provided(Timekeeper).run('outbox');
      return stageOf(inspection.id);
    };
    const dispute = { ground: 'notOurDuty', explanation: '收费由教育局审批' };
    await city.send(early, 'liaison', 'DISPUTE', dispute);
    await city.send(late, 'liaison', 'SIGN_FOR');
    await city.send(late, 'liaison', 'DISPUTE', dispute);
    expect(await relayed()).toBe('fedBack');
    await city.send(early, 'office', 'UPHOLD', { answer: '职责清单已载明' });
    await city.send(early, 'liaison', 'SIGN_FOR');
    expect(await relayed()).toBe('fedBack');
    await city.send(withdrawn, 'office', 'WITHDRAW', { ground: '重复问题' });
    expect(await relayed()).toBe('rectifying');
  });

  it('moves the days on site to those on which the team entered and left', async () => {
    const inspection = await inspectionAt(city, 'onSite');
    expect((await get('office', `/inspections/${inspection.id}`)).body).toMatchObject({
      onSiteFrom: '2025-03-03',
      onSiteUntil: '2025-04-30',
    });
    await send(city, inspection, 'MID_TERM_CHECK', 'LEAVE_SITE');
    expect((await get('office', `/inspections/${inspection.id}`)).body).toMatchObject({ onSiteUntil: '2025-03-10' });
  });

  it('counts what is fixed on site from the first day', async () => {
    const inspection = await inspectionAt(city, 'onSite');
    await city.issuesAt('fixedImmediately.fixing', 2, { inspectionId: inspection.id });
    const { body } = await get('office', `/inspections/${inspection.id}`);
    expect(body['counts']).toMatchObject({ total: 2, byStage: { fixedImmediately: 2 }, immediateFixes: { total: 2, done: 0 } });
  });

  it('goes on by itself once every issue is signed for', async () => {
    const { inspection, issues } = await readyToFeedBack(city, 2);
    await feedBack(city, inspection);
    const relay = () => city.provided(Timekeeper).run('outbox');
    for (const [index, issue] of issues.entries()) {
      await relay();
      expect([index, await stageOf(inspection.id)]).toEqual([index, 'fedBack']);
      issue.version++;
      await city.send(issue, 'liaison', 'SIGN_FOR');
    }
    await relay();
    expect(await stageOf(inspection.id)).toBe('rectifying');
    expect(await city.faults()).toEqual([]);
  });

  it('does not end while an issue is open, says so, and takes no new issue after its end', async () => {
    const { inspection, issues } = await readyToFeedBack(city, 1);
    await feedBack(city, inspection);
    await send(city, inspection, 'START_RECTIFYING', 'REPORT_PROGRESS', 'EVALUATE', 'RETROSPECT');
    const refused = await city.attempt(inspection, 'office', 'ARCHIVE');
    expect([refused.status, refused.body['code'], refused.body['reason']]).toEqual([
      409,
      'case.transition-refused',
      '仍有问题既未销号也未移送',
    ]);
    const [issue] = issues;
    if (issue === undefined) throw new Error('one was asked for');
    issue.version++;
    await city.send(issue, 'liaison', 'DISPUTE', { ground: 'factsDiffer', explanation: '金额有出入' });
    await city.send(issue, 'office', 'WITHDRAW', { ground: '经核实不存在' });
    await send(city, inspection, 'ARCHIVE');
    const late = await (
      await city.as('author')
    ).post('/issues', {
      inspectionId: inspection.id,
      title: '迟到的问题',
      finding: '迟到',
      theme: '财务管理',
      manifestations: [{ text: '迟到' }],
    });
    expect([late.status, late.body['errors']]).toMatchObject([422, [{ path: 'inspectionId', code: 'ended' }]]);
  });

  it('begins where its days say that it stands, where it was planned before inspections had a life', async () => {
    const { database } = city.application;
    const [known] = await database.rows<{ round_id: string; office_id: string }>(
      'SELECT round_id, office_id FROM inspections WHERE id = $1',
      [city.inspections.onSite],
    );
    const lives = [
      ['planned', placeIds.finance, '2025-05-05', '2025-06-05', null],
      ['onSite', placeIds.assets, '2025-03-03', '2025-04-05', null],
      ['reporting', placeIds.otherUnit, '2025-01-03', '2025-02-05', null],
      ['rectifying', placeIds.audit, '2025-01-03', '2025-02-05', '2025-02-20T09:00:00+08:00'],
    ] as const;
    const ids = lives.map(() => uuidv7());
    for (const [index, [, unitId, from, until, fedBackAt]] of lives.entries())
      await database.rows(
        `INSERT INTO inspections (id, round_id, office_id, unit_id, mode, title, on_site_from, on_site_until, fed_back_at, created_at)
         VALUES ($1, $2, $3, $4, 'regular', '旧巡察', $5, $6, $7, '2025-01-01T09:00:00+08:00')`,
        [ids[index], known?.round_id, known?.office_id, unitId, from, until, fedBackAt],
      );
    const takeOver = city.provided(InspectionTakeOver);
    await Promise.all([takeOver.takeOver(), takeOver.takeOver()]);
    for (const [index, [stage]] of lives.entries()) expect([stage, await stageOf(ids[index] ?? '')]).toEqual([stage, stage]);
    expect(await city.faults()).toEqual([]);
  });
});

describe('missions and check lists', () => {
  let city: City;

  beforeAll(async () => {
    city = await City.start();
  }, 120_000);
  afterAll(() => city.close());

  const made = async (name: Name, path: string, body: object) => {
    const answer = await (await city.as(name)).post<{ id: string }>(path, body);
    if (answer.status !== 201) throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body.id;
  };

  it('are shared by a city with its counties, and by nobody else', async () => {
    const items = [{ text: '核对专项资金台账', theme: '财务管理', basis: '会计法' }];
    const checkListId = await made('office', '/check-lists', { title: '联动检查清单', items });
    const missionId = await made('office', '/missions', { title: '养老服务领域联动巡察', checkListId });
    const termId = await made('countyOffice', '/terms', { number: 1, title: '一届县委' });
    const roundId = await made('countyOffice', '/rounds', { termId, number: 1, title: '第一轮', rulePack: 'inspection-county' });
    const county = await city.as('countyOffice');
    const attached = await county.post(`/missions/${missionId}/rounds`, { roundId });
    expect([attached.status, attached.body]).toMatchObject([
      200,
      { checkList: { id: checkListId, items: [{ ordinal: 1, text: '核对专项资金台账' }] }, rounds: [{ id: roundId }] },
    ]);
    const single = await (
      await city.as('office')
    ).post(`/missions/${missionId}/inspections`, { inspectionId: city.inspections.onSite });
    expect(single.body['inspections']).toMatchObject([{ id: city.inspections.onSite, stage: 'planned' }]);
    expect((await (await city.as('office')).get(`/inspections/${city.inspections.onSite}`)).body['missionId']).toBe(missionId);
    const stranger = await city.as('foreignOffice');
    for (const path of [`/missions/${missionId}`, `/check-lists/${checkListId}`])
      expect((await stranger.get(path)).status).toBe(404);
    for (const path of ['/missions', '/check-lists']) {
      expect((await stranger.get(path)).body['items']).toEqual([]);
      expect((await county.get(`${path}?count=true`)).body).toMatchObject({ total: 1 });
    }
    const notOwn = await county.post(`/missions/${missionId}/inspections`, { inspectionId: city.inspections.onSite });
    expect(notOwn.status).toBe(422);
    expect((await county.post('/missions', { title: '越权', officeId: placeIds.office })).status).toBe(403);
  });

  it('learn from a retrospective: each lesson becomes an item that goes back to its inspection', async () => {
    const checkListId = await made('office', '/check-lists', { title: '下一轮检查清单', items: [] });
    const foreign = await made('foreignOffice', '/check-lists', { title: '别处的清单', items: [] });
    const inspection = await inspectionAt(city, 'evaluated');
    const retrospect = {
      detectableEarlier: 'yes',
      rootCause: '内控缺失',
      prevention: '每年自查',
      lessons: [{ text: '先比对资金流水', theme: '财务管理' }],
    };
    const refused = await city.attempt(inspection, 'office', 'RETROSPECT', { ...retrospect, checkListId: foreign });
    expect([refused.status, refused.body['errors']]).toMatchObject([422, [{ path: 'checkListId' }]]);
    await city.send(inspection, 'office', 'RETROSPECT', { ...retrospect, checkListId });
    expect((await (await city.as('office')).get(`/check-lists/${checkListId}`)).body['items']).toMatchObject([
      { ordinal: 1, text: '先比对资金流水', theme: '财务管理', basis: null, learnedFrom: { inspectionId: inspection.id } },
    ]);
    expect(await city.undescribedRoutes()).toEqual([]);
  });
});
