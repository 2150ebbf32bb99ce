import { choices, ids } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';
import { placeKinds } from './supervision.js';

/** What the list of supervisions understands. */
export const supervisionList = {
  filters: { officeId: ids },
  sorts: { startsOn: { type: 'date' } },
  defaultSort: '-startsOn',
} as const satisfies ListSpec;

/** What the list of a supervision's visits understands. */
export const visitList = {
  filters: { kind: choices(placeKinds) },
  sorts: { visitedOn: { type: 'date' }, place: { type: 'text' } },
} as const satisfies ListSpec;
