import type { IssueContext } from '../../../workflows/issue/v1/context.js';
import { organisations, things } from './cast.js';

export type Payload = Readonly<Record<string, unknown>>;

export const measure = (more: Payload = {}): Payload => ({
  id: things.measure,
  text: 'Lay out a parking plan and mark the spaces',
  manifestationIds: [things.firstManifestation, things.secondManifestation],
  kinds: ['institution'],
  horizon: 'fixNow',
  owner: 'Roads section',
  dueOn: '2026-05-15',
  checkStandard: 'All spaces marked and open',
  ...more,
});

const remark: Payload = { note: 'as agreed' };
const opinion: Payload = { opinion: 'Agreed' };
const ground: Payload = { ground: 'The facts are as stated in the attached record' };
const text: Payload = { text: 'The plan is under way' };
const signal: Payload = { limit: 'case', dueAt: '2026-06-02T17:30:00.000+08:00', level: 1 };

/** A payload for each event that an issue in this context can do something with. */
export const payloads: Readonly<Record<string, (context: IssueContext) => Payload>> = {
  REVISE_WORKING_PAPER: ({ manifestationIds }) => ({
    title: 'Parking around the old hospital',
    finding: 'Cars stand on the pavement every working day',
    theme: 'livelihood',
    severity: 'serious',
    place: 'Old Hospital Road',
    occurredAt: '2026-02-20',
    method: 'site visit',
    manifestations: manifestationIds.map((id) => ({ id, text: 'Cars stand on the pavement' })),
  }),
  SUBMIT_WORKING_PAPER: () => remark,
  PASS_CHECK: () => opinion,
  RETURN_WORKING_PAPER: () => opinion,
  DISMISS: () => ground,
  FIX_IMMEDIATELY: () => ({ requirement: 'Clear the fire lane today' }),
  DECLINE_IMMEDIATE_FIX: () => ground,
  HAND_OVER: () => ({ requirement: 'Fix within the concentrated period', reviewBodies: usual }),
  REFER: () => ({ to: 'discipline', note: 'A sealed clue' }),
  SIGN_FOR: () => remark,
  CONVERT: () => ground,
  DISPUTE: () => ({ ground: 'notOurDuty', explanation: 'The road belongs to the highway bureau' }),
  UPHOLD: () => ({ answer: 'The duty catalogue names the unit' }),
  REASSIGN: () => ({ unitId: organisations.otherUnit, ...ground }),
  WITHDRAW: () => ground,
  MERGE: () => ({ intoCaseId: things.otherCase, ...ground }),
  NAME_REVIEW_BODIES: () => ({ reviewBodies: usual }),
  SUBMIT_PLAN: ({ manifestationIds }) => ({ goal: 'No car on the pavement', measures: [measure({ manifestationIds })] }),
  APPROVE_PLAN: () => opinion,
  RETURN_PLAN: () => opinion,
  ADD_MEASURES: ({ manifestationIds }) => ({
    measures: [measure({ id: things.furtherMeasure, horizon: 'keepFixed', manifestationIds })],
  }),
  REPORT_PROGRESS: ({ measures }) => ({
    ...text,
    measures: measures.map(({ id }) => ({
      measureId: id,
      progress: 'done',
      note: 'finished',
      results: [{ kind: 'parkingSpaces', count: 120, atLeast: true }],
      evidenceIds: [things.file],
    })),
    evidenceIds: [things.file],
  }),
  SUBMIT_FOR_REVIEW: () => ({
    result: 'All cars stand in marked spaces',
    results: [{ kind: 'parkingSpaces', count: 120 }],
    evidenceIds: [things.file],
  }),
  GIVE_OPINION: () => ({ verdict: 'agree', note: 'seen on site' }),
  APPROVE: () => opinion,
  RETURN: () => ({ requirements: 'Show the record of the last month' }),
  CHECK_IN: () => ({ ...text, evidenceIds: [things.file] }),
  RELEASE: () => ground,
  PLAN_REVISIT: () => ({ plannedOn: '2026-11-10', ...remark }),
  START_REVISIT: () => remark,
  REPORT_REVISIT: () => ({ outcome: 'effective', note: 'Still in order', evidenceIds: [things.file] }),
  REOPEN: () => ({ ...ground, basis: 'Letter of the supervisor', confirm: true }),
  REQUEST_EXTENSION: () => ({ reason: 'The rains', newDate: '2026-12-31' }),
  GRANT_EXTENSION: () => opinion,
  REFUSE_EXTENSION: () => ground,
  COMMENT: () => text,
  ATTACH_EVIDENCE: ({ measures }) => ({
    evidenceIds: [things.file],
    ...(measures[0] !== undefined && { measureId: measures[0].id }),
    ...remark,
  }),
  URGE: () => text,
  INTERVIEW: () => ({ heldOn: '2026-03-20', participants: ['The head'], record: 'Asked for speed', demands: 'A weekly report' }),
  ASSIGN_OWNER: () => ({ postId: things.post, userId: things.postHolder, handoverNote: 'Files handed over' }),
  DUE_SOON: () => signal,
  DUE_VERY_SOON: () => signal,
  DEADLINE_PASSED: () => signal,
  ESCALATE: () => signal,
};

const usual = [organisations.bodyA, organisations.bodyB, organisations.bodyC];

/** The payload of an event, or a failure of the test that knows none. */
export function payloadOfEvent(type: string, context: IssueContext): Payload {
  const make = payloads[type];
  if (make === undefined) throw new Error(`the tests have no payload for ${type}`);
  return make(context);
}
