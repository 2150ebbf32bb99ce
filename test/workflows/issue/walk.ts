import fc from 'fast-check';
import { advance, begin, takenEvents } from '../../../src/engine/xstate.js';
import { actingsFor, keptApart } from '../../../src/engine/write-path/permission.js';
import type { CaseRow } from '../../../src/engine/cases/case-row.js';
import type { Actor } from '../../../src/platform/http/actor.js';
import type { CaseEvent, CaseSummary, EffectCall, StoredState } from '../../../workflows/kit/definition.js';
import { leafOf } from '../../../workflows/kit/paths.js';
import type { IssueContext, IssueInput } from '../../../workflows/issue/v1/context.js';
import { issueV1 } from '../../../workflows/issue/v1/index.js';
import { cast, id, organisations, things } from './cast.js';
import { input } from './life.js';
import { measure, payloadOfEvent, type Payload } from './payloads.js';

/** Where a walk stands. */
export interface Standing {
  readonly state: StoredState;
  readonly context: IssueContext;
  readonly leaf: string;
  readonly timeliness: string;
  readonly summary: CaseSummary;
}

/** An event of a walk that was taken, between the two standings that it lies between. */
export interface Taken {
  readonly event: CaseEvent;
  readonly before: Standing;
  readonly after: Standing;
  readonly effects: readonly EffectCall[];
}

/** What happened to one issue at random hands. */
export interface Walk {
  readonly input: IssueInput;
  readonly start: Standing;
  readonly taken: readonly Taken[];
}

/** One choice of a walk: numbers that are read modulo whatever there is to choose from. */
interface Choice {
  readonly who: number;
  readonly what: number;
  readonly how: number;
  readonly days: number;
  readonly flag: boolean;
}

const { office, unit, otherUnit, bodyA, bodyB, bodyC } = organisations;
const binding = (role: string, orgId: string) => ({
  role,
  orgId,
  orgName: 'x',
  scopeOfficeIds: role === 'supervisor' ? [office] : [],
});
const actor = (number: number, ...bindings: Actor['bindings']): Actor => ({ id: id(number), username: 'x', name: 'x', bindings });

/** The usual people, and some who hold what no sensible office would give to one person. */
const people: readonly Actor[] = [
  ...Object.values(cast).map(({ id: own, name, role, orgId }): Actor => ({
    id: own,
    username: name,
    name,
    bindings: [binding(role, orgId ?? id(0))],
  })),
  actor(
    901,
    binding('teamMember', office),
    binding('deputyLeader', office),
    binding('teamLeader', office),
    binding('inspectionOffice', office),
  ),
  actor(
    902,
    binding('supervisor', bodyA),
    binding('functionalDepartment', bodyB),
    binding('leadership', bodyC),
    binding('unitHead', unit),
  ),
  actor(
    903,
    binding('inspectionOffice', office),
    binding('unitHead', unit),
    binding('unitHead', otherUnit),
    binding('supervisor', unit),
  ),
];

const pick = <Value>(values: readonly Value[], number: number): Value => {
  const value = values[number % values.length];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
};

/** A payload as somebody might send it: good as a rule, odd at times. */
function payloadFor(type: string, context: IssueContext, { how }: Choice): Payload {
  const usual = payloadOfEvent(type, context);
  const bodies = [[bodyA], [bodyB, bodyC], [unit], [bodyA, bodyB, bodyC], [otherUnit, bodyC]];
  const measures = (...more: readonly Payload[]) => ({
    measures: more.map((one) => measure({ manifestationIds: context.manifestationIds, ...one })),
  });
  const variants: Readonly<Record<string, readonly Payload[]>> = {
    REVISE_WORKING_PAPER: [{ manifestations: [{ id: id(450), text: 'another' }] }, { title: 'A new title' }],
    NAME_REVIEW_BODIES: bodies.map((reviewBodies) => ({ reviewBodies })),
    HAND_OVER: [{}, {}, ...bodies.map((reviewBodies) => ({ reviewBodies }))],
    REASSIGN: [unit, otherUnit].map((unitId) => ({ unitId, ground: 'x' })),
    SUBMIT_PLAN: [
      measures({ sustained: true, dueOn: undefined, kinds: undefined }, { id: things.furtherMeasure, horizon: 'keepFixed' }),
      measures({ manifestationIds: context.manifestationIds.slice(1) }),
    ],
    REPORT_PROGRESS: ['notDone', 'basicallyDone', 'done'].map((progress) => ({
      text: 'x',
      measures: context.measures.slice(how % 2).map(({ id: measureId }) => ({ measureId, progress })),
      evidenceIds: [things.file],
    })),
    GIVE_OPINION: [{ verdict: 'disagree', missing: 'x' }],
    REPORT_REVISIT: [{ outcome: 'rebound', note: 'x', ground: 'x' }],
    ASSIGN_OWNER: [
      { postId: things.post, handoverNote: 'x' },
      { postId: things.post },
      { postId: id(899), userId: id(898) },
      { postId: things.post, userId: context.owner.userId ?? things.postHolder },
    ],
    REQUEST_EXTENSION: ['2026-03-01', '2026-06-01', '2027-01-01', '2027-06-01'].map((newDate) => ({ reason: 'x', newDate })),
    ...Object.fromEntries(
      ['DUE_SOON', 'DUE_VERY_SOON', 'DEADLINE_PASSED', 'ESCALATE'].map((signal) => [signal, [{ limit: 'step' }]]),
    ),
  };
  // As it comes over the wire: members that are left out are not there at all.
  return JSON.parse(JSON.stringify(pick([usual, usual, ...(variants[type] ?? [])], how))) as Payload;
}

