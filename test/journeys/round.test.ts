import { Timekeeper } from '../../src/engine/time/timekeeper.js';
import { clue, informant, sealReferral } from '../integration/referrals/referral-room.js';
import { City } from '../support/city.js';
import { placeIds, type Name } from '../support/city-people.js';
import { doneReport, type Issue, planOf } from '../support/issue-path.js';
import { allAgree, bodies, oneDisagreement, reviewOfProgress } from './round/bodies.js';
import { Everywhere } from './round/everywhere.js';
import { findings, historyOf, Round, type RoundInspection, sendAll } from './round/round.js';
import { made, type Unit } from './round/units.js';

const nowhere = '0192f000-0000-7000-8000-000000000001';
const words = ['线索', '好处费'];

describe('a round of three inspections, from plan to archive', () => {
  let city: City;
  let round: Round;
  let ofCity: RoundInspection;
  let ofCounty: RoundInspection;
  let ofOtherCounty: RoundInspection;
  let fixedOnSite: Issue;
  /** Who answers for which of the 59 issues that are handed over. */
  let shares: { readonly unit: Unit; readonly issues: Issue[] }[];
  let referral: Issue;

  beforeAll(async () => {
    city = await City.start();
    round = await Round.plan(city);
    [ofCity, ofCounty, ofOtherCounty] = round.inspections;
  }, 120_000);
  afterAll(() => city.close());

  const relay = () => city.provided(Timekeeper).run('outbox');
  const read = async (name: Name, path: string) => (await city.as(name)).get(path);
  const all = <Value>(value: Value): Value[] => [value, value, value];
  const handedOver = () => shares.flatMap(({ issues }) => issues);
  const counts = async ({ id }: RoundInspection) => (await read('office', `/inspections/${id}`)).body['counts'];

  /** Each of the inspections as the office, the team and the units see it; nobody else sees any of it. */
  async function expectSeen(stage: string, issues: number[], byUnits: number[] | 'nothing'): Promise<void> {
    const inside = issues.map((count) => ({ stage, issues: count }));
    for (const name of ['office', 'leader', 'member', 'provinceOffice'] as const)
      expect([name, await round.seenBy(name)]).toEqual([name, inside]);
    expect(await round.seenByUnits()).toEqual(
      byUnits === 'nothing' ? all(404) : byUnits.map((count) => ({ stage, issues: count })),
    );
    for (const name of ['offRoster', 'foreignOffice', 'systemAdmin'] as const)
      expect([name, await round.seenBy(name)]).toEqual([name, all(404)]);
  }

  it('is planned and briefed without the units’ knowledge', async () => {
    await expectSeen('planned', [0, 0, 0], 'nothing');
    await round.step('office', 'BRIEF', {
      heldOn: '2025-03-07',
      briefings: [
        { body: 'discipline', organisationId: placeIds.discipline, text: '近三年收到信访举报六件' },
        { body: 'audit', organisationId: placeIds.audit, text: '上年度审计指出三项问题' },
      ],
    });
    await expectSeen('briefed', [0, 0, 0], 'nothing');
  });

  it('goes on site by an authorisation for each inspection, and each unit gets to know of its own', async () => {
    await round.step('leader', 'ENTER_SITE', {
      enteredOn: '2025-03-10',
      until: '2025-04-30',
      authorisation: '云巡授〔2025〕3号',
    });
    await expectSeen('onSite', [0, 0, 0], [0, 0, 0]);
    expect((await ofCounty.unit.head.get(`/inspections/${ofOtherCounty.id}`)).status).toBe(404);
  });

  it('finds sixty issues, each checked three times, of which the units see nothing', async () => {
    for (const inspection of round.inspections)
      inspection.issues = await city.issuesAt('found.confirmed', findings, { inspectionId: inspection.id });
    expect(round.issues).toHaveLength(60);
    await expectSeen('onSite', all(findings), [0, 0, 0]);
  });

  it('has one of them fixed at once, which counts from the first day', async () => {
    const [first] = ofCity.issues;
    if (first === undefined) throw new Error('there are twenty');
    fixedOnSite = first;
    await city.send(fixedOnSite, 'leader', 'FIX_IMMEDIATELY', { requirement: '立即停止违规收费' });
    expect(await counts(ofCity)).toMatchObject({ immediateFixes: { total: 0, done: 0 } });
    await city.send(fixedOnSite, 'office', 'FIX_IMMEDIATELY', { requirement: '五个工作日内停止违规收费' });
    await expectSeen('onSite', all(findings), [1, 0, 0]);
    expect(await counts(ofCity)).toMatchObject({ immediateFixes: { total: 1, done: 0 } });
    await city.send(fixedOnSite, 'liaison', 'SIGN_FOR');
    const evidenceIds = [await city.handIn(fixedOnSite, 'liaison')];
    await city.send(fixedOnSite, 'head', 'SUBMIT_FOR_REVIEW', { result: '已停止收费并退款', evidenceIds });
    await city.send(fixedOnSite, 'discipline', 'GIVE_OPINION', { verdict: 'agree' });
    await city.send(fixedOnSite, 'office', 'APPROVE', { opinion: '同意销号' });
    expect(await counts(ofCity)).toMatchObject({ immediateFixes: { total: 1, done: 1 }, closed: 1 });
  });

  it('is checked half way, leaves and reports, of which the units read the coming and going alone', async () => {
    city.at('2025-04-07 10:00');
    await round.step('office', 'MID_TERM_CHECK', { heldOn: '2025-04-07', findings: '已走访八个科室' });
    city.at('2025-04-30 17:00');
    await round.step('leader', 'LEAVE_SITE', { leftOn: '2025-04-30' });
    await expectSeen('reporting', all(findings), [1, 0, 0]);
    await round.step('leader', 'REPORT_TO_OFFICE', { report: '发现四个方面问题' });
    await round.step('office', 'APPROVE_REPORT', { opinion: '同意' });
    for (const { id, unit } of round.inspections) {
      expect(await historyOf(unit.head, { id })).toEqual(['ENTER_SITE', 'LEAVE_SITE']);
      expect(await historyOf(await city.as('member'), { id })).toHaveLength(7);
    }
  });

  it('is fed back, and hands over everything with it: to each unit its own, to whoever got a copy the package', async () => {
    city.at('2025-05-12 10:00');
    for (const inspection of round.inspections) {
      const { issues } = await round.feedBack(inspection);
      // With what was ordered to be fixed on site, and is closed already.
      expect(issues.map(({ caseId }) => caseId).sort()).toEqual(inspection.issues.map(({ id }) => id).sort());
      const copy = await read('finance', `/inspections/${inspection.id}/feedback`);
      expect([copy.status, copy.body['part']]).toEqual([200, 'copy']);
      const own = await inspection.unit.head.get<{ items: object[] }>(`/inspections/${inspection.id}/demands`);
      expect(own.body.items).toMatchObject([{ text: '一个月内完成资金清理', state: 'open', owner: { id: inspection.unit.id } }]);
    }
    await expectSeen('fedBack', all(findings), all(findings));
    expect(await counts(ofCity)).toMatchObject({ byStage: { handedOver: 19, closed: 1 }, handedOver: 19, closed: 1 });
    expect(await counts(ofCounty)).toMatchObject({ byStage: { handedOver: 20 }, handedOver: 20, closed: 0 });
    expect(await round.seenBy('finance')).toEqual(all(404));
  });

  it('is signed for issue by issue, but for one that the unit disputes and the office reassigns', async () => {
    const [disputed, ...signed] = ofCity.issues.slice(1);
    if (disputed === undefined) throw new Error('there are nineteen');
    shares = [
      { unit: ofCity.unit, issues: signed },
      { unit: ofCounty.unit, issues: ofCounty.issues },
      { unit: ofOtherCounty.unit, issues: ofOtherCounty.issues },
    ];
    const stages = async () => (await round.seenBy('office')).map((seen) => (typeof seen === 'number' ? seen : seen.stage));
    for (const { unit, issues } of shares.slice(1)) await sendAll(unit.liaison, issues, 'SIGN_FOR');
    await relay();
    expect(await stages()).toEqual(['fedBack', 'rectifying', 'rectifying']);
    await city.send(disputed, 'liaison', 'DISPUTE', { ground: 'notOurDuty', explanation: '收费由教育局审批' });
    await sendAll(ofCity.unit.liaison, signed, 'SIGN_FOR');
    await relay();
    // What nobody has signed for yet, though it is disputed, has still to be: the rectification of the city unit has not begun.
    expect(await stages()).toEqual(['fedBack', 'rectifying', 'rectifying']);
    const receipts = async () => (await read('office', `/inspections/${ofCity.id}/receipts`)).body;
    expect(await receipts()).toMatchObject({ signed: 19, unsigned: 1 });
    await city.send(disputed, 'office', 'REASSIGN', { unitId: placeIds.otherUnit, ground: '职责属教育局' });
    expect((await ofCity.unit.head.get(`/cases/${disputed.id}`)).status).toBe(404);
    await sendAll(round.otherUnit.liaison, [disputed], 'SIGN_FOR');
    shares.push({ unit: round.otherUnit, issues: [disputed] });
    await relay();
    expect(await stages()).toEqual(all('rectifying'));
    for (const inspection of round.inspections) inspection.version++;
    expect(await receipts()).toMatchObject({ signed: 20, unsigned: 0 });
    await expectSeen('rectifying', all(findings), [findings - 1, findings, findings]);
    expect((await round.otherUnit.head.get(`/cases?workflow=issue&count=true`)).body).toMatchObject({ total: 1 });
  });

  it('has its plans judged by three bodies, and the one on which they disagree mended', async () => {
    city.at('2025-05-26 10:00');
    for (const { unit, issues } of shares) await sendAll(unit.head, issues, 'SUBMIT_PLAN', (issue) => planOf(issue));
    const doubted = await oneDisagreement(city, ofCounty.issues, '没有明确责任人');
    const others = handedOver().filter((issue) => !ofCounty.issues.includes(issue));
    await allAgree(city, others);
    const passed = handedOver().filter((issue) => issue !== doubted);
    await city.sendAll(passed, 'office', 'APPROVE_PLAN', () => ({ opinion: '会审一致同意' }));
    await city.send(doubted, 'office', 'RETURN_PLAN', { opinion: '请明确责任人' });
    const stepOf = async () => (await ofCounty.unit.head.get(`/cases/${doubted.id}`)).body['step'];
    expect(await stepOf()).toBe('planning');
    await sendAll(ofCounty.unit.head, [doubted], 'SUBMIT_PLAN', (issue) => planOf(issue, { owner: '李局长' }));
    await allAgree(city, [doubted]);
    await city.send(doubted, 'office', 'APPROVE_PLAN', { opinion: '同意' });
    expect(await stepOf()).toBe('rectifying');
    for (const name of bodies)
      expect((await read(name, `/cases?workflow=issue&roundId=${round.id}&step=rectifying&count=true`)).body['total']).toBe(59);
  });

  it('refers a clue under seal, and the unit is answered everywhere what it was answered before', async () => {
    const [issue] = ofCounty.issues;
    if (issue === undefined) throw new Error('there are twenty');
    await relay();
    const everywhere = await Everywhere.of(city);
    const addresses = everywhere.addresses([issue.id, ofCounty.id], words);
    const { head, liaison } = ofCounty.unit;
    const before = [await everywhere.answersTo(head, addresses), await everywhere.answersTo(liaison, addresses)];
    referral = await sealReferral(city, issue);
    await city.send(referral, 'office', 'TRANSFER');
    await city.send(referral, 'personnel', 'RECEIVE');
    await city.send(referral, 'personnel', 'ANSWER', { result: 'established' });
    await relay();
    expect((await read('office', `/referrals/${referral.id}`)).body).toMatchObject({ step: 'answered', result: 'established' });
    const after = [await everywhere.answersTo(head, addresses), await everywhere.answersTo(liaison, addresses)];
    expect(after).toEqual(before);
    expect([...(before[0]?.values() ?? [])].filter((text) => text.startsWith('200')).length).toBeGreaterThan(40);
    const toOffice = await everywhere.answersTo(await city.as('office'), addresses);
    expect([...toOffice.values()].some((text) => text.includes(referral.number))).toBe(true);
  });

  it('closes the issues after the bodies have judged the results, all but one', async () => {
    city.at('2025-06-30 10:00');
    const late = ofOtherCounty.issues.at(-1);
    for (const { unit, issues } of shares) {
      await sendAll(unit.liaison, issues, 'REPORT_PROGRESS', doneReport);
      const ready = issues.filter((issue) => issue !== late);
      await sendAll(unit.head, ready, 'SUBMIT_FOR_REVIEW', () => ({ result: '问题已整改到位' }));
    }
    const ready = handedOver().filter((issue) => issue !== late);
    await allAgree(city, ready);
    await city.sendAll(ready, 'office', 'APPROVE', () => ({ opinion: '同意销号' }));
    expect(await counts(ofCity)).toMatchObject({ byStage: { closed: 20 }, closed: 20 });
    expect(await counts(ofOtherCounty)).toMatchObject({ byStage: { closed: 19, handedOver: 1 }, closed: 19 });
  });

  it('reports its progress, on one of which the bodies are called together and disagree until it is merged', async () => {
    city.at('2025-07-07 10:00');
    for (const inspection of round.inspections)
      await sendAll(inspection.unit.head, [inspection], 'REPORT_PROGRESS', () => ({ report: '应改已改', truthful: true }));
    await expectSeen('progressReported', all(findings), [findings - 1, findings, findings]);
    const review = await reviewOfProgress(city, ofCounty);
    await city.send(review, 'discipline', 'GIVE_OPINION', { verdict: 'agree', opinion: '进展属实' });
    await city.send(review, 'audit', 'GIVE_OPINION', { verdict: 'disagree', opinion: '退款凭证不全' });
    await city.send(review, 'personnel', 'GIVE_OPINION', { verdict: 'agree' });
    expect((await read('personnel', `/reviews/${review.id}`)).text).not.toContain('退款凭证不全');
    await city.send(review, 'office', 'MERGE_OPINIONS', { result: 'agree', opinion: '进展属实', dissent: '凭证已补交' });
    ofCounty.version++;
    expect((await read('personnel', `/reviews/${review.id}`)).text).toContain('退款凭证不全');
    const { head } = ofCounty.unit;
    expect((await head.get(`/reviews/${review.id}`)).status).toBe(404);
    const history = (await head.get(`/cases/${ofCounty.id}/history`)).text;
    expect(history).toContain('进展属实');
    expect(history).not.toContain('退款凭证不全');
  });

  it('is evaluated, and learns: the lessons stand on the next round’s check list', async () => {
    await round.step('office', 'EVALUATE', { grade: 'fair', opinion: '整改总体到位' });
    await expectSeen('evaluated', all(findings), [findings - 1, findings, findings]);
    const lessons = [{ text: '先比对资金流水', theme: '财务管理' }];
    const { checkListId } = round;
    await round.step('office', 'RETROSPECT', {
      ...{ detectableEarlier: 'partly', rootCause: '内控缺失', ruleGap: '无退款时限', prevention: '每年自查' },
      ...{ lessons, checkListId },
    });
    for (const { id, unit } of round.inspections) expect(await historyOf(unit.head, { id })).not.toContain('RETROSPECT');
    await made(await city.as('office'), '/missions', { title: '第四轮联动巡察', checkListId });
    expect((await read('leader', `/check-lists/${checkListId}`)).body['items']).toMatchObject(
      round.inspections.map(({ id }) => ({ text: '先比对资金流水', theme: '财务管理', learnedFrom: { inspectionId: id } })),
    );
  });

  it('is archived, but not while an issue of it is open', async () => {
    for (const inspection of [ofCity, ofCounty]) await city.send(inspection, 'office', 'ARCHIVE');
    const refused = await city.attempt(ofOtherCounty, 'office', 'ARCHIVE');
    expect([refused.status, refused.body['state'], refused.body['reason']]).toEqual([
      409,
      'retrospected',
      '仍有问题既未销号也未移送',
    ]);
    const last = ofOtherCounty.issues.slice(-1);
    await sendAll(ofOtherCounty.unit.head, last, 'SUBMIT_FOR_REVIEW', () => ({ result: '问题已整改到位' }));
    await allAgree(city, last);
    await city.sendAll(last, 'office', 'APPROVE', () => ({ opinion: '同意销号' }));
    await city.send(ofOtherCounty, 'office', 'ARCHIVE');
    await expectSeen('archived', all(findings), [findings - 1, findings, findings]);
    expect((await read('office', `/cases?workflow=issue&roundId=${round.id}&category=closed&count=true`)).body['total']).toBe(60);
  });

  it('leaves no trace of the referral for any unit to find, and a history without a fault', async () => {
    await relay();
    const everywhere = await Everywhere.of(city);
    const [issue] = ofCounty.issues;
    const known = everywhere.addresses([issue?.id ?? '', ofCounty.id], [...words, referral.number]);
    const guessed = everywhere.addresses([referral.id], []).filter((address) => address.includes(referral.id));
    const { head, liaison } = ofCounty.unit;
    const found: string[] = [];
    for (const client of [head, liaison, ofOtherCounty.unit.head, ofCity.unit.head, round.otherUnit.head]) {
      const traces = [referral.id, referral.number, clue, informant, '好处费'];
      for (const [address, text] of await everywhere.answersTo(client, known))
        if (traces.some((trace) => text.includes(trace))) found.push(address);
      const nothing = await everywhere.answersTo(
        client,
        guessed.map((address) => address.replace(referral.id, nowhere)),
      );
      for (const [address, text] of await everywhere.answersTo(client, guessed))
        if (text.replaceAll(referral.id, nowhere) !== nothing.get(address.replace(referral.id, nowhere))) found.push(address);
      const send = async (id: string) => (await client.post(`/cases/${id}/events`, { type: 'RECEIVE' }, { version: 3 })).status;
      expect([await send(referral.id), await send(nowhere)]).toEqual([404, 404]);
    }
    expect(found).toEqual([]);
    expect(await city.undescribedRoutes()).toEqual([]);
    expect(await city.faults()).toEqual([]);
  });
});
