import { flag, ids, search } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';

/** What the list of posts understands; `q` looks into the post's and the holder's name. */
export const postList = {
  filters: { organisationId: ids, holderId: ids, vacant: flag, q: search },
  sorts: { name: { type: 'text' }, createdAt: { type: 'instant' } },
} as const satisfies ListSpec;
