import { ids } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';

/** What the list of suggestions understands. */
export const suggestionList = {
  filters: { officeId: ids },
  sorts: { madeOn: { type: 'date' } },
  defaultSort: '-madeOn',
} as const satisfies ListSpec;
