import { cast, id, organisations, things } from './cast.js';
import type { Life, Sending } from './life.js';
import { measure } from './payloads.js';
import { reach } from './roads.js';

/** A condition by an event that it lets through and one that it keeps back, in the same state. */
export interface Case {
  readonly condition: string;
  readonly says: string;
  readonly life: () => Life;
  readonly type: string;
  readonly taken: Sending;
  readonly refused: Sending;
}

const { bodyA, bodyB, bodyC, bodyD, unit, otherUnit } = organisations;
/** The payload of a plan with these measures. */
export const plan = (...measures: readonly Readonly<Record<string, unknown>>[]): Sending => ({ payload: { measures } });
/** The payload that names these bodies. */
export const bodies = (...reviewBodies: readonly string[]): Sending => ({ payload: { reviewBodies } });
const until = (newDate: string): Sending => ({ payload: { reason: 'The rains', newDate } });

/** Conditions of which one sending is taken, and another is not, in the same state. */
export const cases: readonly Case[] = [
  {
    condition: 'inspectionOnSite',
    says: 'an immediate fix is proposed only while the team is on site',
    life: () => reach('found.confirmed'),
    type: 'FIX_IMMEDIATELY',
    taken: { facts: { onSite: true } },
    refused: { facts: { onSite: false } },
  },
  {
    condition: 'inspectionOnSite',
    says: 'an immediate fix is approved only while the team is on site',
    life: () => reach('found.immediateProposed'),
    type: 'FIX_IMMEDIATELY',
    taken: { facts: { onSite: true } },
    refused: { facts: { onSite: false } },
  },
  {
    condition: 'handlersNamed',
    says: 'a working paper is submitted once as many handle it as its office asks for',
    life: () => reach('found.drafting'),
    type: 'SUBMIT_WORKING_PAPER',
    taken: { facts: { handlers: { ids: [id(1), id(2)], required: 2 } } },
    refused: { facts: { handlers: { ids: [id(1)], required: 2 } } },
  },
  {
    condition: 'everyManifestationAnswered',
    says: 'a plan answers every manifestation',
    life: () => reach('handedOver.planning'),
    type: 'SUBMIT_PLAN',
    taken: plan(
      measure({ manifestationIds: [things.firstManifestation] }),
      measure({ id: things.furtherMeasure, manifestationIds: [things.secondManifestation] }),
    ),
    refused: plan(measure({ manifestationIds: [things.firstManifestation] })),
  },
  {
    condition: 'everyManifestationAnswered',
    says: 'a plan answers no manifestation of another issue',
    life: () => reach('handedOver.planning'),
    type: 'SUBMIT_PLAN',
    taken: plan(measure()),
    refused: plan(measure(), measure({ id: things.furtherMeasure, manifestationIds: [id(499)] })),
  },
  {
    condition: 'manifestationsKnown',
    says: 'a further measure answers manifestations of this issue',
    life: () => reach('handedOver.rectifying'),
    type: 'ADD_MEASURES',
    taken: plan(measure({ id: things.furtherMeasure, manifestationIds: [things.firstManifestation] })),
    refused: plan(measure({ id: things.furtherMeasure, manifestationIds: [id(499)] })),
  },
  {
    condition: 'measuresNew',
    says: 'a further measure is not in the plan already',
    life: () => reach('handedOver.rectifying'),
    type: 'ADD_MEASURES',
    taken: plan(measure({ id: things.furtherMeasure })),
    refused: plan(measure({ id: things.measure })),
  },
  {
    condition: 'measuresKnown',
    says: 'progress is reported on measures of the plan',
    life: () => reach('handedOver.rectifying'),
    type: 'REPORT_PROGRESS',
    taken: { payload: { text: 'done', measures: [{ measureId: things.measure, progress: 'done' }] } },
    refused: { payload: { text: 'done', measures: [{ measureId: things.furtherMeasure, progress: 'done' }] } },
  },
  {
    condition: 'measureKnown',
    says: 'evidence for a measure names one of the plan',
    life: () => reach('handedOver.rectifying'),
    type: 'ATTACH_EVIDENCE',
    taken: { payload: { evidenceIds: [things.file], measureId: things.measure } },
    refused: { payload: { evidenceIds: [things.file], measureId: things.furtherMeasure } },
  },
  {
    condition: 'bodyOutstanding',
    says: 'an opinion comes from a body that was named',
    life: () => reach('reviewed.jointReview'),
    type: 'GIVE_OPINION',
    taken: { by: 'reviewerA' },
    refused: { by: 'overseer' },
  },
  {
    condition: 'bodyOutstanding',
    says: 'a body gives one opinion in a review',
    life: () => reach('handedOver.planReview').send('GIVE_OPINION', { by: 'reviewerA' }),
    type: 'GIVE_OPINION',
    taken: { by: 'reviewerB' },
    refused: { by: 'reviewerA' },
  },
  {
    condition: 'answeredBodiesStay',
    says: 'a body that has spoken stays, one that has not may be replaced',
    life: () => reach('reviewed.jointReview').send('GIVE_OPINION', { by: 'reviewerA' }),
    type: 'NAME_REVIEW_BODIES',
    taken: bodies(bodyA, bodyD),
    refused: bodies(bodyB, bodyC),
  },
  {
    condition: 'answeredBodiesStay',
    says: 'so it is in the review of the plan',
    life: () => reach('handedOver.planReview').send('GIVE_OPINION', { by: 'reviewerA' }),
    type: 'NAME_REVIEW_BODIES',
    taken: bodies(bodyA),
    refused: bodies(bodyD),
  },
  {
    condition: 'unitNotAmongBodies',
    says: 'the unit is not named to review its own issue',
    life: () => reach('found.confirmed'),
    type: 'HAND_OVER',
    taken: bodies(bodyA, otherUnit),
    refused: bodies(bodyA, unit),
  },
  {
    condition: 'unitNotAmongBodies',
    says: 'neither while the review is open',
    life: () => reach('reviewed.jointReview'),
    type: 'NAME_REVIEW_BODIES',
    taken: bodies(bodyA),
    refused: bodies(unit),
  },
  {
    condition: 'anotherUnit',
    says: 'an issue is reassigned to another unit',
    life: () => reach('handedOver.disputed'),
    type: 'REASSIGN',
    taken: { payload: { unitId: otherUnit, ground: 'x' } },
    refused: { payload: { unitId: unit, ground: 'x' } },
  },
  {
    condition: 'evidenceGiven',
    says: 'an immediate fix is proved by evidence',
    life: () => reach('fixedImmediately.fixing'),
    type: 'SUBMIT_FOR_REVIEW',
    taken: { payload: { result: 'Cleared', evidenceIds: [things.file] } },
    refused: { payload: { result: 'Cleared', evidenceIds: [] } },
  },
  {
    condition: 'laterThanToday',
    says: 'an extension leads beyond the day on which it is asked for',
    life: () => reach('handedOver.rectifying'),
    type: 'REQUEST_EXTENSION',
    taken: { ...until('2026-05-02'), at: '2026-05-01T23:59:59.000+08:00' },
    refused: { ...until('2026-05-01'), at: '2026-05-01T00:00:00.000+08:00' },
  },
  {
    condition: 'dateStillAhead',
    says: 'an extension is granted before its date has come',
    life: () => reach('handedOver.rectifying').send('REQUEST_EXTENSION', until('2026-06-01')),
    type: 'GRANT_EXTENSION',
    taken: { at: '2026-05-31T09:00:00.000+08:00' },
    refused: { at: '2026-06-01T09:00:00.000+08:00' },
  },
  {
    condition: 'laterThanLimit',
    says: 'an extension is asked for beyond the limit as it stands',
    life: () => reach('handedOver.rectifying'),
    type: 'REQUEST_EXTENSION',
    taken: { ...until('2026-06-03'), facts: { dueOn: '2026-06-02' } },
    refused: { ...until('2026-06-02'), facts: { dueOn: '2026-06-02' } },
  },
  {
    condition: 'askedBeyondLimit',
    says: 'an extension is not granted once the limit itself lies as late, as after a pause',
    life: () => reach('handedOver.rectifying').send('REQUEST_EXTENSION', until('2026-06-10')),
    type: 'GRANT_EXTENSION',
    taken: { facts: { dueOn: '2026-06-09' } },
    refused: { facts: { dueOn: '2026-06-10' } },
  },
  {
    condition: 'handoverNoted',
    says: 'another person takes the place of whoever signed with a hand-over note',
    life: () => reach('handedOver.planning'),
    type: 'ASSIGN_OWNER',
    taken: { payload: { postId: things.post, userId: things.postHolder, handoverNote: 'Files handed over' } },
    refused: { payload: { postId: things.post, userId: things.postHolder } },
  },
  {
    condition: 'handoverNoted',
    says: 'whoever signed may get a post without one',
    life: () => reach('handedOver.planning'),
    type: 'ASSIGN_OWNER',
    taken: { payload: { postId: things.post, userId: cast.liaison.id } },
    refused: { payload: { postId: things.post, userId: things.postHolder } },
  },
  {
    condition: 'handoverNoted',
    says: 'a change of owner comes with a hand-over note',
    life: () => reach('handedOver.rectifying').send('ASSIGN_OWNER', { payload: { postId: things.post } }),
    type: 'ASSIGN_OWNER',
    taken: { payload: { postId: id(899), handoverNote: 'Files handed over' } },
    refused: { payload: { postId: id(899) } },
  },
  {
    condition: 'aboutCase',
    says: 'a level of the case is raised by a signal about the case',
    life: () => reach('handedOver.rectifying').through('DEADLINE_PASSED'),
    type: 'ESCALATE',
    taken: { payload: { limit: 'case' } },
    refused: { payload: { limit: 'step' } },
  },
  {
    condition: 'aboutStep',
    says: 'a signal about the step is taken while a step’s limit runs',
    life: () => reach('reviewed.jointReview'),
    type: 'DEADLINE_PASSED',
    taken: { payload: { limit: 'step' } },
    refused: { payload: { limit: 'case' } },
  },
];
