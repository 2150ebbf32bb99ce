import { instantText, optionalInstant } from '../../../engine/instants.js';
import type { JsonSchema } from '../../../platform/http/json-schema.js';
import type { Channel, DeliveryStatus } from './outgoing.repository.js';

/** A delivery in a log. */
export interface DeliveryLogRow {
  readonly id: string;
  readonly channel: Channel;
  readonly kind: string;
  readonly status: DeliveryStatus;
  readonly user_id: string | null;
  readonly user_name: string | null;
  readonly webhook_id: string | null;
  readonly webhook_name: string | null;
  readonly case_id: string | null;
  readonly case_number: string | null;
  readonly event_type: string | null;
  readonly not_before: Date | null;
  readonly next_attempt_at: Date | null;
  readonly attempts: number;
  readonly last_error: string | null;
  readonly sent_at: Date | null;
  readonly message_id: string | null;
  readonly answer_status: number | null;
  readonly answer: string | null;
  readonly created_at: Date;
}

function fareOf(row: DeliveryLogRow) {
  return {
    id: row.id,
    channel: row.channel,
    kind: row.kind,
    status: row.status,
    notBefore: optionalInstant(row.not_before),
    nextAttemptAt: optionalInstant(row.next_attempt_at),
    attempts: row.attempts,
    lastError: row.last_error,
    sentAt: optionalInstant(row.sent_at),
    createdAt: instantText(row.created_at),
  };
}

/** A delivery as the system administrator sees it: that something was sent to somebody, and nothing of the case. */
export function deliveryOf(row: DeliveryLogRow) {
  return {
    ...fareOf(row),
    recipient: row.user_id === null ? null : { id: row.user_id, name: row.user_name },
    webhook: row.webhook_id === null ? null : { id: row.webhook_id, name: row.webhook_name },
    messageId: row.message_id,
    answerStatus: row.answer_status,
  };
}
export type Delivery = ReturnType<typeof deliveryOf>;

/** A delivery as the office sees it whose case it tells of. */
export function webhookDeliveryOf(row: DeliveryLogRow) {
  return {
    ...fareOf(row),
    case: row.case_id === null ? null : { id: row.case_id, number: row.case_number },
    event: row.event_type,
    answerStatus: row.answer_status,
    answer: row.answer,
  };
}
export type WebhookDelivery = ReturnType<typeof webhookDeliveryOf>;

const text = { type: 'string' };
const perhapsText = { type: ['string', 'null'] };
const perhapsInstant = { type: ['string', 'null'], format: 'date-time' };
const ref = (name: string) => ({
  type: ['object', 'null'],
  properties: { id: { type: 'string', format: 'uuid' }, [name]: perhapsText },
});
const fare = {
  id: { type: 'string', format: 'uuid' },
  channel: text,
  kind: text,
  status: text,
  notBefore: perhapsInstant,
  nextAttemptAt: perhapsInstant,
  attempts: { type: 'integer' },
  lastError: perhapsText,
  sentAt: perhapsInstant,
  createdAt: { type: 'string', format: 'date-time' },
};
const answerStatus = { type: ['integer', 'null'] };
export const deliverySchema: JsonSchema = {
  type: 'object',
  properties: { ...fare, recipient: ref('name'), webhook: ref('name'), messageId: perhapsText, answerStatus },
};
export const webhookDeliverySchema: JsonSchema = {
  type: 'object',
  properties: { ...fare, case: ref('number'), event: perhapsText, answerStatus, answer: perhapsText },
};
