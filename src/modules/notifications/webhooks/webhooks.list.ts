import { choices, flag } from '../../../platform/http/list-filters.js';
import type { ListSpec } from '../../../platform/http/page.js';
import { webhookFormats } from './webhook.js';

/** What the list of webhooks understands. */
export const webhookList = {
  filters: { active: flag, format: choices(webhookFormats) },
  sorts: { createdAt: { type: 'instant' }, name: { type: 'text' } },
} as const satisfies ListSpec;
