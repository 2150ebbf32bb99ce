import { organisations, things } from './cast.js';
import type { Life } from './life.js';
import { immediateFixRevisited, reach, rebounded } from './roads.js';

const owned = (life: Life) => life.through('ASSIGN_OWNER');
const reopened = () => owned(reach('archived')).send('REOPEN', { at: '2027-02-01T09:00:00.000+08:00' });
const lateAndExtended = () =>
  owned(reach('handedOver.rectifying'))
    .through('REQUEST_EXTENSION', 'GRANT_EXTENSION', 'DEADLINE_PASSED', 'ESCALATE', 'REPORT_PROGRESS', 'REQUEST_EXTENSION')
    .through('SUBMIT_FOR_REVIEW')
    .judged()
    .through('APPROVE', 'PLAN_REVISIT', 'START_REVISIT');

describe.each([
  ['a rebound', () => rebounded(lateAndExtended())],
  ['a reopening', () => lateAndExtended().through('REPORT_REVISIT', 'REOPEN')],
])('%s', (_, begin) => {
  test('starts the next cycle where the issue is rectified, with nothing done', () => {
    const next = begin();
    expect(next).toMatchObject({ leaf: 'handedOver.rectifying', timeliness: 'onTrack', extension: 'none' });
    expect(next.summary).toMatchObject({ cycle: 2, progress: 'notDone', doneInPeriod: null, closedAt: null, closedLate: false });
    expect(next.effects.map(({ type }) => type)).toContain('openCycle');
  });

  test('starts with no trace of the old cycle’s review, application, evidence, extensions and lateness', () => {
    expect(begin().context).toMatchObject({
      review: null,
      application: null,
      closing: null,
      evidenceCount: 0,
      extensions: 0,
      extensionRequest: null,
      overdueLevel: 0,
      warningLevel: 0,
      stepLimit: null,
    });
  });

  test('keeps the owner, the unit, the receipt, the measures and who wrote the paper', () => {
    const [before, after] = [lateAndExtended().context, begin().context];
    expect(after.owner).toEqual({ orgId: organisations.unit, postId: things.post, userId: things.postHolder });
    expect(after).toMatchObject({ unitId: before.unitId, receipt: before.receipt, authors: before.authors, plan: before.plan });
    expect(after.measures).toEqual(before.measures.map((measure) => ({ ...measure, progress: 'notDone' })));
  });

  test('gives the new cycle a limit of its own', () => {
    const { caseLimit } = begin().context;
    expect(caseLimit).toMatchObject({
      clause: 'concentratedPeriod',
      startsAt: 'newCycle',
      pauses: [],
      extendedTo: null,
      extendedAt: null,
    });
  });

  test('can be followed by a second closing and its own revisit', () => {
    const closed = begin().through('REPORT_PROGRESS', 'SUBMIT_FOR_REVIEW').judged().through('APPROVE');
    expect(closed.context).toMatchObject({ cycle: 2, application: { number: 1, late: false } });
    expect(closed.through('PLAN_REVISIT', 'START_REVISIT', 'REPORT_REVISIT').leaf).toBe('archived');
  });
});

describe('a new cycle', () => {
  test('is counted from the instant of the reopening', () => {
    expect(reopened().context.caseLimit?.startedAt).toBe('2027-02-01T09:00:00.000+08:00');
  });

  test('of what was an immediate fix is on the concentrated track, and needs measures', () => {
    const next = rebounded(immediateFixRevisited());
    expect(next.summary).toMatchObject({ track: 'concentrated', step: 'rectifying', progress: null });
    expect(next.try('SUBMIT_FOR_REVIEW')).toBeUndefined();
    expect(next.through('ADD_MEASURES', 'REPORT_PROGRESS', 'SUBMIT_FOR_REVIEW').judged().through('RETURN').leaf).toBe(
      'handedOver.rectifying',
    );
  });

  test('of what was found for the long term is on that track again, though it was fixed at once before', () => {
    const next = rebounded(immediateFixRevisited({ track: 'longTerm' }));
    expect(next.summary).toMatchObject({ track: 'longTerm', step: 'rectifying', timeliness: 'unset' });
    expect(next.context).toMatchObject({ caseLimit: null, stepLimit: { clause: 'checkIn', startsAt: 'newCycle' } });
  });

  test('of a sustained issue is kept up again after its closing', () => {
    const sustaining = reach('closed.sustaining').through('PLAN_REVISIT', 'START_REVISIT');
    const next = rebounded(sustaining).through('REPORT_PROGRESS', 'SUBMIT_FOR_REVIEW').judged().through('APPROVE');
    expect(next).toMatchObject({ leaf: 'closed.sustaining', context: { cycle: 2 } });
  });

  test('is opened as often as the problem comes back', () => {
    const once = rebounded().through('REPORT_PROGRESS', 'SUBMIT_FOR_REVIEW').judged();
    const twice = rebounded(once.through('APPROVE', 'PLAN_REVISIT', 'START_REVISIT'));
    expect(twice.context.cycle).toBe(3);
  });

  test('counts the applications of each cycle from one', () => {
    const twice = reach('reviewed.decision').through('SUBMIT_FOR_REVIEW');
    expect(twice.context.application?.number).toBe(2);
    expect(rebounded().through('REPORT_PROGRESS', 'SUBMIT_FOR_REVIEW').context.application?.number).toBe(1);
  });
});

describe('an application', () => {
  test('keeps its number within a cycle when an immediate fix becomes a formal hand-over', () => {
    const returned = reach('fixedImmediately.fixing').through('SUBMIT_FOR_REVIEW').judged().through('RETURN', 'CONVERT');
    const again = returned
      .through('SIGN_FOR', 'SUBMIT_PLAN')
      .judged()
      .through('APPROVE_PLAN', 'REPORT_PROGRESS', 'SUBMIT_FOR_REVIEW');
    expect(again.context.application?.number).toBe(2);
  });

  test.each([['handedOver.rectifying'], ['fixedImmediately.fixing']])(
    'that is returned opens %s again, and the head signs once more',
    (leaf) => {
      const done = leaf === 'handedOver.rectifying' ? reach(leaf).through('REPORT_PROGRESS') : reach(leaf);
      const returned = done.through('SUBMIT_FOR_REVIEW').judged().through('RETURN');
      expect(returned.leaf).toBe(leaf);
      expect(returned.through('REPORT_PROGRESS', 'SUBMIT_FOR_REVIEW').leaf).toBe('reviewed.jointReview');
    },
  );
});
