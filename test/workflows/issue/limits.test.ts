import { issueV1 } from '../../../workflows/issue/v1/index.js';
import type { Life } from './life.js';
import { reach } from './roads.js';
import { stepEnds } from './step-limit.js';

const rectifying = () => reach('handedOver.rectifying');
const finished = () => rectifying().through('REPORT_PROGRESS');
const late = { facts: { late: true, afterOriginal: true } };

describe('the limit of the case', () => {
  test('starts with the hand-over, for the concentrated period', () => {
    const handedOver = reach('found.confirmed').send('HAND_OVER', { at: '2026-03-10T15:00:00.000+08:00' });
    expect(handedOver.timeliness).toBe('onTrack');
    expect(handedOver.context.caseLimit).toEqual({
      clause: 'concentratedPeriod',
      startedAt: '2026-03-10T15:00:00.000+08:00',
      pauses: [],
      extendedTo: null,
      extendedAt: null,
    });
  });

  test('of an immediate fix is its own, and gives way to the concentrated period when the fix is converted', () => {
    const fixing = reach('fixedImmediately.fixing');
    expect(fixing.context.caseLimit?.clause).toBe('immediateFix');
    const converted = fixing.through('DEADLINE_PASSED').send('CONVERT', { at: '2026-04-01T10:00:00.000+08:00' });
    expect(converted.context.caseLimit).toMatchObject({
      clause: 'concentratedPeriod',
      startedAt: '2026-04-01T10:00:00.000+08:00',
      startsAt: 'conversion',
    });
    expect(converted).toMatchObject({ timeliness: 'onTrack', leaf: 'handedOver.awaitingReceipt' });
    expect(converted.context).toMatchObject({ overdueLevel: 0, receipt: null, track: 'concentrated' });
  });

  test('starts anew for the unit that an issue is reassigned to, with nothing of the former one', () => {
    const returned = reach('handedOver.planReview').through('RETURN_PLAN', 'REQUEST_EXTENSION', 'GRANT_EXTENSION', 'DISPUTE');
    const reassigned = returned.send('REASSIGN', { at: '2026-04-01T10:00:00.000+08:00' });
    expect(reassigned.context).toMatchObject({ receipt: null, plan: null, measures: [], extensions: 0 });
    expect(reassigned.context.caseLimit).toMatchObject({ startedAt: '2026-04-01T10:00:00.000+08:00', extendedTo: null });
  });

  test('is told to the engine, with that of the step', () => {
    const { state, context } = reach('handedOver.planning');
    expect(issueV1.limits(state)).toEqual({ case: context.caseLimit, step: context.stepLimit });
  });

  test('ends with the closing and with the withdrawal', () => {
    expect(reach('closed.settled')).toMatchObject({ timeliness: 'stopped', context: { caseLimit: null } });
    expect(reach('withdrawn')).toMatchObject({ timeliness: 'stopped', context: { caseLimit: null, stepLimit: null } });
  });

  test.each([
    ['DUE_SOON', ['DUE_SOON'], 'dueSoon', 'dueSoon'],
    ['DUE_VERY_SOON', ['DUE_VERY_SOON'], 'dueVerySoon', 'dueVerySoon'],
    ['DEADLINE_PASSED', ['DUE_SOON', 'DEADLINE_PASSED'], 'overdue.level1', 'overdue1'],
    ['ESCALATE', ['DEADLINE_PASSED', 'ESCALATE'], 'overdue.level2', 'overdue2'],
    ['ESCALATE', ['DEADLINE_PASSED', 'ESCALATE', 'ESCALATE'], 'overdue.level3', 'overdue3'],
  ])('%s after %p alerts once', (type, road, timeliness, level) => {
    const warned = rectifying().through(...road);
    expect(warned.timeliness).toBe(timeliness);
    expect(warned.effects).toEqual([{ type: 'alert', params: { level } }]);
    if (type !== 'ESCALATE') expect(warned.try(type)).toBeUndefined();
  });

  test('can be warned of and escalated no further than its third level', () => {
    expect(rectifying().through('DEADLINE_PASSED', 'ESCALATE', 'ESCALATE').try('ESCALATE')).toBeUndefined();
  });
});

