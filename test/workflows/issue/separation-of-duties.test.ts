import { issueV1 } from '../../../workflows/issue/v1/index.js';
import { cast, type Name } from './cast.js';
import type { Life } from './life.js';
import { reach } from './roads.js';

/** Those of the cast who may not send an event, for the hand that they have had in the issue. */
function keptApart(life: Life, type: string): Name[] {
  const groups = issueV1.events[type]?.apartFrom ?? [];
  const ids = new Set(groups.flatMap((group) => issueV1.people[group]?.ids(life.context, life.event(type)) ?? []));
  return (Object.keys(cast) as Name[]).filter((name) => ids.has(cast[name].id));
}

describe('nobody judges their own work:', () => {
  test.each([
    ['the author of a paper does not check it', 'PASS_CHECK', () => reach('found.firstCheck'), ['author']],
    ['nor return it', 'RETURN_WORKING_PAPER', () => reach('found.firstCheck'), ['author']],
    [
      'nor does whoever revised it, or submitted it for the author',
      'PASS_CHECK',
      () =>
        reach('found.drafting').send('REVISE_WORKING_PAPER', { by: 'colleague' }).send('SUBMIT_WORKING_PAPER', { by: 'deputy' }),
      ['author', 'colleague', 'deputy'],
    ],
    [
      'nor does whoever wrote an earlier draft that came back',
      'PASS_CHECK',
      () => reach('found.secondCheck').through('RETURN_WORKING_PAPER').send('SUBMIT_WORKING_PAPER', { by: 'colleague' }),
      ['author', 'colleague'],
    ],
    ['who proposed an immediate fix does not approve it', 'FIX_IMMEDIATELY', () => reach('found.immediateProposed'), ['leader']],
    ['who submitted a plan does not approve it', 'APPROVE_PLAN', () => reach('handedOver.planReview').judged(), ['head']],
    ['nor return it', 'RETURN_PLAN', () => reach('handedOver.planReview'), ['head']],
    ['nor give an opinion on it', 'GIVE_OPINION', () => reach('handedOver.planReview'), ['head']],
    [
      'who spoke for one body does not speak for another',
      'GIVE_OPINION',
      () => reach('reviewed.jointReview').send('GIVE_OPINION', { by: 'reviewerB' }),
      ['head', 'reviewerB'],
    ],
    ['who applied does not approve the closing', 'APPROVE', () => reach('reviewed.decision'), ['head']],
    ['nor return the application', 'RETURN', () => reach('reviewed.decision'), ['head']],
    ['who approved the closing does not start the revisit', 'START_REVISIT', () => reach('revisited.planned'), ['officer']],
    ['nor report it', 'REPORT_REVISIT', () => reach('revisited.onSite'), ['officer']],
    [
      'who asked for an extension does not grant it',
      'GRANT_EXTENSION',
      () => reach('handedOver.rectifying').through('REQUEST_EXTENSION'),
      ['head'],
    ],
    ['nor refuse it', 'REFUSE_EXTENSION', () => reach('handedOver.rectifying').through('REQUEST_EXTENSION'), ['head']],
  ] as const)('%s (%s)', (_, type, life, apart) => {
    expect(keptApart(life(), type)).toEqual(apart);
  });

  test('the opinions of one review keep nobody from the next', () => {
    const next = reach('reviewed.jointReview').through('GIVE_OPINION', 'SUBMIT_FOR_REVIEW');
    expect(keptApart(next, 'GIVE_OPINION')).toEqual(['head']);
  });

  test('a proposal that was declined keeps nobody from the next', () => {
    expect(keptApart(reach('found.immediateProposed').through('DECLINE_IMMEDIATE_FIX'), 'FIX_IMMEDIATELY')).toEqual([]);
  });

  test('each group of people keeps somebody from something', () => {
    const used = new Set(Object.values(issueV1.events).flatMap(({ apartFrom = [] }) => apartFrom));
    expect(Object.keys(issueV1.people).filter((group) => !used.has(group))).toEqual([]);
  });
});

describe('the leaders of a team', () => {
  const mayCheck = (life: Life, name: Name) =>
    issueV1.events.PASS_CHECK?.permissions.some(
      (rule) => rule.role === cast[name].role && rule.in?.some((area) => area === life.leaf),
    ) === true && !keptApart(life, 'PASS_CHECK').includes(name);

  test.each([
    ['leader', 'deputy'],
    ['deputy', 'leader'],
  ] as const)('stand in for each other: a paper on which the %s wrote is checked by the %s alone', (author, other) => {
    let life = reach('found.drafting').send('REVISE_WORKING_PAPER', { by: author }).send('SUBMIT_WORKING_PAPER');
    for (const step of ['found.firstCheck', 'found.secondCheck']) {
      expect(life.leaf).toBe(step);
      expect([author, other, 'author', 'officer'].filter((name) => mayCheck(life, name as Name))).toEqual([other]);
      life = life.send('PASS_CHECK', { by: other });
    }
    expect(life.leaf).toBe('found.thirdCheck');
  });
});

describe('who may send what', () => {
  test('no administrator of the product may send any event, and the clock only its own', () => {
    const rolesOf = (type: string) => issueV1.events[type]?.permissions.map(({ role }) => role) ?? [];
    const types = Object.keys(issueV1.events);
    for (const role of ['systemAdmin', 'securityAdmin', 'auditAdmin'] as const)
      expect(types.filter((type) => rolesOf(type).includes(role))).toEqual([]);
    expect(types.filter((type) => rolesOf(type).includes('clock'))).toEqual([
      'DUE_SOON',
      'DUE_VERY_SOON',
      'DEADLINE_PASSED',
      'ESCALATE',
    ]);
  });

  test('what binds the unit is signed by its head', () => {
    for (const type of ['SUBMIT_PLAN', 'ADD_MEASURES', 'SUBMIT_FOR_REVIEW', 'REQUEST_EXTENSION'])
      expect(issueV1.events[type]?.permissions).toEqual([{ role: 'unitHead', relation: 'unit' }]);
  });
});
