import { Timekeeper } from '../../../src/engine/time/timekeeper.js';
import { accountIds, placeIds } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import type { Name } from '../../support/city-people.js';
import type { Issue } from '../../support/issue-path.js';
import { openReview, readReview, short, tryToOpen } from './review-room.js';

describe('a joint review', () => {
  let city: City;
  let issue: Issue;

  beforeAll(async () => {
    city = await City.start();
  });
  beforeEach(async () => {
    issue = await city.issueAt('handedOver.rectifying');
  });
  afterAll(() => city.close());

  const texts = async (name: Name, path: string) => (await (await city.as(name)).get(path)).text;

  it('asks the bodies that the rule pack names: the first oversight body must speak, two more are heard', async () => {
    const review = await readReview(city, 'office', await openReview(city, issue));
    expect(review.bodies.map(({ id, required }) => [id, required])).toEqual([
      [placeIds.discipline, true],
      [placeIds.personnel, false],
      [placeIds.audit, false],
    ]);
    expect(review).toMatchObject({ quorum: 2, step: 'open', turn: 'addressees', mergeable: false, result: null });
    expect(review.subjectCase).toMatchObject({ id: issue.id, number: issue.number });
    expect(review.number).toMatch(/^HS-2025-\d{6}$/);
  });

  it('is merged by the office once the quorum is reached and the required bodies have spoken', async () => {
    const review = await openReview(city, issue);
    const merge = { result: 'agree', opinion: '同意销号' };
    await city.send(review, 'personnel', 'GIVE_OPINION', { verdict: 'agree' });
    await city.send(review, 'audit', 'GIVE_OPINION', { verdict: 'disagree', opinion: '缺少退款凭证' });
    expect(short(await city.attempt(review, 'office', 'MERGE_OPINIONS', merge))).toBe('409 case.transition-refused');
    await city.send(review, 'discipline', 'GIVE_OPINION', { verdict: 'agree', opinion: '措施到位' });
    expect(short(await city.attempt(review, 'office', 'MERGE_OPINIONS', merge))).toBe('409 case.transition-refused');
    await city.send(review, 'office', 'MERGE_OPINIONS', { ...merge, dissent: '退款凭证已补交' });
    const merged = await readReview(city, 'personnel', review);
    expect(merged).toMatchObject({ step: 'merged', category: 'closed' });
    expect(merged.result).toMatchObject({ verdict: 'agree', opinion: '同意销号', dissent: '退款凭证已补交' });
    expect(merged.opinions.map(({ verdict }) => verdict)).toEqual(['agree', 'disagree', 'agree']);
    expect(await texts('head', `/cases/${issue.id}/history`)).toContain(`销号会审结论（${review.number}）：同意。同意销号`);
    expect(await city.faults()).toEqual([]);
  });

  it('takes an abstention as a word of the body, and not as a judgement', async () => {
    const review = await openReview(city, issue, { bodies: ['discipline', 'finance'] });
    expect(short(await city.attempt(review, 'discipline', 'GIVE_OPINION', { verdict: 'abstain' }))).toBe(
      '422 request.invalid opinion:required',
    );
    await city.send(review, 'discipline', 'GIVE_OPINION', { verdict: 'abstain', opinion: '曾参与该项目' });
    await city.send(review, 'finance', 'GIVE_OPINION', { verdict: 'agree' });
    const merge = { result: 'agree', opinion: '同意' };
    expect(short(await city.attempt(review, 'office', 'MERGE_OPINIONS', merge))).toBe('409 case.transition-refused');
    expect(short(await city.attempt(review, 'office', 'ADD_BODY', { bodyId: placeIds.unit }))).toBe(
      '409 case.transition-refused',
    );
    await city.send(review, 'office', 'ADD_BODY', { bodyId: placeIds.assets });
    await city.send(review, 'assets', 'GIVE_OPINION', { verdict: 'agree' });
    await city.send(review, 'office', 'MERGE_OPINIONS', merge);
    expect(await city.faults()).toEqual([]);
  });

  it('hides from a body what the others say, in every answer, until it is merged', async () => {
    const review = await openReview(city, issue);
    await city.send(review, 'discipline', 'GIVE_OPINION', { verdict: 'disagree', opinion: '账目仍然不清' });
    await city.send(review, 'audit', 'GIVE_OPINION', { verdict: 'agree', opinion: '审计已复核' });
    const paths = [
      `/reviews/${review.id}`,
      '/reviews?limit=200',
      `/cases/${review.id}`,
      `/cases/${review.id}/history`,
      `/cases/${review.id}/actions`,
      '/cases?q=账目&limit=200',
      '/me/work?limit=200',
      '/notifications?limit=200',
    ];
    await city.provided(Timekeeper).runAll();
    for (const name of ['audit', 'personnel', 'member', 'provinceOffice'] as const)
      for (const path of paths)
        expect({ name, path, told: (await texts(name, path)).includes('账目仍然不清') }).toMatchObject({ told: false });
    expect(await texts('discipline', `/reviews/${review.id}`)).toContain('账目仍然不清');
    expect(await texts('audit', `/cases/${review.id}/history`)).toContain('审计已复核');
    expect(await texts('office', `/cases/${review.id}/history`)).toContain('账目仍然不清');
    await city.send(review, 'office', 'MERGE_OPINIONS', { result: 'disagree', opinion: '退回补证' });
    for (const name of ['audit', 'personnel', 'member'] as const) {
      expect(await texts(name, `/reviews/${review.id}`)).toContain('账目仍然不清');
      expect(await texts(name, `/cases/${review.id}/history`)).toContain('账目仍然不清');
    }
  });

  it('does not exist for the unit, nor for anybody else who has no part in it', async () => {
    const review = await openReview(city, issue);
    for (const name of ['head', 'liaison', 'inspectorate', 'finance', 'countyOffice', 'leadership', 'systemAdmin'] as const) {
      expect(short(await (await city.as(name)).get(`/reviews/${review.id}`))).toBe('404 case.not-found');
      expect(await texts(name, '/reviews?limit=200&count=true')).not.toContain(review.number);
      expect(await texts(name, '/cases?limit=200&workflow=joint-review')).not.toContain(review.id);
    }
  });

  it('lets nobody speak who submitted or approved what is judged, or who has spoken for another body', async () => {
    const own = await city.issueAt('handedOver.rectifying');
    const review = await openReview(city, own, { bodies: ['discipline', 'office', 'finance'] });
    await city.application.database.rows(
      `INSERT INTO role_bindings (id, user_id, role, duty, org_id, created_at)
       VALUES (gen_random_uuid(), $1, 'functionalDepartment', 'business', $2, now())`,
      [accountIds.head, placeIds.finance],
    );
    const headOfFinance = await city.attempt(review, 'head', 'GIVE_OPINION', { verdict: 'agree' });
    expect(headOfFinance.status).toBeGreaterThanOrEqual(403);
    const office = await city.attempt(review, 'office', 'GIVE_OPINION', { verdict: 'agree' });
    expect(short(office)).toMatch(/^403 case\.(separation-of-duties|not-permitted)/);
    await city.send(review, 'discipline', 'GIVE_OPINION', { verdict: 'agree' });
    expect(short(await city.attempt(review, 'discipline', 'GIVE_OPINION', { verdict: 'agree' }))).toMatch(/^(403|409)/);
  });

  it('is not opened for another office, with the unit or what stands under it, without a required body, or twice', async () => {
    expect(short(await tryToOpen(city, issue, { by: 'provinceOffice' }))).toBe('403 auth.not-permitted');
    expect(short(await tryToOpen(city, issue, { by: 'foreignOffice' }))).toBe('404 case.not-found');
    expect(short(await tryToOpen(city, issue, { by: 'head' }))).toBe('403 auth.not-permitted');
    expect(short(await tryToOpen(city, issue, { bodies: ['discipline', 'unit'] }))).toBe(
      '422 request.invalid bodies:conflict-of-interest',
    );
    expect(short(await tryToOpen(city, issue, { bodies: ['personnel', 'audit'] }))).toBe(
      '422 request.invalid bodies:required-body-missing',
    );
    const first = await openReview(city, issue, { of: 'plan' });
    expect(short(await tryToOpen(city, issue, { of: 'plan' }))).toBe('409 reviews.already-open');
    expect(short(await tryToOpen(city, first))).toBe('422 request.invalid subjectCaseId:not-reviewable');
    await openReview(city, issue, { of: 'closing' });
    await city.send(first, 'office', 'CANCEL', { ground: '方案已撤回' });
    await openReview(city, issue, { of: 'plan' });
  });

  it('waits for the bodies that are silent, reminds them, and tells them alone when their time has passed', async () => {
    const review = await openReview(city, issue);
    await city.send(review, 'personnel', 'GIVE_OPINION', { verdict: 'agree' });
    const waits = async (name: Name) => (await texts(name, '/me/work?limit=200')).includes(review.id);
    expect([await waits('discipline'), await waits('personnel'), await waits('audit')]).toEqual([true, false, true]);
    city.at('2025-03-18 10:00');
    await city.provided(Timekeeper).runAll();
    const told = async (name: Name, kind: string) => {
      const { body } = await (
        await city.as(name)
      ).get<{ items: { kind: string; case: { id: string } }[] }>('/notifications?limit=200');
      return body.items.some((item) => item.kind === kind && JSON.stringify(item).includes(review.id));
    };
    for (const name of ['discipline', 'audit'] as const)
      expect([name, await told(name, 'reminder'), await told(name, 'overdue')]).toEqual([name, true, true]);
    expect([await told('personnel', 'overdue'), await told('head', 'overdue'), await told('leadership', 'overdue')]).toEqual([
      false,
      false,
      false,
    ]);
    const late = await readReview(city, 'office', review);
    review.version = late.version;
    expect(late).toMatchObject({ timeliness: 'overdue', overdueLevel: 1 });
    await city.send(review, 'discipline', 'GIVE_OPINION', { verdict: 'agree' });
    const after = await readReview(city, 'office', review);
    expect(after.opinions.map(({ late: wasLate }) => wasLate)).toEqual([false, true]);
    expect(after.turn).toBe('inspectionOffice');
    expect(await city.faults()).toEqual([]);
  });
});
