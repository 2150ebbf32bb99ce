import { reach, rebounded } from './roads.js';
import { stepEnds } from './step-limit.js';

describe('an issue of the long-term track', () => {
  const longTerm = { track: 'longTerm' } as const;
  const inLongTerm = (leaf: string) => reach(leaf, longTerm);

  test.each([
    ['handed over', () => inLongTerm('handedOver.awaitingReceipt')],
    ['with its plan under review', () => inLongTerm('handedOver.planReview')],
    ['disputed', () => inLongTerm('handedOver.disputed')],
    ['reassigned', () => inLongTerm('handedOver.disputed').through('REASSIGN')],
    ['upheld', () => inLongTerm('handedOver.disputed').through('UPHOLD')],
    ['under review', () => inLongTerm('reviewed.decision')],
    ['converted from an immediate fix', () => inLongTerm('fixedImmediately.fixing').through('DEADLINE_PASSED', 'CONVERT')],
    ['in its second cycle', () => rebounded(inLongTerm('closed.sustaining').through('PLAN_REVISIT', 'START_REVISIT'))],
  ])('has no end date, nothing to be late of and nothing to extend: %s', (_, life) => {
    const issue = life();
    expect(issue).toMatchObject({ timeliness: 'unset', context: { track: 'longTerm', caseLimit: null } });
    expect(issue.summary).toMatchObject({ overdueLevel: 0, sustained: true, doneInPeriod: null });
    expect(issue.try('REQUEST_EXTENSION')).toBeUndefined();
    expect(issue.try('DEADLINE_PASSED', { payload: { limit: 'case' } })).toBeUndefined();
  });

  test('has the limit of an immediate fix while it is fixed at once', () => {
    expect(inLongTerm('fixedImmediately.ordered')).toMatchObject({
      timeliness: 'onTrack',
      context: { track: 'immediate', caseLimit: { clause: 'immediateFix' } },
    });
  });

  test('is reported on each quarter from the approval of its plan on', () => {
    const planned = inLongTerm('handedOver.planReview').judged().send('APPROVE_PLAN', { at: '2026-03-20T10:00:00.000+08:00' });
    expect(planned.context.stepLimit).toMatchObject({ clause: 'checkIn', startsAt: 'approval' });
    expect(stepEnds(planned)).toBe('2026-06-30');
    const reported = planned.send('REPORT_PROGRESS', { at: '2026-05-10T10:00:00.000+08:00' });
    expect(reported.effects.map(({ type }) => type)).toEqual(['saveProgress', 'setDeadlines']);
    expect(reported.context.stepLimit).toMatchObject({ clause: 'checkIn', startsAt: 'lastReport' });
    expect(stepEnds(reported)).toBe('2026-09-30');
    const late = reported.send('REPORT_PROGRESS', { at: '2026-10-02T10:00:00.000+08:00' });
    expect(late.context.stepLimit).toMatchObject({ startsAt: 'lastReportDue' });
    expect(stepEnds(late)).toBe('2026-12-31');
  });

  test('is reported on again after its application came back', () => {
    const back = inLongTerm('reviewed.decision').send('RETURN', { at: '2026-07-01T10:00:00.000+08:00' });
    expect(back.context.stepLimit).toMatchObject({ clause: 'checkIn', startsAt: 'closingReturn' });
    expect(stepEnds(back)).toBe('2026-12-31');
    expect(back.timeliness).toBe('unset');
  });

  test('closes in time, for there is none', () => {
    const closed = inLongTerm('closed.sustaining');
    expect(closed.summary).toMatchObject({ timeliness: 'stopped', closedLate: false, doneInPeriod: null });
  });

  test('has its quarterly report overdue like any step', () => {
    const overdue = inLongTerm('handedOver.rectifying').send('DEADLINE_PASSED', { payload: { limit: 'step' } });
    expect(overdue.effects).toEqual([{ type: 'alert', params: { level: 'stepOverdue' } }]);
  });

  test('asks for no report of a quarter of any other', () => {
    expect(
      reach('handedOver.rectifying')
        .through('REPORT_PROGRESS')
        .effects.map(({ type }) => type),
    ).toEqual(['saveProgress']);
  });
});
