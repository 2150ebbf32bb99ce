import { v7 as uuidv7 } from 'uuid';
import { OrganisationsCommands } from '../../../src/modules/organisations/organisations.commands.js';
import { systemContext } from '../../../src/platform/http/system-actor.js';
import { placeIds, type Name, type Place } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import { doneReport, type Issue, planOf } from '../../support/issue-path.js';
import { openReview, readReview, reviewsOf, sendUnderneath, short, standing, underneath } from './review-room.js';

const agree = { verdict: 'agree' };
const merge = { result: 'agree', opinion: '同意' };

describe('the joint review underneath an issue', () => {
  let city: City;
  let plan: Issue;

  beforeAll(async () => {
    city = await City.start();
  });
  beforeEach(async () => {
    plan = await city.issueAt('handedOver.planReview');
  });
  afterAll(() => city.close());

  const say = (issue: Issue, name: Name, opinion: object = agree) => city.send(issue, name, 'GIVE_OPINION', opinion);
  const bodiesOf = async (issue: Issue) => (await underneath(city, issue)).bodies.map(({ id }) => id);
  const idsOf = (...places: readonly Place[]) => places.map((place) => placeIds[place]);
  const versions = async (issue: Issue) =>
    city.application.database.rows(
      `SELECT id, version, last_hash FROM cases WHERE id = $1 OR id IN (SELECT case_id FROM joint_reviews WHERE subject_case_id = $1) ORDER BY id`,
      [issue.id],
    );

  it('is opened with a plan, by the rules of the pack, with the bodies that were named for the issue', async () => {
    const review = await underneath(city, plan);
    expect(review).toMatchObject({ of: 'plan', step: 'open', carried: true, quorum: 2, subjectCase: { id: plan.id } });
    expect(review.bodies.map(({ id, required }) => [id, required])).toEqual([
      [placeIds.discipline, true],
      [placeIds.personnel, false],
      [placeIds.audit, false],
    ]);
    // Five working days of its own for each body, from the submission on 10 March; the whole review has ten.
    expect(review.stepDueAt).toBe('2025-03-17T17:30:00.000+08:00');
    expect(await city.faults()).toEqual([]);
  });

  it('takes an opinion given at the issue or at the review: it stands in both', async () => {
    await say(plan, 'personnel', { verdict: 'disagree', missing: '缺少责任人', note: '见第二条' });
    expect((await sendUnderneath(city, plan, 'audit', 'GIVE_OPINION', { ...agree, opinion: '措施可行' })).status).toBe(200);
    expect((await underneath(city, plan)).opinions.map(({ verdict, opinion }) => [verdict, opinion])).toEqual([
      ['disagree', '缺少责任人\n见第二条'],
      ['agree', '措施可行'],
    ]);
    const { body } = await (await city.as('office')).get<{ opinions: object[] }>(`/issues/${plan.id}`);
    expect(body.opinions).toMatchObject([
      { verdict: 'disagree', missing: '缺少责任人', note: '见第二条', body: { id: placeIds.personnel } },
      { verdict: 'agree', missing: null, note: '措施可行', body: { id: placeIds.audit } },
    ]);
    expect(short(await city.attempt(plan, 'audit', 'GIVE_OPINION', agree))).toMatch(/^40[39]/);
    expect(short(await sendUnderneath(city, plan, 'personnel', 'GIVE_OPINION', agree))).toMatch(/^40[39]/);
    expect(await city.faults()).toEqual([]);
  });

  it('decides by its merged opinion: the plan goes back with it, and passes with it', async () => {
    for (const name of ['discipline', 'audit'] as const) await say(plan, name);
    await say(plan, 'personnel', { verdict: 'disagree', missing: '没有时限' });
    const returned = { result: 'disagree', opinion: '请逐条明确时限' };
    expect((await sendUnderneath(city, plan, 'office', 'MERGE_OPINIONS', returned)).status).toBe(200);
    expect(await standing(city, plan)).toMatchObject({ issue: 'planning', review: 'merged' });
    await city.send(plan, 'head', 'SUBMIT_PLAN', planOf(plan));
    expect(await reviewsOf(city, plan)).toMatchObject([{ step: 'open' }, { step: 'merged' }]);
    for (const name of ['discipline', 'personnel', 'audit'] as const)
      await sendUnderneath(city, plan, name, 'GIVE_OPINION', agree);
    expect((await sendUnderneath(city, plan, 'office', 'MERGE_OPINIONS', merge)).status).toBe(200);
    expect(await standing(city, plan)).toMatchObject({ issue: 'rectifying', review: 'merged' });
    const history = await (await city.as('head')).get<{ type: string; text: string }[]>(`/cases/${plan.id}/history`);
    expect(history.body.slice(-3).map(({ type }) => type)).toEqual(['RETURN_PLAN', 'SUBMIT_PLAN', 'APPROVE_PLAN']);
    expect(history.text).toContain('退回整改方案：请逐条明确时限');
    expect(await city.faults()).toEqual([]);
  });

  it('is merged by the decision on the issue, whose words answer whoever disagreed', async () => {
    for (const name of ['discipline', 'audit'] as const) await say(plan, name);
    await say(plan, 'personnel', { verdict: 'disagree', missing: '没有时限' });
    await city.send(plan, 'office', 'APPROVE_PLAN', { opinion: '时限已在附件中列明' });
    const { result } = await underneath(city, plan);
    expect(result).toMatchObject({ verdict: 'agree', opinion: '时限已在附件中列明', dissent: '时限已在附件中列明' });
    await city.send(plan, 'liaison', 'REPORT_PROGRESS', doneReport(plan));
    await city.send(plan, 'head', 'SUBMIT_FOR_REVIEW', { result: '已整改' });
    for (const name of ['discipline', 'personnel', 'audit'] as const) await say(plan, name);
    await city.send(plan, 'office', 'RETURN', { requirements: '补充凭证' });
    expect(await underneath(city, plan)).toMatchObject({ of: 'closing', result: { verdict: 'disagree', opinion: '补充凭证' } });
    expect(await city.faults()).toEqual([]);
  });

  it('goes on by the quorum without a body that stays silent, which is asked again the next time', async () => {
    for (const name of ['discipline', 'personnel'] as const) await say(plan, name);
    // The issue itself waits for every body; the quorum is the review's.
    expect(short(await city.attempt(plan, 'office', 'APPROVE_PLAN', { opinion: '同意' }))).toBe('409 case.transition-refused');
    expect((await sendUnderneath(city, plan, 'office', 'MERGE_OPINIONS', merge)).status).toBe(200);
    expect(await standing(city, plan)).toMatchObject({ issue: 'rectifying', review: 'merged' });
    await city.send(plan, 'liaison', 'REPORT_PROGRESS', doneReport(plan));
    await city.send(plan, 'head', 'SUBMIT_FOR_REVIEW', { result: '已整改' });
    expect(await bodiesOf(plan)).toEqual(idsOf('discipline', 'personnel', 'audit'));
    for (const name of ['audit', 'discipline'] as const) await say(plan, name);
    expect((await sendUnderneath(city, plan, 'office', 'MERGE_OPINIONS', merge)).status).toBe(200);
    expect(await standing(city, plan)).toMatchObject({ issue: 'settled', review: 'merged' });
    expect(await city.faults()).toEqual([]);
  });

  it('is not merged while a required body is silent, nor where too few have judged', async () => {
    for (const name of ['audit', 'personnel'] as const) await say(plan, name);
    expect(short(await sendUnderneath(city, plan, 'office', 'MERGE_OPINIONS', merge))).toBe('409 case.transition-refused');
    const other = await city.issueAt('handedOver.planReview');
    for (const name of ['audit', 'personnel'] as const) await say(other, name, { verdict: 'abstain', note: '曾参与该项目' });
    await say(other, 'discipline');
    const before = await versions(other);
    const refused = await city.attempt(other, 'office', 'APPROVE_PLAN', { opinion: '同意' });
    expect(short(refused)).toBe('409 reviews.not-mergeable');
    expect(refused.text).toContain('未达到规定的意见数');
    expect(await versions(other)).toEqual(before);
    await city.send(other, 'office', 'RETURN_PLAN', { opinion: '请换单位会审后再报' });
    expect(await standing(city, other)).toMatchObject({ issue: 'planning', review: 'cancelled' });
    expect(await city.faults()).toEqual([]);
  });

  it('is not merged into what the issue refuses: nothing happens, and the answer says why', async () => {
    const issue = await city.issueAt('reviewed.jointReview', { finding: { systemic: true } });
    for (const name of ['discipline', 'personnel', 'audit'] as const) await say(issue, name);
    const before = await versions(issue);
    const refused = await sendUnderneath(city, issue, 'office', 'MERGE_OPINIONS', merge);
    expect(short(refused)).toBe('409 reviews.result-refused');
    expect(refused.body).toMatchObject({ refusedBy: { id: issue.id, number: issue.number, state: 'reviewed.decision' } });
    expect(refused.text).toContain('系统性问题须同时有“当下改”和“长久立”的措施');
    expect(await versions(issue)).toEqual(before);
    const back = { result: 'disagree', opinion: '请补充长久立的措施' };
    expect((await sendUnderneath(city, issue, 'office', 'MERGE_OPINIONS', back)).status).toBe(200);
    expect(await standing(city, issue)).toMatchObject({ issue: 'rectifying', review: 'merged' });
  });

  it('is void when the unit applies anew: the next one begins without an opinion', async () => {
    const issue = await city.issueAt('reviewed.jointReview');
    await say(issue, 'discipline');
    const pending = await underneath(city, issue);
    await city.send(issue, 'head', 'SUBMIT_FOR_REVIEW', { result: '补充了凭证' });
    expect(await reviewsOf(city, issue)).toMatchObject([
      { step: 'open', opinions: [] },
      { id: pending.id, step: 'cancelled' },
      {},
    ]);
    const stale = await readReview(city, 'office', { ...issue, id: pending.id });
    expect((await city.attempt({ ...stale }, 'audit', 'GIVE_OPINION', agree)).status).toBe(409);
    await say(issue, 'discipline');
    expect((await standing(city, issue)).said).toEqual(['云州市纪委监委 agree']);
    expect(await city.faults()).toEqual([]);
  });

  it('takes the place of a review that the office had called for of the same matter', async () => {
    const issue = await city.issueAt('handedOver.rectifying');
    const asked = await openReview(city, issue, { of: 'closing' });
    await city.send(issue, 'liaison', 'REPORT_PROGRESS', doneReport(issue));
    await city.send(issue, 'head', 'SUBMIT_FOR_REVIEW', { result: '已整改' });
    const [now, before] = await reviewsOf(city, issue);
    expect([now?.carried, now?.step, before?.id, before?.step]).toEqual([true, 'open', asked.id, 'cancelled']);
  });

  it('has the bodies of the issue: whoever is named there is asked here, and the other way round', async () => {
    await city.send(plan, 'office', 'NAME_REVIEW_BODIES', { reviewBodies: idsOf('discipline', 'audit', 'finance') });
    expect(await bodiesOf(plan)).toEqual(idsOf('discipline', 'audit', 'finance'));
    const asked = await sendUnderneath(city, plan, 'office', 'ADD_BODY', { bodyId: placeIds.assets });
    expect(asked.status).toBe(200);
    expect((await sendUnderneath(city, plan, 'office', 'REMOVE_BODY', { bodyId: placeIds.audit })).status).toBe(200);
    for (const name of ['assets', 'finance', 'discipline'] as const) await say(plan, name);
    expect(short(await city.attempt(plan, 'audit', 'GIVE_OPINION', agree))).toMatch(/^40[34]/);
    await city.send(plan, 'office', 'APPROVE_PLAN', { opinion: '同意' });
    expect(await standing(city, plan)).toMatchObject({ issue: 'rectifying', review: 'merged' });
    expect(await city.faults()).toEqual([]);
  });

  it('is not cancelled for itself while the issue stands in it', async () => {
    expect(short(await sendUnderneath(city, plan, 'office', 'CANCEL', { ground: '撤回' }))).toBe('409 case.transition-refused');
    expect(short(await sendUnderneath(city, plan, 'office', 'LAPSE', { ground: '撤回' }))).toBe('403 case.not-permitted');
  });

  it('keeps conflicts of interest out: of bodies when they are named, of persons when they speak or merge', async () => {
    const under = uuidv7();
    const station = { id: under, name: '住建局质监站', kind: 'department', parentId: placeIds.unit } as const;
    await city.provided(OrganisationsCommands).createOrganisations(systemContext('test'), [station]);
    const naming = (...ids: readonly string[]) => city.attempt(plan, 'office', 'NAME_REVIEW_BODIES', { reviewBodies: ids });
    expect(short(await naming(placeIds.discipline, under))).toBe('422 request.invalid reviewBodies:conflict-of-interest');
    expect(short(await naming(...idsOf('personnel', 'audit')))).toBe('422 request.invalid reviewBodies:required-body-missing');
    const confirmed = await city.issueAt('found.confirmed');
    const handed = await city.attempt(confirmed, 'office', 'HAND_OVER', { reviewBodies: idsOf('audit') });
    expect(short(handed)).toBe('422 request.invalid reviewBodies:required-body-missing');
    // One person of the office also speaks for the supervisors: having spoken, they do not merge; what they return needs no merging.
    await say(plan, 'allHats');
    for (const name of ['personnel', 'audit'] as const) await say(plan, name);
    expect(short(await city.attempt(plan, 'allHats', 'APPROVE_PLAN', { opinion: '同意' }))).toBe('403 case.not-permitted');
    await city.send(plan, 'allHats', 'RETURN_PLAN', { opinion: '请由他人办理' });
    expect(await standing(city, plan)).toMatchObject({ issue: 'planning', review: 'cancelled' });
    expect((await underneath(city, plan)).opinions.map(({ body }) => body.id)).toContain(placeIds.discipline);
  });

  it('asks one body alone where the office names no more, and lapses where the plan goes back before it has spoken', async () => {
    const issue = await city.issueAt('handedOver.planning', { reviewBodies: ['discipline'] });
    await city.send(issue, 'head', 'SUBMIT_PLAN', planOf(issue));
    expect(await underneath(city, issue)).toMatchObject({ quorum: 1, bodies: [{ id: placeIds.discipline, required: true }] });
    await city.send(issue, 'office', 'RETURN_PLAN', { opinion: '先行退回' });
    expect(await standing(city, issue)).toMatchObject({ issue: 'planning', review: 'cancelled' });
  });
});
