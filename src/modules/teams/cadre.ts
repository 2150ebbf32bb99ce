import type { JsonSchema } from '../../platform/http/json-schema.js';
import { words, type Words } from '../../platform/words/words.js';
import { tieKinds, type TieKind } from './avoidance.js';
import { teamPositions, type TeamPosition } from './team.js';

/** What a person of the pool brings along. source: 巡察干部人才库 (research: skills in use in the field) */
export const skills = [
  'finance',
  'audit',
  'engineering',
  'law',
  'organisation',
  'discipline',
  'publicity',
  'agriculture',
  'data',
] as const;
export type Skill = (typeof skills)[number];

export const skillWords: Readonly<Record<Skill, Words>> = {
  finance: words('财务', 'finance'),
  audit: words('审计', 'audit'),
  engineering: words('工程', 'engineering'),
  law: words('法律', 'law'),
  organisation: words('组织人事', 'organisation and personnel'),
  discipline: words('纪检', 'discipline inspection'),
  publicity: words('宣传意识形态', 'publicity and ideology'),
  agriculture: words('农业农村', 'agriculture and villages'),
  data: words('数据分析', 'data analysis'),
};

/** An inspection on whose team a person is or was. Dates are `YYYY-MM-DD`; null where they are not known. */
export interface CadreInspection {
  readonly id: string;
  readonly title: string;
  readonly position: TeamPosition;
  readonly onSiteFrom: string | null;
  readonly onSiteUntil: string | null;
}

/** A person of an office's pool as the product answers with them. */
export interface Cadre {
  readonly userId: string;
  readonly name: string;
  readonly skills: readonly Skill[];
  readonly skillLabels: readonly string[];
  readonly availableFrom: string | null;
  readonly availableUntil: string | null;
  readonly note: string | null;
  /** The newest twenty, the latest on site first. */
  readonly inspections: readonly CadreInspection[];
}

/** A tie as the product answers with it. */
export interface TieView {
  readonly id: string;
  readonly kind: TieKind;
  readonly label: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly from: string | null;
  readonly until: string | null;
  readonly note: string | null;
  readonly createdAt: string;
}

const id = { type: 'string', format: 'uuid' };
const text = { type: 'string' };
const date = { type: ['string', 'null'], format: 'date' };
const object = (properties: JsonSchema): JsonSchema => ({ type: 'object', properties, required: Object.keys(properties) });

export const cadreSchema = object({
  userId: id,
  name: text,
  skills: { type: 'array', items: { enum: skills } },
  skillLabels: { type: 'array', items: text },
  availableFrom: date,
  availableUntil: date,
  note: { type: ['string', 'null'] },
  inspections: {
    type: 'array',
    items: object({ id, title: text, position: { enum: teamPositions }, onSiteFrom: date, onSiteUntil: date }),
  },
});

const tieSchema = object({
  id,
  kind: { enum: tieKinds },
  label: text,
  organisation: object({ id, name: text }),
  from: date,
  until: date,
  note: { type: ['string', 'null'] },
  createdAt: { type: 'string', format: 'date-time' },
});

export const tiesSchema = object({ userId: id, ties: { type: 'array', items: tieSchema } });
