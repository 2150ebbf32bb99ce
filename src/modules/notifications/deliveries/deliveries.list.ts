import { choices, ids } from '../../../platform/http/list-filters.js';
import type { ListSpec } from '../../../platform/http/page.js';
import { channels, deliveryStatuses } from './outgoing.repository.js';

/** What a delivery log understands, the newest first. */
export const deliveryList = {
  filters: { status: choices(deliveryStatuses), channel: choices(channels), userId: ids, webhookId: ids },
  sorts: { createdAt: { type: 'instant' } },
  defaultSort: '-createdAt',
} as const satisfies ListSpec;

/** What the log of one webhook understands. */
export const webhookDeliveryList = {
  filters: { status: choices(deliveryStatuses) },
  sorts: { createdAt: { type: 'instant' } },
  defaultSort: '-createdAt',
} as const satisfies ListSpec;
