import type { JsonSchema } from '../../platform/http/json-schema.js';
import { words, type Words } from '../../platform/words/words.js';

/** What a supervision goes to. source: 基层党建专项督查机制, first quarter of 2020 */
export const placeKinds = ['county', 'functionalZone', 'township', 'village', 'newOrganisation', 'publicHospital'] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const placeKindWords: Readonly<Record<PlaceKind, Words>> = {
  county: words('区县（市）', 'counties'),
  functionalZone: words('功能区园区', 'functional zones'),
  township: words('镇乡（街道）', 'townships'),
  village: words('村社', 'villages and communities'),
  newOrganisation: words('两新组织', 'new organisations'),
  publicHospital: words('公立医院', 'public hospitals'),
};

/** How it looks: 看、问、访、核、查、谈. */
export const methods = ['look', 'ask', 'visit', 'verify', 'inspect', 'talk'] as const;
export type Method = (typeof methods)[number];

export const methodWords: Readonly<Record<Method, Words>> = {
  look: words('看', 'look'),
  ask: words('问', 'ask'),
  visit: words('访', 'visit'),
  verify: words('核', 'verify'),
  inspect: words('查', 'inspect'),
  talk: words('谈', 'talk'),
};

/** A section of a check list with its items. */
export interface Section {
  readonly title: string;
  readonly items: readonly string[];
}

/** A place that a group went to. */
export interface Visit {
  readonly id: string;
  readonly groupNumber: number;
  readonly kind: PlaceKind;
  readonly place: string;
  readonly organisationId: string | null;
  readonly visitedOn: string;
  readonly note: string | null;
}

/** A supervision as an answer shows it. Days are `YYYY-MM-DD`. */
export interface Supervision {
  readonly id: string;
  readonly officeId: string;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly fedBackOn: string | null;
  readonly methods: readonly Method[];
  readonly checklist: readonly Section[];
  readonly groups: number;
  readonly visited: Readonly<Record<PlaceKind, number>>;
  readonly synthetic: boolean;
  readonly source: string | null;
}

/** A supervision to be kept. */
export interface NewSupervision {
  readonly id: string;
  readonly officeId: string;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly fedBackOn?: string;
  readonly methods: readonly Method[];
  readonly checklist: readonly Section[];
  readonly synthetic?: boolean;
  readonly source?: string;
}

/** A visit to be kept. */
export interface NewVisit {
  readonly id?: string;
  readonly groupNumber: number;
  readonly kind: PlaceKind;
  readonly place: string;
  readonly organisationId?: string;
  readonly visitedOn: string;
  readonly note?: string;
}

const id = { type: 'string', format: 'uuid' };
const text = { type: 'string' };
const date = { type: 'string', format: 'date' };
const whole = { type: 'integer' };
const object = (properties: JsonSchema): JsonSchema => ({ type: 'object', properties, required: Object.keys(properties) });

export const supervisionSchema = object({
  id,
  officeId: id,
  title: text,
  startsOn: date,
  endsOn: date,
  fedBackOn: { type: ['string', 'null'], format: 'date' },
  methods: { type: 'array', items: { enum: [...methods] } },
  checklist: { type: 'array', items: object({ title: text, items: { type: 'array', items: text } }) },
  groups: whole,
  visited: object(Object.fromEntries(placeKinds.map((kind) => [kind, whole]))),
  synthetic: { type: 'boolean' },
  source: { type: ['string', 'null'] },
});

export const visitSchema = object({
  id,
  groupNumber: whole,
  kind: { enum: [...placeKinds] },
  place: text,
  organisationId: { type: ['string', 'null'], format: 'uuid' },
  visitedOn: date,
  note: { type: ['string', 'null'] },
});
