import { createActor, type AnyMachineSnapshot, type AnyTransitionDefinition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type { CaseEvent } from '../../../workflows/kit/definition.js';
import type { IssueContext, IssueInput } from '../../../workflows/issue/v1/context.js';
import { issueV1 } from '../../../workflows/issue/v1/index.js';
import { cast, organisations, things } from './cast.js';
import { hours, input } from './life.js';
import { measure, payloadOfEvent, type Payload } from './payloads.js';

/** A state that can be reached, and the events that lead there from the first draft. */
export interface Reached {
  readonly state: AnyMachineSnapshot;
  readonly events: readonly CaseEvent[];
}

/** An issue judged by one body alone, which keeps the number of states small. */
const start = { ...input, usualReviewBodies: [organisations.bodyA] };

/** Payloads beside the usual one of each type, where the payload decides which way the issue goes. */
const variants: readonly (readonly [type: string, payload: Payload])[] = [
  ['REPORT_REVISIT', { outcome: 'rebound', note: 'The cars are back', ground: 'No patrol any more' }],
  ['SUBMIT_PLAN', { measures: [measure({ id: things.sustainedMeasure, sustained: true })] }],
  ['DUE_SOON', { limit: 'step' }],
  ['DUE_VERY_SOON', { limit: 'step' }],
  ['DEADLINE_PASSED', { limit: 'step' }],
  ['ESCALATE', { limit: 'step' }],
];

/** Every event of these types as it could be sent to an issue in this state. */
export function eventsFor({ context }: AnyMachineSnapshot, types: readonly string[]): CaseEvent[] {
  const usual = types.map((type) => [type, payloadOfEvent(type, context as IssueContext)] as const);
  const chosen = variants.filter(([type]) => types.includes(type));
  return [...usual, ...chosen].map(([type, payload]) => ({
    type,
    payload,
    actor: type === 'GIVE_OPINION' ? cast.reviewerA : cast.officer,
    at: hours(0),
    facts: { onSite: true },
  }));
}

/** All states that events of these types lead to within the first cycle, each with a shortest path. */
export function explore(types: readonly string[], found: Partial<IssueInput> = {}): Reached[] {
  const paths: unknown = getShortestPaths(issueV1.machine, {
    input: { ...start, ...found },
    events: ((state: AnyMachineSnapshot) => eventsFor(state, types)) as never,
    serializeState: keyOf,
    serializeEvent: ({ type, payload }: { type: string; payload?: unknown }) => `${type} ${JSON.stringify(payload)}`,
    stopWhen: ({ context }: AnyMachineSnapshot) => (context as IssueContext).cycle > 1,
  });
  return (paths as { state: AnyMachineSnapshot; steps: { event: CaseEvent }[] }[]).map(({ state, steps }) => ({
    state,
    events: steps.map(({ event }) => event).filter(({ type }) => !type.startsWith('xstate.')),
  }));
}

/** What tells states apart here: where they stand, and what the conditions look at. */
function keyOf({ value, context }: AnyMachineSnapshot): string {
  const issue = context as IssueContext;
  const seen = [
    issue.cycle > 1,
    issue.track,
    issue.receipt !== null,
    issue.review?.opinions.length,
    issue.measures.map(({ progress, sustained }) => `${progress} ${sustained}`),
    issue.extensions > 0,
    issue.overdueLevel,
    issue.warningLevel,
    issue.caseLimit !== null,
    issue.stepLimit !== null,
    issue.evidenceCount > 0,
  ];
  return JSON.stringify([value, seen]);
}

/** The transitions that XState itself says it takes for an event, what regions tell each other included. */
export function transitionsTaken(state: AnyMachineSnapshot, event: CaseEvent): string[] {
  const taken: string[] = [];
  const actor = createActor(issueV1.machine, {
    input: start,
    snapshot: issueV1.machine.getPersistedSnapshot(state) as never,
    inspect: (inspection) => {
      if (inspection.type === '@xstate.microstep') taken.push(...inspection._transitions.map(nameOf));
    },
  });
  actor.start();
  actor.send(event);
  actor.stop();
  return taken;
}

/** A transition by where it starts, what sets it off, and its place among those of the same event. */
export function nameOf({ source, eventType, target }: AnyTransitionDefinition): string {
  const type = String(eventType);
  const siblings = type === '' ? (source.always ?? []) : (source.transitions.get(type) ?? []);
  const place = siblings.findIndex((sibling) => sibling.target?.[0] === target?.[0]);
  return `${source.path.join('.')} ${type === '' ? 'always' : type} ${place + 1}`;
}
