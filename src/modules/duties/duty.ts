import type { JsonSchema } from '../../platform/http/json-schema.js';
import { words, type Words } from '../../platform/words/words.js';

/** What an organisation must do, must not do, and may do. source: 责任清单、负面清单、权力清单 */
export const dutyKinds = ['responsibility', 'negative', 'power'] as const;
export type DutyKind = (typeof dutyKinds)[number];

export const dutyKindWords: Readonly<Record<DutyKind, Words>> = {
  responsibility: words('责任清单', 'list of responsibilities'),
  negative: words('负面清单', 'negative list'),
  power: words('权力清单', 'list of powers'),
};

/** An entry to be kept. Dates are `YYYY-MM-DD`. */
export interface NewDuty {
  readonly organisationId: string;
  readonly kind: DutyKind;
  readonly text: string;
  readonly basis?: string;
  readonly themes?: readonly string[];
  readonly validFrom?: string;
  readonly validUntil?: string;
}

/** An entry of the catalogue as the product answers with it. */
export interface Duty {
  readonly id: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly kind: DutyKind;
  readonly text: string;
  readonly basis: string | null;
  readonly themes: readonly string[];
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly version: number;
}

/** As `Duty`, with each of its versions, the oldest first. */
export interface DutyWithVersions extends Duty {
  readonly versions: readonly {
    readonly version: number;
    readonly content: object;
    readonly changedBy: string;
    readonly changedAt: string;
  }[];
}

/** A body that may own the duty that an issue is about, with what speaks for it. */
export interface ProposedUnit {
  readonly unit: { readonly id: string; readonly name: string };
  readonly score: number;
  readonly duties: readonly {
    readonly id: string;
    readonly kind: DutyKind;
    readonly text: string;
    readonly explanation: string;
  }[];
}

const id = { type: 'string', format: 'uuid' };
const text = { type: 'string' };
const optional = { type: ['string', 'null'] };
const object = (properties: JsonSchema): JsonSchema => ({ type: 'object', properties, required: Object.keys(properties) });
const ref = object({ id, name: text });
const kind = { enum: dutyKinds };
const entry = {
  id,
  organisation: ref,
  kind,
  text,
  basis: optional,
  themes: { type: 'array', items: text },
  validFrom: { ...optional, format: 'date' },
  validUntil: { ...optional, format: 'date' },
  version: { type: 'integer' },
};
const version = object({
  version: { type: 'integer' },
  content: { type: 'object' },
  changedBy: text,
  changedAt: { type: 'string', format: 'date-time' },
});

export const dutySchema = object(entry);
export const dutyWithVersionsSchema = object({ ...entry, versions: { type: 'array', items: version } });
export const proposedUnitsSchema = object({
  units: {
    type: 'array',
    items: object({
      unit: ref,
      score: { type: 'number' },
      duties: { type: 'array', items: object({ id, kind, text, explanation: text }) },
    }),
  },
});
