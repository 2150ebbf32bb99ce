import { addCalendarDays } from '../../../workflows/calendar/civil-date.js';
import type { ActionView } from '../../../src/engine/cases/actions.queries.js';
import type { CaseView } from '../../../src/engine/cases/case-view.js';
import { City } from '../../support/city.js';
import { doneReport, type Issue } from '../../support/issue-path.js';

describe('an extension', () => {
  let city: City;

  beforeEach(async () => {
    city = await City.start();
  });
  afterEach(() => city.close());

  const viewOf = async ({ id }: Issue) => (await (await city.as('office')).get<CaseView>(`/cases/${id}`)).body;
  const dueDay = async (issue: Issue) => (await viewOf(issue)).dueAt?.slice(0, 10) ?? '';
  const ask = (issue: Issue, newDate: string) =>
    city.attempt(issue, 'head', 'REQUEST_EXTENSION', { reason: '招标周期较长', newDate });

  async function factsOf({ id, version }: Issue): Promise<unknown> {
    const [row] = await city.application.database.rows<{ facts: unknown }>(
      'SELECT facts FROM case_events WHERE case_id = $1 AND seq = $2',
      [id, version],
    );
    return row?.facts;
  }

  it('is asked for beyond the limit as it stands, and what that was is kept for the replay', async () => {
    const issue = await city.issueAt('handedOver.rectifying');
    const due = await dueDay(issue);
    for (const date of [due, addCalendarDays(due, -1)]) {
      const { status, body } = await ask(issue, date);
      expect([status, body['code'], body['detail']]).toEqual([
        409,
        'case.transition-refused',
        expect.stringContaining('新时限必须晚于现有时限'),
      ]);
    }
    expect((await ask(issue, addCalendarDays(due, 1))).status).toBe(200);
    expect(await factsOf(issue)).toMatchObject({ late: false, afterOriginal: false, dueOn: due });
    await city.send(issue, 'office', 'GRANT_EXTENSION', { opinion: '理由充分' });
    expect(await dueDay(issue)).toBe(addCalendarDays(due, 1));
    expect((await ask(issue, addCalendarDays(due, 1))).status).toBe(409);
    expect(await city.faults()).toEqual([]);
  });

  it('is not granted, nor used up, once a pause has moved the limit beyond it', async () => {
    const issue = await city.issueAt('handedOver.rectifying');
    expect((await ask(issue, addCalendarDays(await dueDay(issue), 5))).status).toBe(200);
    await city.send(issue, 'liaison', 'REPORT_PROGRESS', doneReport(issue));
    await city.send(issue, 'head', 'SUBMIT_FOR_REVIEW', { result: '问题已整改到位' });
    city.at('2025-04-09 09:00');
    const refusal = '申请的新时限不晚于现有时限，请不予同意，由责任单位重新申请';
    const actions = (await (await city.as('office')).get<ActionView[]>(`/cases/${issue.id}/actions`)).body;
    expect(actions.find(({ type }) => type === 'GRANT_EXTENSION')?.refused).toBe(refusal);
    const { status, body } = await city.attempt(issue, 'office', 'GRANT_EXTENSION', { opinion: '理由充分' });
    expect([status, body['detail']]).toEqual([409, expect.stringContaining(refusal)]);
    expect(body['allowed']).toContain('REFUSE_EXTENSION');
    expect(body['allowed']).not.toContain('GRANT_EXTENSION');
    await city.send(issue, 'office', 'REFUSE_EXTENSION', { ground: '请重新申请' });
  });

  it('puts nothing into the concentrated period that was done after it: closed in time, yet not done in the period', async () => {
    const issue = await city.issueAt('handedOver.rectifying');
    const due = await dueDay(issue);
    await ask(issue, addCalendarDays(due, 20));
    await city.send(issue, 'office', 'GRANT_EXTENSION', { opinion: '理由充分' });
    city.at(`${addCalendarDays(due, 10)} 09:00`);
    await city.send(issue, 'liaison', 'REPORT_PROGRESS', doneReport(issue));
    expect(await viewOf(issue)).toMatchObject({ progress: 'done', doneInPeriod: false, overdueLevel: 0 });
    await city.send(issue, 'head', 'SUBMIT_FOR_REVIEW', { result: '问题已整改到位' });
    await city.sendAll([issue], 'discipline', 'GIVE_OPINION', () => ({ verdict: 'agree' }));
    await city.sendAll([issue], 'personnel', 'GIVE_OPINION', () => ({ verdict: 'agree' }));
    await city.sendAll([issue], 'audit', 'GIVE_OPINION', () => ({ verdict: 'agree' }));
    const { case: closed } = await city.send(issue, 'office', 'APPROVE', { opinion: '同意销号' });
    expect(closed).toMatchObject({ closedLate: false, doneInPeriod: false });
    expect(await city.faults()).toEqual([]);
  });
});
