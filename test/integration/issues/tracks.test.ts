import type { CaseView } from '../../../src/engine/cases/case-view.js';
import type { DeadlineView } from '../../../src/engine/deadlines/deadline.queries.js';
import { placeIds } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';

describe('the way of an issue', () => {
  let city: City;
  const longTerm = { finding: { track: 'longTerm' } };

  beforeAll(async () => {
    city = await City.start();
  });
  afterAll(() => city.close());

  const viewOf = async ({ id }: Issue) => (await (await city.as('office')).get<CaseView>(`/cases/${id}`)).body;
  const limitsOf = async ({ id }: Issue) => (await (await city.as('office')).get<DeadlineView>(`/cases/${id}/deadline`)).body;
  const firstWords = ({ steps }: Pick<DeadlineView, 'steps'>) => steps[0]?.label;

  it('in the long term has no end date, but a report due in each quarter, and says from when that is counted', async () => {
    const issue = await city.issueAt('handedOver.rectifying', longTerm);
    expect(await viewOf(issue)).toMatchObject({
      track: 'longTerm',
      timeliness: 'unset',
      dueAt: null,
      originalDueAt: null,
      stepDueAt: '2025-06-30T17:30:00.000+08:00',
    });
    const { dueAt, step } = await limitsOf(issue);
    expect(dueAt).toBeNull();
    expect(step).toMatchObject({ rule: { clause: 'checkIn' } });
    expect(step && firstWords(step)).toBe('自批准之日（2025-03-10）起算，当日不计');
    const asked = await city.attempt(issue, 'head', 'REQUEST_EXTENSION', { reason: '招标周期较长', newDate: '2025-12-31' });
    expect([asked.status, asked.body['detail']]).toEqual([409, expect.stringContaining('没有正在计时的办理时限')]);
  });

  it('back from an immediate fix to the long term keeps no date of that fix', async () => {
    const issue = await city.issueAt('fixedImmediately.fixing', longTerm);
    expect((await viewOf(issue)).dueAt).not.toBeNull();
    const { case: converted } = await city.send(issue, 'office', 'CONVERT', { ground: '短期内难以整改到位' });
    expect(converted).toMatchObject({ track: 'longTerm', timeliness: 'unset', dueAt: null, originalDueAt: null });
  });

  it('counts the plan from the feedback, and anew from its return', async () => {
    const handedOver = await city.issueAt('handedOver.awaitingReceipt');
    const returned = await city.issueAt('handedOver.planReview');
    city.at('2025-03-12 09:00');
    await city.send(handedOver, 'liaison', 'SIGN_FOR');
    await city.send(returned, 'office', 'RETURN_PLAN', { opinion: '措施不够具体' });
    const [late, again] = [(await limitsOf(handedOver)).step, (await limitsOf(returned)).step];
    expect([late?.dueAt?.slice(0, 10), late && firstWords(late)]).toEqual([
      '2025-03-31',
      '自反馈之日（2025-03-10）起算，当日不计',
    ]);
    expect([again?.dueAt?.slice(0, 10), again && firstWords(again)]).toEqual([
      '2025-04-02',
      '自方案退回之日（2025-03-12）起算，当日不计',
    ]);
  });

  it.each(['handedOver.awaitingReceipt', 'handedOver.planning'] as const)(
    'leads from %s to another unit, out of the world or into another issue, though nobody disputed it',
    async (step) => {
      const [wrong, none, twice] = await city.issuesAt(step, 3);
      if (wrong === undefined || none === undefined || twice === undefined) throw new Error('three were asked for');
      const { case: reassigned } = await city.send(wrong, 'office', 'REASSIGN', {
        unitId: placeIds.otherUnit,
        ground: '职责已划转',
      });
      expect(reassigned).toMatchObject({
        step: 'awaitingReceipt',
        unit: { id: placeIds.otherUnit },
        owner: { organisation: { id: placeIds.otherUnit }, post: null, user: null },
      });
      expect((await (await city.as('head')).get(`/cases/${wrong.id}`)).status).toBe(404);
      await city.send(wrong, 'otherLiaison', 'SIGN_FOR');
      expect((await city.send(none, 'office', 'WITHDRAW', { ground: '经核实不存在' })).case.step).toBe('withdrawn');
      const merged = await city.send(twice, 'office', 'MERGE', { intoCaseId: wrong.id, ground: '同一事项' });
      expect(merged.case.step).toBe('merged');
    },
  );

  it('leads past a leader who wrote on the paper: the deputy stands in, and no author checks', async () => {
    const issue = await city.issueAt('found.drafting');
    await city.send(issue, 'leader', 'REVISE_WORKING_PAPER', { finding: '补充核查后发现金额为八万元。' });
    await city.send(issue, 'author', 'SUBMIT_WORKING_PAPER');
    for (const step of ['firstCheck', 'secondCheck']) {
      expect((await viewOf(issue)).step).toBe(step);
      for (const name of ['leader', 'author', 'member'] as const)
        expect((await city.attempt(issue, name, 'PASS_CHECK', { opinion: '事实清楚' })).status).toBe(403);
      await city.send(issue, 'deputy', 'PASS_CHECK', { opinion: '事实清楚' });
    }
    expect((await viewOf(issue)).step).toBe('thirdCheck');
  });

  it('keeps histories that replay to the state that is kept', async () => {
    expect(await city.faults()).toEqual([]);
  });
});
