import { dateOrInstant, ids, texts } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';

/** What the list of audit events understands; `since` is included, `until` is not. */
export const auditList = {
  filters: { actorId: ids, targetId: ids, action: texts, since: dateOrInstant, until: dateOrInstant },
  sorts: { seq: { type: 'number' } },
  defaultSort: '-seq',
} as const satisfies ListSpec;
