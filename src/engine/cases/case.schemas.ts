import { dueTimes } from '../deadlines/time-left.js';
import type { JsonSchema } from '../../platform/http/json-schema.js';

const text = { type: 'string' };
const optionalText = { type: ['string', 'null'] };
const instant = { type: 'string', format: 'date-time' };
const optionalInstant = { type: ['string', 'null'], format: 'date-time' };
const id = { type: 'string', format: 'uuid' };
const optionalId = { type: ['string', 'null'], format: 'uuid' };
const organisation = { type: ['object', 'null'], properties: { id, name: optionalText }, required: ['id', 'name'] };
const owner = object({ organisation, post: organisation, user: organisation, postId: optionalId, userId: optionalId });

function object(properties: JsonSchema, optional: readonly string[] = []): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties).filter((name) => !optional.includes(name)) };
}

/** The shape of a case in an answer. */
export const caseSchema = object(
  {
    id,
    number: text,
    workflow: text,
    workflowVersion: { type: 'integer' },
    version: { type: 'integer' },
    stage: text,
    step: text,
    stepLabel: text,
    category: { enum: ['open', 'waiting', 'closed'] },
    turn: text,
    timeliness: text,
    overdueLevel: { type: 'integer', minimum: 0, maximum: 3 },
    extension: text,
    cycle: { type: 'integer' },
    track: optionalText,
    title: text,
    theme: optionalText,
    unit: organisation,
    office: organisation,
    inspectionId: optionalId,
    roundId: optionalId,
    owner,
    dueAt: optionalInstant,
    originalDueAt: optionalInstant,
    stepDueAt: optionalInstant,
    nextDueAt: { ...optionalInstant, description: 'the next of its limits that runs; null where none does' },
    workingDaysLeft: {
      type: ['integer', 'null'],
      description:
        'working days after today up to and including nextDueAt: 0 on the day itself, negative once it has passed; null without nextDueAt, or where the calendar of a year on the way is not loaded',
    },
    progress: optionalText,
    sustained: { type: 'boolean' },
    doneInPeriod: { type: ['boolean', 'null'] },
    closedAt: optionalInstant,
    closedLate: { type: 'boolean' },
    synthetic: { type: 'boolean' },
    source: optionalText,
    createdAt: instant,
    updatedAt: instant,
    subject: { type: ['object', 'null'] },
  },
  ['subject'],
);

/** The shape of an event of a case's history. */
export const eventSchema = object({
  seq: { type: 'integer' },
  type: text,
  label: text,
  text,
  actor: object({ id, name: text, role: text, roleLabel: text, organisation }),
  at: instant,
  from: optionalText,
  to: text,
  payload: { type: 'object' },
  hash: text,
  previousHash: text,
});

const eventType = { type: 'string', description: 'an event of the workflow, as GET /workflows describes it with its payload' };

/** The shape of an event that is sent: its type and, beside it, its payload. */
export const eventBodySchema = { ...object({ type: eventType }), additionalProperties: true };

const batchElement = { ...object({ caseId: id, version: { type: 'integer' }, type: eventType }), additionalProperties: true };
const batchElements = { type: 'array', items: batchElement, minItems: 1, maxItems: 1000 };

/** The shape of several events that are sent in one transaction. */
export const batchBodySchema = { anyOf: [batchElements, object({ events: batchElements })] };

export const sentSchema = object({ case: caseSchema, event: eventSchema });
export const batchSchema = object({ items: { type: 'array', items: sentSchema } });
const count = { type: 'integer', minimum: 0 };

/** The shape of how much waits for somebody. */
export const workSummarySchema = object({
  total: count,
  due: object(Object.fromEntries(dueTimes.map((time) => [time, count]))),
  workflows: { type: 'array', items: object({ name: text, title: text, count }) },
});

const refusedCase = object({ caseId: id, number: text, title: text, reason: text });
const commonAction = object({
  workflow: text,
  type: text,
  label: text,
  schema: { type: 'object', description: 'of a payload that serves all of them alike' },
  ready: { type: 'array', items: object({ caseId: id, version: { type: 'integer' } }) },
  refused: { type: 'array', items: refusedCase },
});

/** The shape of what may be done with several cases. */
export const commonActionsSchema = object({
  items: { type: 'array', items: commonAction },
  missing: { type: 'array', items: id, description: 'those that the caller may not see' },
});

/** The shape of the values that cases have in one column. */
export const facetsSchema = object({
  items: { type: 'array', items: object({ value: text, label: text, count: { type: 'integer' } }) },
});

export const actionSchema = object(
  {
    type: text,
    label: text,
    schema: { type: 'object' },
    main: { type: 'boolean', description: 'of what the step waits for, what the caller can do: one at most' },
    refused: text,
  },
  ['main', 'refused'],
);

const limit = object(
  {
    kind: { enum: ['case', 'step'] },
    dueAt: optionalInstant,
    originalDueAt: optionalInstant,
    rule: object({ pack: text, version: { type: 'integer' }, clause: text, source: text }),
    start: instant,
    steps: { type: 'array', items: { type: 'object' } },
    problem: text,
  },
  ['problem'],
);

/** The shape of a case's limits: the case's own at the top, the step's beside it. */
export const deadlineSchema = {
  type: 'object',
  properties: { ...(limit.properties as JsonSchema), step: { anyOf: [limit, { type: 'null' }] } },
};