describe('a pause', () => {
  const pausedAt = '2026-04-01T10:00:00.000+08:00';
  const resumedAt = '2026-04-09T10:00:00.000+08:00';

  test('holds the limit from the application to the return, and keeps both instants', () => {
    const back = finished().send('SUBMIT_FOR_REVIEW', { at: pausedAt }).judged().send('RETURN', { at: resumedAt });
    expect(back.context.caseLimit?.pauses.at(-1)).toEqual({ from: pausedAt, to: resumedAt });
    expect(back.timeliness).toBe('onTrack');
  });

  test('goes on when the application is replaced', () => {
    const again = finished().send('SUBMIT_FOR_REVIEW', { at: pausedAt }).send('SUBMIT_FOR_REVIEW', { at: resumedAt });
    expect(again.context.caseLimit?.pauses.at(-1)).toEqual({ from: pausedAt, to: null });
    expect(again.timeliness).toBe('paused');
  });

  test.each([
    ['nothing', [], 'onTrack'],
    ['that the case was due soon', ['DUE_SOON'], 'dueSoon'],
    ['that it was due very soon', ['DUE_SOON', 'DUE_VERY_SOON'], 'dueVerySoon'],
    ['the first overdue level', ['DEADLINE_PASSED'], 'overdue.level1'],
    ['the second', ['DEADLINE_PASSED', 'ESCALATE'], 'overdue.level2'],
    ['the third', ['DUE_SOON', 'DEADLINE_PASSED', 'ESCALATE', 'ESCALATE'], 'overdue.level3'],
  ])('forgets nothing: %s', (_, road, timeliness) => {
    const paused = finished().through(...road, 'SUBMIT_FOR_REVIEW');
    expect(paused.timeliness).toBe('paused');
    const back = paused.judged().send('RETURN');
    expect(back.timeliness).toBe(timeliness);
    expect(back.context.overdueLevel).toBe(paused.context.overdueLevel);
  });

  test('by a dispute ends when the hand-over is upheld', () => {
    const upheld = reach('handedOver.planning').through('DEADLINE_PASSED', 'DISPUTE', 'UPHOLD');
    expect(upheld).toMatchObject({ leaf: 'handedOver.planning', timeliness: 'overdue.level1' });
    expect(upheld.context.caseLimit?.pauses).toHaveLength(1);
  });

  test('is deaf to the clock of the case', () => {
    const paused = reach('reviewed.jointReview');
    for (const type of ['DUE_SOON', 'DUE_VERY_SOON', 'DEADLINE_PASSED', 'ESCALATE']) expect(paused.try(type)).toBeUndefined();
  });
});

describe('an extension', () => {
  const asked = (...road: string[]) => rectifying().through(...road, 'REQUEST_EXTENSION');

  test.each([[[]], [['DUE_SOON']], [['DUE_VERY_SOON']], [['DEADLINE_PASSED']], [['DEADLINE_PASSED', 'ESCALATE', 'ESCALATE']]])(
    'that is granted after %p puts the case on track',
    (road) => {
      const granted = asked(...road).send('GRANT_EXTENSION', { at: '2026-05-01T09:00:00.000+08:00' });
      expect(granted).toMatchObject({ timeliness: 'onTrack', extension: 'none' });
      expect(granted.context).toMatchObject({ overdueLevel: 0, warningLevel: 0, extensions: 1, extensionRequest: null });
      expect(granted.context.caseLimit).toMatchObject({ extendedTo: '2026-12-31', extendedAt: '2026-05-01T09:00:00.000+08:00' });
    },
  );

  test('never erases the limit that it extends', () => {
    const before = asked('DUE_SOON');
    const after = before.through('GRANT_EXTENSION');
    const { clause, startedAt, pauses } = before.context.caseLimit ?? {};
    expect(after.context.caseLimit).toMatchObject({ clause, startedAt, pauses });
  });

  test('that is refused leaves the case as it stood', () => {
    const refused = asked('DEADLINE_PASSED').through('REFUSE_EXTENSION');
    expect(refused).toMatchObject({ timeliness: 'overdue.level1', extension: 'none' });
    expect(refused.context).toMatchObject({ extensions: 0, extensionRequest: null, caseLimit: { extendedTo: null } });
  });

  test('granted during a review counts once the limit goes on', () => {
    const paused = finished().through('DEADLINE_PASSED', 'REQUEST_EXTENSION', 'SUBMIT_FOR_REVIEW', 'GRANT_EXTENSION');
    expect(paused.timeliness).toBe('paused');
    expect(paused.judged().through('RETURN').timeliness).toBe('onTrack');
  });

  test.each([
    ['closed', () => finished().through('REQUEST_EXTENSION', 'SUBMIT_FOR_REVIEW').judged().through('APPROVE')],
    ['reassigned', () => reach('handedOver.disputed').through('REQUEST_EXTENSION', 'REASSIGN')],
    ['withdrawn', () => reach('handedOver.disputed').through('REQUEST_EXTENSION', 'WITHDRAW')],
    ['converted', () => reach('fixedImmediately.fixing').through('REQUEST_EXTENSION', 'CONVERT')],
  ])('that is still asked for falls away when the issue is %s', (_, end) => {
    expect(end()).toMatchObject({ extension: 'none', context: { extensionRequest: null } });
  });
});

