import type { JsonSchema } from '../../platform/http/json-schema.js';
import { words, type Words } from '../../platform/words/words.js';

export const campaignResultKinds = ['livelihoodMatter', 'institution'] as const;
export type CampaignResultKind = (typeof campaignResultKinds)[number];

export const campaignResultWords: Readonly<Record<CampaignResultKind, Words>> = {
  livelihoodMatter: words('民生实事', 'livelihood matter'),
  institution: words('建章立制', 'institution'),
};

/** What a campaign counts, each with a target where one was set. */
export const campaignMeasures = ['units', 'cleared', 'livelihoodMatters', 'letters', 'institutions'] as const;
export type CampaignMeasure = (typeof campaignMeasures)[number];
export type Targets = Partial<Readonly<Record<CampaignMeasure, number>>>;

/** A campaign as an answer shows it: what it has reached, and what it is to reach. Days are `YYYY-MM-DD`. */
export interface Campaign {
  readonly id: string;
  readonly officeId: string;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly progress: Readonly<Record<CampaignMeasure, { readonly value: number; readonly target: number | null }>>;
  readonly synthetic: boolean;
  readonly source: string | null;
}

/** A campaign to be kept. */
export interface NewCampaign {
  readonly id: string;
  readonly officeId: string;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn?: string;
  readonly targets?: Targets;
  readonly synthetic?: boolean;
  readonly source?: string;
}

/** A unit to be taken in. */
export interface NewCampaignUnit {
  readonly organisationId: string;
  readonly joinedOn: string;
  readonly clearedOn?: string;
}

/** A result to be noted. */
export interface NewCampaignResult {
  readonly id?: string;
  readonly kind: CampaignResultKind;
  readonly title: string;
  readonly organisationId?: string;
  readonly caseId?: string;
  readonly achievedOn: string;
}

const id = { type: 'string', format: 'uuid' };
const object = (properties: JsonSchema): JsonSchema => ({ type: 'object', properties, required: Object.keys(properties) });
const measure = object({ value: { type: 'integer' }, target: { type: ['integer', 'null'] } });

export const campaignSchema = object({
  id,
  officeId: id,
  title: { type: 'string' },
  startsOn: { type: 'string', format: 'date' },
  endsOn: { type: ['string', 'null'], format: 'date' },
  progress: object(Object.fromEntries(campaignMeasures.map((name) => [name, measure]))),
  synthetic: { type: 'boolean' },
  source: { type: ['string', 'null'] },
});
