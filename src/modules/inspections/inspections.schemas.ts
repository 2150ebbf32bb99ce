import { caseSchema } from '../../engine/cases/case.schemas.js';
import type { JsonSchema } from '../../platform/http/json-schema.js';
import { planStandingSchema } from './plan-standing.js';
import { inspectionModes, teamPositions } from './inspection-words.js';

const text = { type: 'string' };
const id = { type: 'string', format: 'uuid' };
const optionalId = { type: ['string', 'null'], format: 'uuid' };
const date = { type: ['string', 'null'], format: 'date' };
const instant = { type: 'string', format: 'date-time' };
const optionalInstant = { type: ['string', 'null'], format: 'date-time' };
const count = { type: 'integer', minimum: 0 };
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

/** A JSON object all of whose members are always there. */
export const whole = (properties: JsonSchema): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

const organisation = whole({ id, name: text });
const ofCase = caseSchema as { properties: JsonSchema; required: string[] };
const own = {
  termId: id,
  rulePack: text,
  rulePackVersion: { type: 'integer' },
  mode: { enum: inspectionModes },
  onSiteFrom: date,
  onSiteUntil: date,
  fedBackAt: optionalInstant,
  plan: planStandingSchema,
  missionId: optionalId,
  members: list(whole({ userId: id, position: { enum: teamPositions }, name: text })),
};
const counts = whole({
  total: count,
  byStage: { type: 'object', additionalProperties: count },
  immediateFixes: whole({ total: count, done: count }),
  handedOver: count,
  signed: count,
  unsigned: count,
  closed: count,
  overdue: count,
});

/** The shape of an inspection in an answer: its case, and what is planned. */
export const inspectionSchema: JsonSchema = {
  type: 'object',
  properties: { ...ofCase.properties, ...own },
  required: [...ofCase.required, ...Object.keys(own)],
};

/** As `inspectionSchema`, with how its issues stand. */
export const countedInspectionSchema: JsonSchema = {
  ...inspectionSchema,
  properties: { ...ofCase.properties, ...own, counts },
  required: [...ofCase.required, ...Object.keys(own), 'counts'],
};

const meeting = { attendees: list(text) };

/** The shape of a feedback in an answer. */
export const feedbackSchema: JsonSchema = whole({
  inspectionId: id,
  part: { enum: ['whole', 'own', 'copy'] },
  heldOn: { type: 'string', format: 'date' },
  fedBackAt: instant,
  opinion: text,
  concentratedUntil: date,
  issues: list(whole({ ordinal: { type: 'integer', minimum: 1 }, caseId: optionalId, number: text, title: text })),
  copiedTo: list(organisation),
  collectiveMeeting: { type: ['object', 'null'], properties: { place: text, minutes: text, ...meeting } },
  oneToOneMeetings: list(whole({ withWhom: text, record: text, ...meeting })),
});

/** The shape of the receipts of an inspection. */
export const receiptsSchema: JsonSchema = whole({
  signed: count,
  unsigned: count,
  items: list(
    whole({
      caseId: id,
      number: text,
      title: text,
      unit: organisation,
      handedOverAt: instant,
      signedAt: optionalInstant,
      signedBy: { type: ['object', 'null'], properties: { id, name: text } },
      dueAt: optionalInstant,
    }),
  ),
});

/** The shape of a superior leader's demand. */
export const demandSchema: JsonSchema = whole({
  id,
  inspectionId: id,
  ordinal: { type: 'integer', minimum: 1 },
  text,
  byWhom: text,
  owner: organisation,
  dueOn: date,
  state: { enum: ['open', 'done'] },
  result: { type: ['string', 'null'] },
  doneBy: { type: ['object', 'null'], properties: { id, name: { type: ['string', 'null'] } } },
  doneAt: optionalInstant,
  createdAt: instant,
});

const item = whole({
  id,
  ordinal: { type: 'integer', minimum: 1 },
  text,
  theme: text,
  basis: { type: ['string', 'null'] },
  learnedFrom: { type: ['object', 'null'], properties: { inspectionId: id, title: text } },
});

/** The shape of a check list. */
export const checkListSchema: JsonSchema = whole({
  id,
  office: organisation,
  title: text,
  createdAt: instant,
  items: list(item),
});

const mission = { id, office: organisation, title: text, roundId: optionalId, checkListId: optionalId, createdAt: instant };

/** The shape of a mission in a list. */
export const missionSchema: JsonSchema = whole(mission);

/** The shape of a mission with all that is attached to it. */
export const missionWithPartsSchema: JsonSchema = whole({
  ...mission,
  checkList: { ...checkListSchema, type: ['object', 'null'] },
  rounds: list(whole({ id, office: organisation, title: text })),
  inspections: list(whole({ id, office: organisation, unit: organisation, title: text, stage: text, step: text })),
});
