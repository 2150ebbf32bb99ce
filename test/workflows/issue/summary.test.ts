import { lifecycleLeaves } from '../../../workflows/kit/define-workflow.js';
import { issueV1 } from '../../../workflows/issue/v1/index.js';
import { cast, organisations, things } from './cast.js';
import { Life } from './life.js';
import { immediateFixRevisited, reach, rebounded } from './roads.js';

describe('the unit may know of an issue', () => {
  test.each([
    ...lifecycleLeaves(issueV1)
      .filter((leaf) => leaf.startsWith('found.'))
      .map((leaf) => [leaf, false] as const),
    ['dismissed', false],
    ['merged', false],
    ['fixedImmediately.ordered', true],
    ['handedOver.awaitingReceipt', true],
    ['withdrawn', true],
    ['archived', true],
  ] as const)('in %s: %p', (leaf, disclosed) => {
    expect(reach(leaf).summary.disclosed).toBe(disclosed);
  });

  test('from the hand-over on for good, though it is merged into another one', () => {
    expect(reach('handedOver.disputed').through('MERGE').summary).toMatchObject({ step: 'merged', disclosed: true });
    expect(issueV1.summary(reach('merged').state, true).disclosed).toBe(true);
  });

  test('on every way out of the discovery that leads to the unit', () => {
    for (const life of [reach('closed.sustaining'), rebounded(), immediateFixRevisited()])
      expect(life.summary.disclosed).toBe(true);
  });
});

describe('the columns of an issue', () => {
  test('at its beginning are those of a draft', () => {
    expect(Life.open({ track: 'longTerm' }).summary).toEqual({
      stage: 'found',
      step: 'drafting',
      category: 'open',
      turn: 'inspectionTeam',
      timeliness: 'unset',
      overdueLevel: 0,
      extension: 'none',
      cycle: 1,
      track: 'longTerm',
      title: 'Parking around the old hospital',
      theme: 'livelihood',
      unitId: organisations.unit,
      disclosed: false,
      reviewBodyIds: [organisations.bodyA, organisations.bodyB, organisations.bodyC],
      ownerPostId: null,
      ownerUserId: cast.author.id,
      progress: null,
      sustained: true,
      doneInPeriod: null,
      closedAt: null,
      closedLate: false,
    });
  });

  test('late in its life tell what became of it', () => {
    const life = reach('handedOver.rectifying')
      .through('ASSIGN_OWNER', 'DEADLINE_PASSED', 'ESCALATE', 'REQUEST_EXTENSION')
      .send('REPORT_PROGRESS', { facts: { late: true, afterOriginal: true } })
      .through('SUBMIT_FOR_REVIEW')
      .judged()
      .send('APPROVE', { at: '2026-09-01T09:00:00.000+08:00' });
    expect(life.summary).toMatchObject({
      stage: 'closed',
      step: 'settled',
      category: 'closed',
      turn: 'inspectionOffice',
      timeliness: 'stopped',
      overdueLevel: 2,
      extension: 'none',
      disclosed: true,
      ownerPostId: things.post,
      ownerUserId: things.postHolder,
      progress: 'done',
      sustained: false,
      doneInPeriod: false,
      closedAt: '2026-09-01T09:00:00.000+08:00',
      closedLate: true,
    });
  });

  test.each([
    [['notDone', 'notDone'], 'notDone'],
    [['done', 'notDone'], 'notDone'],
    [['done', 'basicallyDone'], 'basicallyDone'],
    [['basicallyDone', 'basicallyDone'], 'basicallyDone'],
    [['done', 'done'], 'done'],
  ])('sum up measures %p as %s', (each, progress) => {
    const ids = [things.measure, things.furtherMeasure];
    const reports = each.map((one, index) => ({ measureId: ids[index], progress: one }));
    const life = reach('handedOver.rectifying').through('ADD_MEASURES');
    expect(life.send('REPORT_PROGRESS', { payload: { text: 'x', measures: reports } }).summary.progress).toBe(progress);
  });

  test('tell whose turn it is, step by step', () => {
    const turns = lifecycleLeaves(issueV1).map((leaf) => `${leaf}: ${reach(leaf).summary.turn}`);
    expect(turns).toEqual([
      'found.drafting: inspectionTeam',
      'found.firstCheck: inspectionTeam',
      'found.secondCheck: inspectionTeam',
      'found.thirdCheck: inspectionOffice',
      'found.confirmed: inspectionOffice',
      'found.immediateProposed: inspectionOffice',
      'fixedImmediately.ordered: responsibleUnit',
      'fixedImmediately.fixing: responsibleUnit',
      'handedOver.awaitingReceipt: responsibleUnit',
      'handedOver.planning: responsibleUnit',
      'handedOver.planReview: reviewBodies',
      'handedOver.rectifying: responsibleUnit',
      'handedOver.disputed: inspectionOffice',
      'reviewed.jointReview: reviewBodies',
      'reviewed.decision: inspectionOffice',
      'closed.settled: inspectionOffice',
      'closed.sustaining: responsibleUnit',
      'revisited.planned: inspectionTeam',
      'revisited.onSite: inspectionTeam',
      'archived: nobody',
      'dismissed: nobody',
      'withdrawn: nobody',
      'merged: nobody',
    ]);
    expect(reach('handedOver.planReview').judged().summary.turn).toBe('inspectionOffice');
  });

  test('of a reassigned issue name the new unit, and nobody of the former one', () => {
    const reassigned = reach('handedOver.disputed').through('ASSIGN_OWNER', 'REASSIGN');
    expect(reassigned.summary).toMatchObject({ unitId: organisations.otherUnit, ownerPostId: null, ownerUserId: null });
  });

  test('name the bodies of the open review, else those that would review', () => {
    const named = reach('handedOver.rectifying').send('NAME_REVIEW_BODIES', { payload: { reviewBodies: [organisations.bodyD] } });
    expect(named.summary.reviewBodyIds).toEqual([organisations.bodyD]);
    expect(reach('handedOver.planReview', { usualReviewBodies: [organisations.unit] }).summary.reviewBodyIds).toEqual([]);
  });

  test('keep the receipt with time and name', () => {
    const signed = reach('handedOver.awaitingReceipt').send('SIGN_FOR', { at: '2026-03-09T09:00:00.000+08:00' });
    expect(signed.context.receipt).toEqual({ by: cast.liaison.id, at: '2026-03-09T09:00:00.000+08:00' });
  });
});

describe('what is put on record at any time', () => {
  test.each(['COMMENT', 'ATTACH_EVIDENCE', 'URGE', 'INTERVIEW', 'ASSIGN_OWNER'])(
    '%s is taken in every step until the issue is over',
    (type) => {
      const refusing = lifecycleLeaves(issueV1).filter((leaf) => reach(leaf).try(type) === undefined);
      expect(refusing).toEqual(['dismissed', 'withdrawn', 'merged']);
    },
  );

  test('a clue is referred before the hand-over alone: after it, the gap in the history would tell the unit', () => {
    const takes = lifecycleLeaves(issueV1).filter((leaf) => reach(leaf).try('REFER') !== undefined);
    expect(takes).toEqual(lifecycleLeaves(issueV1).filter((leaf) => leaf.startsWith('found.')));
    expect(reach('found.confirmed').through('REFER', 'REFER').context.referredTo).toEqual(['discipline']);
  });
});
