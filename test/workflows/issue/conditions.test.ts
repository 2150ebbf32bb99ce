import { conditionsFor } from '../../../src/engine/xstate.js';
import { issueV1 } from '../../../workflows/issue/v1/index.js';
import { id, things } from './cast.js';
import { cases, plan } from './condition-cases.js';
import type { Life, Sending } from './life.js';
import { measure } from './payloads.js';
import { immediateFixRevisited, reach, rebounded } from './roads.js';

/** Conditions of which the same sending is taken in one state, and not in another. */
const states: readonly (readonly [condition: string, says: string, type: string, taken: () => Life, refused: () => Life])[] = [
  [
    'allOpinionsGiven',
    'a plan passes when every body has spoken',
    'APPROVE_PLAN',
    () => reach('handedOver.planReview').judged(),
    () => reach('handedOver.planReview').through('GIVE_OPINION', 'GIVE_OPINION'),
  ],
  [
    'measuresFinished',
    'the unit applies when no measure is undone',
    'SUBMIT_FOR_REVIEW',
    () => reach('handedOver.rectifying').send('REPORT_PROGRESS', progress('basicallyDone')),
    () => reach('handedOver.rectifying').send('REPORT_PROGRESS', progress('notDone')),
  ],
  [
    'everyManifestationPlanned',
    'the unit applies when every manifestation has a measure, be it in a second cycle',
    'SUBMIT_FOR_REVIEW',
    () => rebounded(immediateFixRevisited()).through('ADD_MEASURES', 'REPORT_PROGRESS'),
    () => rebounded(immediateFixRevisited()),
  ],
  [
    'bothHorizons',
    'a systemic issue closes with measures of both horizons',
    'APPROVE',
    () => systemic('fixNow', 'keepFixed'),
    () => systemic('fixNow', 'fixNow'),
  ],
  [
    'extensionsLeft',
    'an extension is asked for as often as the rule pack allows',
    'REQUEST_EXTENSION',
    () => reach('handedOver.rectifying').through('REQUEST_EXTENSION', 'GRANT_EXTENSION'),
    () => reach('handedOver.rectifying').through(...[1, 2].flatMap(() => ['REQUEST_EXTENSION', 'GRANT_EXTENSION'])),
  ],
  [
    'limitRunning',
    'an extension is asked for while a limit runs',
    'REQUEST_EXTENSION',
    () => reach('handedOver.awaitingReceipt'),
    () => reach('closed.settled'),
  ],
];

const progress = (value: string): Sending => ({
  payload: { text: 'x', measures: [{ measureId: things.measure, progress: value }] },
});

function systemic(...horizons: readonly string[]): Life {
  const measures = horizons.map((horizon, index) => measure({ id: id(510 + index), horizon }));
  return reach('handedOver.planning', { systemic: true })
    .send('SUBMIT_PLAN', plan(...measures))
    .judged()
    .through('APPROVE_PLAN', 'REPORT_PROGRESS', 'SUBMIT_FOR_REVIEW')
    .judged();
}

/** Branches: the sending is always taken, the condition decides where it leads. */
const branches: readonly (readonly [condition: string, says: string, type: string, leads: () => Life, to: string])[] = [
  ['sustained', 'kept up', 'APPROVE', () => reach('closed.sustaining'), 'closed.sustaining'],
  ['sustained', 'settled at once without', 'APPROVE', () => reach('closed.settled'), 'closed.settled'],
  [
    'signedBefore',
    'to planning',
    'UPHOLD',
    () => reach('handedOver.planning').through('DISPUTE', 'UPHOLD'),
    'handedOver.planning',
  ],
  [
    'signedBefore',
    'to the receipt without',
    'UPHOLD',
    () => reach('handedOver.disputed').through('UPHOLD'),
    'handedOver.awaitingReceipt',
  ],
  [
    'onImmediateTrack',
    'back to the immediate fix',
    'RETURN',
    () => reach('fixedImmediately.fixing').through('SUBMIT_FOR_REVIEW').judged().through('RETURN'),
    'fixedImmediately.fixing',
  ],
  [
    'onImmediateTrack',
    'back to rectifying without',
    'RETURN',
    () => reach('reviewed.decision').through('RETURN'),
    'handedOver.rectifying',
  ],
  [
    'longTerm',
    'on with the next report in the long term',
    'REPORT_PROGRESS',
    () => reach('handedOver.rectifying', { track: 'longTerm' }).through('REPORT_PROGRESS'),
    'handedOver.rectifying',
  ],
  ['rebounded', 'to a new cycle', 'REPORT_REVISIT', () => rebounded(), 'handedOver.rectifying'],
  ['rebounded', 'to the archive without', 'REPORT_REVISIT', () => reach('archived'), 'archived'],
];

describe('a condition', () => {
  test.each(cases.map((one) => [one.condition, one.says, one] as const))(
    '%s: %s',
    (condition, _, { life, type, taken, refused }) => {
      const here = life();
      expect(conditionsFor(issueV1, here.state, type).flat()).toContain(condition);
      expect(here.try(type, taken)).toBeDefined();
      expect(here.try(type, refused)).toBeUndefined();
      const judge = issueV1.conditions[condition];
      expect(judge?.holds(here.context, here.event(type, taken))).toBe(true);
      expect(judge?.holds(here.context, here.event(type, refused))).toBe(false);
    },
  );

  test.each(states)('%s: %s', (condition, _, type, taken, refused) => {
    expect(taken().try(type)).toBeDefined();
    const not = refused();
    expect(not.try(type)).toBeUndefined();
    expect(issueV1.conditions[condition]?.holds(not.context, not.event(type))).toBe(false);
  });

  test.each(branches)('%s leads %s after %s', (_condition, _says, _type, leads, to) => {
    expect(leads().leaf).toBe(to);
  });

  test('that is judged by the payload says so, and no other does', () => {
    const byPayload = Object.entries(issueV1.conditions)
      .filter(([, { needsPayload }]) => needsPayload === true)
      .map(([name]) => name);
    expect(byPayload).toEqual([
      'everyManifestationAnswered',
      'manifestationsKnown',
      'measuresNew',
      'measureKnown',
      'measuresKnown',
      'answeredBodiesStay',
      'unitNotAmongBodies',
      'anotherUnit',
      'evidenceGiven',
      'rebounded',
      'laterThanToday',
      'laterThanLimit',
      'handoverNoted',
      'aboutCase',
      'aboutStep',
    ]);
  });

  test('of each kind is tried here; those of the pause are tried with the limits', () => {
    const tried = new Set([
      ...cases.map(({ condition }) => condition),
      ...[...states, ...branches].map(([condition]) => condition),
    ]);
    const rest = Object.keys(issueV1.conditions).filter((name) => !tried.has(name));
    expect(rest).toEqual(['thirdLevel', 'secondLevel', 'wasDueVerySoon', 'wasDueSoon', 'firstLevel']);
  });
});