describe('an issue that closes', () => {
  const closed = (life: Life) => life.judged().through('APPROVE').summary;

  test.each([
    ['in time', finished().through('SUBMIT_FOR_REVIEW'), false],
    ['in time though the reviewers were slow', finished().through('SUBMIT_FOR_REVIEW').judged(), false],
    ['late by the clock', finished().through('DEADLINE_PASSED', 'SUBMIT_FOR_REVIEW'), true],
    ['late by the minute, before the clock has come round', finished().send('SUBMIT_FOR_REVIEW', late), true],
    ['late, and applied for once more', finished().send('SUBMIT_FOR_REVIEW', late).through('SUBMIT_FOR_REVIEW'), true],
    [
      'late, returned and applied for again',
      finished().through('DEADLINE_PASSED', 'SUBMIT_FOR_REVIEW').judged().through('RETURN', 'SUBMIT_FOR_REVIEW'),
      true,
    ],
    [
      'in time by its extension',
      finished().through('DEADLINE_PASSED', 'REQUEST_EXTENSION', 'GRANT_EXTENSION', 'SUBMIT_FOR_REVIEW'),
      false,
    ],
  ])('%s', (_, applied, closedLate) => {
    expect(closed(applied).closedLate).toBe(closedLate);
  });

  test('late stays late through the revisit into the archive', () => {
    const late = finished().through('DEADLINE_PASSED', 'SUBMIT_FOR_REVIEW').judged();
    const archived = late.through('APPROVE', 'PLAN_REVISIT', 'START_REVISIT', 'REPORT_REVISIT');
    expect(archived.summary).toMatchObject({ step: 'archived', timeliness: 'stopped', closedLate: true });
  });

  test.each([
    ['done in the period', {}, true],
    ['done after the period', late, false],
    ['done after the period, within its extension', { facts: { late: false, afterOriginal: true } }, false],
  ])('%s', (_, sending, doneInPeriod) => {
    const done = rectifying().send('REPORT_PROGRESS', sending);
    expect(done.summary).toMatchObject({ progress: 'done', doneInPeriod });
    expect(done.send('REPORT_PROGRESS', late).summary.doneInPeriod).toBe(doneInPeriod);
    expect(done.through('ADD_MEASURES').summary.doneInPeriod).toBeNull();
  });
});

describe('the clock of whoever’s turn it is', () => {
  test.each([
    ['fixedImmediately.ordered', 'sign'],
    ['fixedImmediately.fixing', undefined],
    ['handedOver.awaitingReceipt', 'sign'],
    ['handedOver.planning', 'plan'],
    ['handedOver.planReview', 'planReview'],
    ['handedOver.rectifying', undefined],
    ['handedOver.disputed', 'review'],
    ['reviewed.jointReview', 'review'],
    ['reviewed.decision', 'review'],
    ['closed.settled', 'revisit'],
    ['closed.sustaining', 'checkIn'],
    ['revisited.planned', 'revisit'],
    ['revisited.onSite', 'revisit'],
    ['archived', undefined],
    ['dismissed', undefined],
  ])('in %s goes by the clause %s', (leaf, clause) => {
    expect(reach(leaf).context.stepLimit?.clause).toBe(clause);
  });

  test('alerts the reviewer who sits on a case like anyone else', () => {
    const review = reach('reviewed.jointReview').send('DEADLINE_PASSED', { payload: { limit: 'step' } });
    expect(review.effects).toEqual([{ type: 'alert', params: { level: 'stepOverdue' } }]);
    expect(review.timeliness).toBe('paused');
  });

  test('of a revisit runs from the closing: planning it puts nothing off', () => {
    const settled = reach('closed.settled');
    const planned = settled.send('PLAN_REVISIT', { at: '2026-08-01T09:00:00.000+08:00' });
    expect(planned.context.stepLimit).toEqual(settled.context.stepLimit);
  });

  test('of a revisit starts with its planning where check-ins ran until then', () => {
    const planned = reach('closed.sustaining').send('PLAN_REVISIT', { at: '2026-08-01T09:00:00.000+08:00' });
    expect(planned.context.stepLimit).toMatchObject({ clause: 'revisit', startedAt: '2026-08-01T09:00:00.000+08:00' });
  });

  test.each([
    ['early', '2026-03-20', '2026-06-30'],
    ['in its quarter', '2026-05-10', '2026-09-30'],
    ['on its last day', '2026-06-30', '2026-09-30'],
    ['late', '2026-07-05', '2026-09-30'],
  ])('of the check-ins: one that comes %s (%s) is followed by one due on %s', (_, day, due) => {
    const sustaining = reach('closed.sustaining');
    expect(stepEnds(sustaining)).toBe('2026-06-30');
    expect(stepEnds(sustaining.send('CHECK_IN', { at: `${day}T10:00:00.000+08:00` }))).toBe(due);
  });
});
