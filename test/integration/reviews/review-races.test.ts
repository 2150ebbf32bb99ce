import { City } from '../../support/city.js';
import type { Answer } from '../../support/client.js';
import { planOf, type Issue } from '../../support/issue-path.js';
import { inspectionAt } from '../inspections/life.js';
import { openReview, readReview, reviewsOf, short, standing, tryToOpen, underneath } from './review-room.js';

const agree = { verdict: 'agree' };
const bodies = ['discipline', 'personnel', 'audit'] as const;

describe('an issue and its review in many hands at once', () => {
  let city: City;

  beforeAll(async () => {
    city = await City.start();
  });
  afterAll(() => city.close());

  /** Sends until nobody else was quicker. */
  async function insist(path: () => Promise<{ id: string; version: number }>, name: (typeof bodies)[number]): Promise<Answer> {
    for (let attempt = 0; ; attempt++) {
      const answer = await city.attempt(await path(), name, 'GIVE_OPINION', agree);
      if (short(answer) !== '409 case.version-conflict' || attempt === 20) return answer;
    }
  }

  const read = async ({ id }: Issue) =>
    (await (await city.as('office')).get<{ id: string; version: number }>(`/cases/${id}`)).body;

  it('takes every opinion once, though some come to the issue and some to the review', async () => {
    const issues = await city.issuesAt('handedOver.planReview', 6);
    const answers = await Promise.all(
      issues.flatMap((issue, index) =>
        bodies.map((name, place) =>
          insist(async () => ((index + place) % 2 === 0 ? read(issue) : await underneath(city, issue)), name),
        ),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    for (const issue of issues) expect((await standing(city, issue)).said).toHaveLength(3);
    expect(await city.faults()).toEqual([]);
  });

  it('is decided once, whether by the issue or by the review; the other is told that it has changed', async () => {
    const issues = await city.issuesAt('handedOver.planReview', 6);
    for (const name of bodies) await city.sendAll(issues, name, 'GIVE_OPINION', () => agree);
    for (const issue of issues) {
      const review = await underneath(city, issue);
      const answers = await Promise.all([
        city.attempt({ ...issue }, 'office', 'APPROVE_PLAN', { opinion: '同意' }),
        city.attempt({ ...review }, 'secondOfficer', 'MERGE_OPINIONS', { result: 'disagree', opinion: '退回' }),
      ]);
      expect(answers.map(short).sort()).toEqual(['200 ', '409 case.version-conflict']);
      const { issue: step, review: merged } = await standing(city, issue);
      expect([answers[0]?.status === 200 ? 'rectifying' : 'planning', 'merged']).toEqual([step, merged]);
    }
    expect(await city.faults()).toEqual([]);
  });

  it('does not outlive the application that it judges: an opinion on the one before is refused', async () => {
    const issues = await city.issuesAt('reviewed.jointReview', 4);
    for (const issue of issues) {
      const review = await underneath(city, issue);
      const [applied, spoken] = await Promise.all([
        city.attempt({ ...issue }, 'head', 'SUBMIT_FOR_REVIEW', { result: '补充了凭证' }),
        city.attempt({ ...review }, 'audit', 'GIVE_OPINION', agree),
      ]);
      expect([applied, spoken].filter(({ status }) => status === 200)).not.toHaveLength(0);
      expect([applied, spoken].map(({ status }) => status).every((status) => [200, 409].includes(status))).toBe(true);
      const { said } = await standing(city, issue);
      expect(said).toHaveLength(applied.status === 200 ? 0 : 1);
    }
    expect(await city.faults()).toEqual([]);
  });

  it('opens a review for each plan of a batch, and gives the whole batch up where one review refuses', async () => {
    const issues = await city.issuesAt('handedOver.planning', 40);
    await city.sendAll(issues, 'head', 'SUBMIT_PLAN', (issue) => planOf(issue));
    for (const issue of issues.slice(0, 3)) expect(await reviewsOf(city, issue)).toMatchObject([{ of: 'plan', step: 'open' }]);
    for (const name of bodies) await city.sendAll(issues.slice(1), name, 'GIVE_OPINION', () => agree);
    const [first, ...others] = issues;
    for (const name of ['personnel', 'audit'] as const)
      await city.send(first!, name, 'GIVE_OPINION', { verdict: 'abstain', note: '曾参与' });
    await city.send(first!, 'discipline', 'GIVE_OPINION', agree);
    const events = issues.map(({ id, version }) => ({ caseId: id, version, type: 'APPROVE_PLAN', opinion: '同意' }));
    const refused = await (await city.as('office')).post('/cases/events', events);
    expect(short(refused)).toBe('409 case.batch-refused');
    expect(refused.body['failures']).toMatchObject([{ index: 0, caseId: first?.id, code: 'reviews.not-mergeable' }]);
    expect(await standing(city, others[0]!)).toMatchObject({ issue: 'planReview', review: 'collecting' });
    await city.sendAll(others, 'office', 'APPROVE_PLAN', () => ({ opinion: '同意' }));
    expect(await standing(city, others[0]!)).toMatchObject({ issue: 'rectifying', review: 'merged' });
    expect(await city.faults()).toEqual([]);
  }, 120_000);
});

describe('the review of an inspection’s progress report', () => {
  let city: City;

  beforeAll(async () => {
    city = await City.start();
  });
  afterAll(() => city.close());

  const stepOf = async ({ id }: { id: string }) =>
    (await (await city.as('office')).get<{ step: string; version: number }>(`/cases/${id}`)).body;
  const reported = async () => {
    const inspection = await inspectionAt(city, 'progressReported');
    const subject = { ...inspection, number: '', manifestationIds: [], measureId: '' };
    const review = await openReview(city, subject, { of: 'progressReport' });
    for (const name of ['discipline', 'personnel'] as const) await city.send(review, name, 'GIVE_OPINION', agree);
    await city.send(review, 'audit', 'GIVE_OPINION', { verdict: 'disagree', opinion: '退款凭证不全' });
    return { inspection, subject, review };
  };

  it('sends it back with the merged opinion, which is all that the unit reads', async () => {
    const { inspection, review } = await reported();
    await city.send(review, 'office', 'MERGE_OPINIONS', { result: 'disagree', opinion: '请补齐凭证后再报' });
    expect(await stepOf(inspection)).toMatchObject({ step: 'rectifying' });
    const { text } = await (await city.as('head')).get(`/cases/${inspection.id}/history`);
    expect([text.includes('退回整改进展报告：请补齐凭证后再报'), text.includes('退款凭证不全')]).toEqual([true, false]);
    expect(await city.faults()).toEqual([]);
  });

  it('is waited for by the evaluation, and goes on record where the bodies accept it', async () => {
    const { inspection, subject, review } = await reported();
    const evaluation = { grade: 'fair', opinion: '总体到位' };
    const refused = await city.attempt({ ...inspection }, 'office', 'EVALUATE', evaluation);
    expect(short(refused)).toBe('409 reviews.still-open');
    expect(refused.text).toContain(review.number);
    expect(short(await tryToOpen(city, subject, { of: 'progressReport' }))).toBe('409 reviews.already-open');
    await city.send(review, 'office', 'MERGE_OPINIONS', { result: 'agree', opinion: '进展属实', dissent: '凭证已补交' });
    const { step, version } = await stepOf(inspection);
    expect(step).toBe('progressReported');
    await city.send({ id: inspection.id, version }, 'office', 'EVALUATE', evaluation);
    expect(await city.faults()).toEqual([]);
  });

  it('is merged by the office’s own return of the report, and by nothing that the inspection does not take', async () => {
    const { inspection, review } = await reported();
    await city.send({ ...inspection }, 'office', 'RETURN_PROGRESS', { requirements: '凭证不全' });
    expect((await readReview(city, 'office', review)).result).toMatchObject({ verdict: 'disagree', opinion: '凭证不全' });
    const again = await stepOf(inspection);
    const late = await openReview(city, { ...review, ...inspection, version: again.version }, { of: 'progressReport' });
    for (const name of bodies) await city.send(late, name, 'GIVE_OPINION', agree);
    // The report has gone back already: there is nothing left that could be returned.
    const refused = await city.attempt({ ...late }, 'office', 'MERGE_OPINIONS', { result: 'disagree', opinion: '退回' });
    expect(short(refused)).toBe('409 reviews.result-refused');
    expect((await readReview(city, 'office', late)).step).toBe('collecting');
    await city.send(late, 'office', 'CANCEL', { ground: '报告已退回' });
    expect(await city.faults()).toEqual([]);
  });
});
