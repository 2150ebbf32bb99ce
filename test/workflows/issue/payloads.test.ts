import { payloadFor } from '../../../src/engine/write-path/payload.js';
import { Problem } from '../../../src/platform/errors/problem.js';
import { fields, type PayloadClass } from '../../../workflows/kit/fields.js';
import { issueV1 } from '../../../workflows/issue/v1/index.js';
import type { IssueContext } from '../../../workflows/issue/v1/context.js';
import { id, organisations, things } from './cast.js';
import { measure, payloads, type Payload } from './payloads.js';
import { reach } from './roads.js';

/** An issue with a plan, for which every payload of the tests says something. */
const context: IssueContext = reach('handedOver.rectifying').context;
const types = Object.keys(issueV1.events);
const infoOf = (type: string) => {
  const info = issueV1.events[type];
  if (info === undefined) throw new Error(`no event ${type}`);
  return info;
};
const good = (type: string): Record<string, unknown> => structuredClone({ ...payloads[type]?.(context) });

/** What is wrong with a payload: `path code` of each fault; nothing where it is taken. */
function faults(type: string, payload: Payload): string[] {
  try {
    payloadFor(infoOf(type), payload);
    return [];
  } catch (error) {
    if (error instanceof Problem) return (error.details.errors ?? []).map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
}

/** A place in a payload: a member of it, or of the first element of one of its lists. */
interface Place {
  readonly path: string;
  readonly key: string;
  /** The object in a copy of the payload that has the member. */
  readonly holderIn: (payload: Record<string, unknown>) => Record<string, unknown>;
  readonly value: unknown;
}

function placesIn(payload: PayloadClass, value: Record<string, unknown>, prefix: string, holderIn: Place['holderIn']): Place[] {
  return Object.entries(value).flatMap(([key, member]) => {
    const here: Place = { path: `${prefix}${key}`, key, holderIn, value: member };
    const inner = fields(payload).get(key)?.of?.();
    const [first] = Array.isArray(member) ? (member as Record<string, unknown>[]) : [];
    if (inner === undefined || first === undefined) return [here];
    const deeper = (root: Record<string, unknown>) => (holderIn(root)[key] as Record<string, unknown>[])[0] ?? {};
    return [here, ...placesIn(inner, first, `${prefix}${key}[0].`, deeper)];
  });
}

const places = (type: string): Place[] => placesIn(infoOf(type).payload, good(type), '', (payload) => payload);

function changed(type: string, place: Place, value: unknown): Payload {
  const payload = good(type);
  place.holderIn(payload)[place.key] = value;
  return payload;
}

function without(type: string, place: Place): Payload {
  const payload = good(type);
  delete place.holderIn(payload)[place.key];
  return payload;
}

/** Values of every kind of JSON but the one that the place holds. */
function otherKinds(value: unknown): unknown[] {
  const kind = (one: unknown) => (Array.isArray(one) ? 'array' : typeof one);
  return ['', 'no such thing', 7.125, true, {}, ['x'], [null]].filter((other) => kind(other) !== kind(value));
}

const everyPlace = types.flatMap((type) => places(type).map((place) => [type, place.path, place] as const));
/** Members that may be left out, by event; all others must be there. */
const optional: Readonly<Record<string, string>> = {
  REVISE_WORKING_PAPER: 'title finding theme severity place occurredAt method manifestations manifestations[0].id',
  SUBMIT_WORKING_PAPER: 'note',
  PASS_CHECK: 'opinion',
  HAND_OVER: 'requirement reviewBodies',
  SIGN_FOR: 'note',
  SUBMIT_PLAN: 'goal measures[0].id measures[0].kinds',
  ADD_MEASURES: 'measures[0].id measures[0].kinds',
  REPORT_PROGRESS:
    'measures measures[0].note measures[0].results measures[0].results[0].atLeast measures[0].evidenceIds evidenceIds',
  SUBMIT_FOR_REVIEW: 'results evidenceIds',
  GIVE_OPINION: 'note',
  CHECK_IN: 'evidenceIds',
  PLAN_REVISIT: 'note',
  START_REVISIT: 'note',
  REPORT_REVISIT: 'evidenceIds',
  GRANT_EXTENSION: 'opinion',
  ATTACH_EVIDENCE: 'measureId note',
  INTERVIEW: 'demands',
  ASSIGN_OWNER: 'userId handoverNote',
  DUE_SOON: 'dueAt level',
  DUE_VERY_SOON: 'dueAt level',
  DEADLINE_PASSED: 'dueAt level',
  ESCALATE: 'dueAt level',
};
const mayBeLeftOut = (type: string, path: string) => (optional[type] ?? '').split(' ').includes(path);

describe('the payload of an event', () => {
  test.each(types)('%s is taken in its usual form', (type) => {
    expect(payloads[type]).toBeDefined();
    expect(faults(type, good(type))).toEqual([]);
  });

  test.each(types)('%s is refused with a member that it does not know', (type) => {
    expect(faults(type, { ...good(type), surprise: 1 })).toEqual(['surprise unknown-field']);
    expect(faults(type, { ...good(type), constructor: {} })).toEqual(['constructor unknown-field']);
  });

  test.each(everyPlace)('%s is refused where %s is of another kind', (type, path, place) => {
    for (const value of otherKinds(place.value)) {
      const found = faults(type, changed(type, place, value));
      expect({ value, found: found.filter((fault) => fault.startsWith(path)).length > 0 }).toEqual({ value, found: true });
    }
  });

  test.each(everyPlace)('%s without %s is refused, unless it may be left out', (type, path, place) => {
    const expected = mayBeLeftOut(type, path) ? [] : [`${path} required`];
    expect(faults(type, without(type, place))).toEqual(expected);
    expect(faults(type, changed(type, place, null))).toEqual(expected);
  });

  test.each(types)('%s with an unknown member deep inside is refused there', (type) => {
    for (const { path, holderIn } of places(type).filter(({ path }) => path.includes('.'))) {
      const payload = good(type);
      holderIn(payload).surprise = 1;
      expect(faults(type, payload)).toEqual([`${path.slice(0, path.lastIndexOf('.'))}.surprise unknown-field`]);
    }
  });

  test('is taken with its ids in capitals, and goes on with them in small letters', () => {
    const capital = 'ABCDEFAB-0000-7000-8000-000000000001';
    const revised = payloadFor(infoOf('REVISE_WORKING_PAPER'), { manifestations: [{ id: capital, text: 'x' }] });
    expect(revised).toMatchObject({ manifestations: [{ id: capital.toLowerCase() }] });
  });

  test('gives every new manifestation and measure an id, and leaves those that have one', () => {
    const revised = payloadFor(infoOf('REVISE_WORKING_PAPER'), {
      manifestations: [{ text: 'new' }, { id: things.firstManifestation, text: 'known' }],
    }) as { manifestations: { id: string }[] };
    expect(revised.manifestations.map(({ id: given }) => given)).toEqual([
      expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
      things.firstManifestation,
    ]);
  });
});

const bad: readonly (readonly [why: string, type: string, more: Payload, faults: readonly string[]])[] = [
  ['a title of 201 characters', 'REVISE_WORKING_PAPER', { title: 'x'.repeat(201) }, ['title too-long']],
  ['a blank title', 'REVISE_WORKING_PAPER', { title: ' \n' }, ['title blank']],
  ['an unknown severity', 'REVISE_WORKING_PAPER', { severity: 'awful' }, ['severity not-a-choice']],
  ['a day that does not exist', 'REVISE_WORKING_PAPER', { occurredAt: '2026-02-30' }, ['occurredAt not-a-date']],
  ['a day of the year 0', 'REVISE_WORKING_PAPER', { occurredAt: '0000-02-03' }, ['occurredAt not-a-date']],
  ['an instant for a day', 'REVISE_WORKING_PAPER', { occurredAt: '2026-02-03T00:00:00Z' }, ['occurredAt not-a-date']],
  ['no manifestation', 'REVISE_WORKING_PAPER', { manifestations: [] }, ['manifestations too-few']],
  [
    '51 manifestations',
    'REVISE_WORKING_PAPER',
    { manifestations: Array.from({ length: 51 }, () => ({ text: 'x' })) },
    ['manifestations too-many'],
  ],
  [
    'the same manifestation twice',
    'REVISE_WORKING_PAPER',
    { manifestations: [1, 2].map(() => ({ id: things.firstManifestation, text: 'x' })) },
    ['manifestations[1].id duplicate-id'],
  ],
  ['a clue without an addressee', 'REFER', { to: 'nobody' }, ['to not-a-choice']],
  ['no body', 'NAME_REVIEW_BODIES', { reviewBodies: [] }, ['reviewBodies too-few']],
  ['six bodies', 'NAME_REVIEW_BODIES', { reviewBodies: [1, 2, 3, 4, 5, 6].map(id) }, ['reviewBodies too-many']],
  [
    'the same body twice',
    'NAME_REVIEW_BODIES',
    { reviewBodies: [organisations.bodyA, organisations.bodyA] },
    ['reviewBodies not-unique'],
  ],
  ['a body that is no id', 'HAND_OVER', { reviewBodies: ['the finance bureau'] }, ['reviewBodies not-an-id']],
  ['no measure', 'SUBMIT_PLAN', { measures: [] }, ['measures too-few']],
  ['the same measure twice', 'SUBMIT_PLAN', { measures: [measure(), measure()] }, ['measures[1].id duplicate-id']],
  [
    'a measure without a date that is not sustained',
    'SUBMIT_PLAN',
    { measures: [measure({ dueOn: undefined })] },
    ['measures[0].dueOn required'],
  ],
  [
    'a measure that answers nothing',
    'SUBMIT_PLAN',
    { measures: [measure({ manifestationIds: [] })] },
    ['measures[0].manifestationIds too-few'],
  ],
  [
    'a kind twice',
    'ADD_MEASURES',
    { measures: [measure({ kinds: ['recovery', 'recovery'] })] },
    ['measures[0].kinds not-unique'],
  ],
  [
    'a report on the same measure twice',
    'REPORT_PROGRESS',
    { measures: ['notDone', 'done'].map((progress) => ({ measureId: things.measure, progress })) },
    ['measures not-unique'],
  ],
  ['a negative count', 'SUBMIT_FOR_REVIEW', { results: [{ kind: 'moneyRecovered', count: -1 }] }, ['results[0].count too-small']],
  [
    'a count in thousandths',
    'SUBMIT_FOR_REVIEW',
    { results: [{ kind: 'moneyRecovered', count: 0.001 }] },
    ['results[0].count not-a-number'],
  ],
  ['a disagreement that does not say what is missing', 'GIVE_OPINION', { verdict: 'disagree' }, ['missing required']],
  ['a rebound without its ground', 'REPORT_REVISIT', { outcome: 'rebound', note: 'The cars are back' }, ['ground required']],
  ['a reopening that is not confirmed', 'REOPEN', { confirm: false }, ['confirm not-equal']],
  ['an interview with nobody', 'INTERVIEW', { participants: [] }, ['participants too-few']],
  ['an interview with a blank name', 'INTERVIEW', { participants: ['A', ' '] }, ['participants wrong-format']],
  ['a signal about no limit', 'DUE_SOON', { limit: 'both' }, ['limit not-a-choice']],
  ['a level beyond the third', 'ESCALATE', { level: 4 }, ['level too-large']],
];

const allowed: readonly (readonly [why: string, type: string, payload: Payload])[] = [
  ['a sustained measure without a date', 'SUBMIT_PLAN', { measures: [measure({ dueOn: undefined, sustained: true })] }],
  ['a sustained measure with a date', 'SUBMIT_PLAN', { measures: [measure({ sustained: true })] }],
  ['several measures without an id', 'SUBMIT_PLAN', { measures: [1, 2].map(() => measure({ id: undefined })) }],
  ['an agreement that still names what is missing', 'GIVE_OPINION', { verdict: 'agree', missing: 'A date on the photo' }],
  ['a leap day', 'PLAN_REVISIT', { plannedOn: '2028-02-29' }],
  ['a revision of the title alone', 'REVISE_WORKING_PAPER', { title: 'x' }],
  ['nothing at all where nothing is asked for', 'SIGN_FOR', {}],
  ['members that are null where they may be left out', 'GIVE_OPINION', { verdict: 'agree', missing: null, note: null }],
];

describe('what a field allows', () => {
  test.each(bad)('not %s (%s)', (_, type, more, expected) => {
    const base = type === 'GIVE_OPINION' || type === 'REPORT_REVISIT' ? {} : good(type);
    expect(faults(type, { ...base, ...more })).toEqual(expected);
  });

  test.each(allowed)('%s (%s)', (_, type, payload) => {
    expect(faults(type, payload)).toEqual([]);
  });
});
