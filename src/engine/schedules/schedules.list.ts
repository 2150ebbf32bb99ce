import { choices } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';

/** What the list of a schedule's runs understands. */
export const scheduleRunList = {
  filters: { outcome: choices(['ran', 'skipped', 'failed']) },
  sorts: { dueAt: { type: 'instant' } },
  defaultSort: '-dueAt',
} as const satisfies ListSpec;
