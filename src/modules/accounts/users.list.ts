import { choices, flag, ids, search } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';
import { bindableRoles } from './duties.js';

/** What the list of accounts understands; `orgId` and `role` together mean that role in that organisation. */
export const userList = {
  filters: { role: choices(bindableRoles), orgId: ids, active: flag, q: search },
  sorts: { username: { type: 'text' }, name: { type: 'text' }, createdAt: { type: 'instant' } },
} as const satisfies ListSpec;
