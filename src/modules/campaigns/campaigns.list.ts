import { ids } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';

/** What the list of campaigns understands. */
export const campaignList = {
  filters: { officeId: ids },
  sorts: { startsOn: { type: 'date' } },
  defaultSort: '-startsOn',
} as const satisfies ListSpec;
