import { instantText, optionalInstant } from '../../../engine/instants.js';
import type { JsonSchema } from '../../../platform/http/json-schema.js';
import type { Language } from '../../../platform/words/words.js';
import { kindNames } from '../kinds.js';
import { wordingOf } from '../wording.js';
import type { NotificationRow } from './notifications.repository.js';

/** A notification as the inbox shows it, in one language. */
export type Notification = ReturnType<typeof notificationOf>;

export function notificationOf(row: NotificationRow, language: Language) {
  const { payload } = row;
  const wording = wordingOf({ kind: row.kind, level: row.level, limit: row.limit_kind, payload }, language);
  return {
    id: row.id,
    kind: row.kind,
    level: row.level,
    limit: row.limit_kind,
    mandatory: row.mandatory,
    ...wording,
    case: row.case_id === null ? null : { id: row.case_id, number: payload.number, title: payload.title },
    unit: payload.unit,
    dueAt: payload.dueAt,
    seq: row.seq,
    createdAt: instantText(row.created_at),
    readAt: optionalInstant(row.read_at),
  };
}

const text = { type: 'string' };
const perhapsText = { type: ['string', 'null'] };
const properties = {
  id: { type: 'string', format: 'uuid' },
  kind: { enum: kindNames },
  level: perhapsText,
  limit: { enum: ['case', 'step', null] },
  mandatory: { type: 'boolean' },
  label: text,
  title: text,
  text: perhapsText,
  case: {
    type: ['object', 'null'],
    description: 'null for a word about the product itself',
    properties: { id: { type: 'string', format: 'uuid' }, number: text, title: text },
  },
  unit: text,
  dueAt: { type: ['string', 'null'], format: 'date-time' },
  seq: { type: ['integer', 'null'], description: 'the event of the case that it tells of' },
  createdAt: { type: 'string', format: 'date-time' },
  readAt: { type: ['string', 'null'], format: 'date-time' },
};
export const notificationSchema: JsonSchema = { type: 'object', properties, required: Object.keys(properties) };
export const unreadSchema: JsonSchema = { type: 'object', properties: { unread: { type: 'integer' } }, required: ['unread'] };
export const readSchema: JsonSchema = { type: 'object', properties: { read: { type: 'integer' } }, required: ['read'] };
