import { choices, flag, ids } from '../../../platform/http/list-filters.js';
import type { ListSpec } from '../../../platform/http/page.js';
import { kindNames } from '../kinds.js';

/** What the inbox understands, the newest first. */
export const notificationList = {
  filters: { unread: flag, kind: choices(kindNames), caseId: ids },
  sorts: { createdAt: { type: 'instant' } },
  defaultSort: '-createdAt',
} as const satisfies ListSpec;
