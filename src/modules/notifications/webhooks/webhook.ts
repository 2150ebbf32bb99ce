import { randomBytes } from 'node:crypto';
import type { JsonSchema } from '../../../platform/http/json-schema.js';
import type { Language } from '../../../platform/words/words.js';
import { instantText, optionalInstant } from '../../../engine/instants.js';
import type { Channel } from '../deliveries/outgoing.repository.js';

export const webhookFormats = ['bihuan', 'wecom', 'dingtalk'] as const;
export type WebhookFormat = (typeof webhookFormats)[number];

/** A row of the table. */
export interface WebhookRow {
  readonly id: string;
  readonly office_id: string;
  readonly name: string;
  readonly url: string;
  readonly format: WebhookFormat;
  readonly secret: string | null;
  /** Signs beside it until `former_until`. */
  readonly former_secret: string | null;
  readonly former_until: Date | null;
  /** Types of events and words of alerts; empty: everything. */
  readonly events: readonly string[];
  readonly language: Language;
  readonly active: boolean;
  readonly failures: number;
  readonly retry_at: Date | null;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

/** A webhook as the product answers with it: never with its secret, nor with the key in a robot's address. */
export type Webhook = ReturnType<typeof webhookOf>;

export function webhookOf(row: WebhookRow) {
  return {
    id: row.id,
    officeId: row.office_id,
    name: row.name,
    url: shownUrl(row.url),
    format: row.format,
    signed: row.secret !== null,
    events: row.events,
    language: row.language,
    active: row.active,
    failures: row.failures,
    retryAt: optionalInstant(row.retry_at),
    version: row.version,
    createdAt: instantText(row.created_at),
    updatedAt: instantText(row.updated_at),
  };
}

/** An address as it is shown and audited: robots carry their key as a parameter. */
export function shownUrl(url: string): string {
  const shown = new URL(url);
  for (const name of [...shown.searchParams.keys()]) shown.searchParams.set(name, '***');
  if (shown.password !== '') shown.password = '***';
  return shown.href;
}

/** Draws a secret with which requests are signed. */
export const drawnSecret = (): string => `whsec_${randomBytes(32).toString('base64url')}`;

/** By which channel a format is sent. */
export function channelOf(format: WebhookFormat): Channel {
  return format === 'bihuan' ? 'webhook' : 'robot';
}

const text = { type: 'string' };
const instant = { type: 'string', format: 'date-time' };
const properties = {
  id: { type: 'string', format: 'uuid' },
  officeId: { type: 'string', format: 'uuid' },
  name: text,
  url: { ...text, description: 'values of its parameters are hidden' },
  format: { enum: webhookFormats },
  signed: { type: 'boolean' },
  events: { type: 'array', items: text, description: 'empty: everything' },
  language: { enum: ['zh', 'en'] },
  active: { type: 'boolean' },
  failures: { type: 'integer', description: 'failures in a row' },
  retryAt: { type: ['string', 'null'], format: 'date-time' },
  version: { type: 'integer' },
  createdAt: instant,
  updatedAt: instant,
};
export const webhookSchema: JsonSchema = { type: 'object', properties, required: Object.keys(properties) };
export const newSecretSchema: JsonSchema = {
  type: 'object',
  properties: {
    id: { type: 'string', format: 'uuid' },
    version: { type: 'integer' },
    secret: { ...text, description: 'with which requests are signed from now on; shown this once' },
    formerUntil: { ...instant, description: 'until then requests carry a signature with the former secret as well' },
  },
  required: ['id', 'version', 'formerUntil'],
};
export const madeWebhookSchema: JsonSchema = {
  ...webhookSchema,
  properties: { ...properties, secret: { ...text, description: 'with which requests are signed; shown this once' } },
};