const dayOf = (days: number) => new Date(Date.UTC(2026, 2, 2 + days)).toISOString().slice(0, 10);

/** What the engine does with an attempt: permission and separation of duties by the metadata, then the machine. */
function attempt(standing: Standing, choice: Choice, at: string, types: readonly string[]): Taken | undefined {
  const type = pick(types, choice.what);
  const info = issueV1.events[type];
  if (info === undefined) return undefined;
  const row = { ...standing.summary, officeId: office, teamIds: [] as string[], state: standing.state } as unknown as CaseRow;
  const allowed = people.flatMap((person) => actingsFor(info, person, row, standing.leaf, true));
  if (allowed.length === 0) return undefined;
  const counting = !['unset', 'paused', 'stopped'].includes(standing.timeliness);
  const event: CaseEvent = {
    type,
    payload: payloadFor(type, standing.context, choice),
    actor: pick(allowed, choice.who),
    at,
    facts: {
      ...(counting && { late: choice.flag, afterOriginal: choice.flag || choice.how % 5 === 0 }),
      ...(info.facts?.includes('onSite') && { onSite: choice.how % 4 !== 0 }),
      ...(info.facts?.includes('dueOn') && { dueOn: standing.context.caseLimit?.extendedTo ?? '2026-06-01' }),
    },
  };
  if (keptApart(issueV1, row, event) !== undefined) return undefined;
  const step = advance(issueV1, standing.state, event);
  return step && { event, before: standing, after: standingOf(step.state, standing.summary.disclosed), effects: step.effects };
}

export function standingOf(state: StoredState, disclosed: boolean): Standing {
  return {
    state,
    context: state.context as IssueContext,
    leaf: leafOf(state.value, 'stage'),
    timeliness: leafOf(state.value, 'timeliness'),
    summary: issueV1.summary(state, disclosed),
  };
}

function walk(start: IssueInput, choices: readonly Choice[]): Walk {
  let here = standingOf(begin(issueV1, start).state, false);
  const first = here;
  const taken: Taken[] = [];
  let days = 0;
  for (const choice of choices) {
    days += choice.days;
    const at = `${dayOf(days)}T10:00:00.000+08:00`;
    const step = firstTaken(here, choice, at);
    if (step === undefined) continue;
    taken.push(step);
    here = step.after;
  }
  return { input: start, start: first, taken };
}

/** Most of the time somebody does what leads on; the rest is all that may be done. Who is refused leaves it to the next. */
function firstTaken(here: Standing, choice: Choice, at: string): Taken | undefined {
  const open = takenEvents(issueV1, here.state);
  const onward = open.filter((type) => leadsOn.includes(type));
  const types = onward.length > 0 && choice.what % 3 !== 0 ? onward : open;
  for (let turn = 0; turn < 5; turn += 1) {
    const { who, what, how } = choice;
    const step = attempt(here, { ...choice, who: who + turn, what: what + turn, how: how + turn }, at, types);
    if (step !== undefined) return step;
  }
  return undefined;
}

const leadsOn = [
  ...[
    'SUBMIT_WORKING_PAPER',
    'PASS_CHECK',
    'FIX_IMMEDIATELY',
    'HAND_OVER',
    'SIGN_FOR',
    'SUBMIT_PLAN',
    'APPROVE_PLAN',
    'REPORT_PROGRESS',
  ],
  ...['SUBMIT_FOR_REVIEW', 'GIVE_OPINION', 'APPROVE', 'PLAN_REVISIT', 'START_REVISIT', 'REPORT_REVISIT', 'REOPEN'],
  'UPHOLD',
];

const natural = fc.nat({ max: 9999 });

/** Random walks of one issue through many hands. */
export const walks: fc.Arbitrary<Walk> = fc
  .record({
    choices: fc.array(fc.record({ who: natural, what: natural, how: natural, days: fc.nat({ max: 12 }), flag: fc.boolean() }), {
      minLength: 30,
      maxLength: 120,
      size: 'max',
    }),
    track: fc.constantFrom('concentrated', 'concentrated', 'longTerm', 'immediate'),
    systemic: fc.boolean(),
    usualReviewBodies: fc.constantFrom([bodyA], [bodyA, bodyB], [unit, bodyC], []),
  })
  .map(({ choices, ...more }) => walk({ ...input, ...(more as Partial<IssueInput>) }, choices));
