import { choices, ids } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';

/** What the list of requests for assistance understands. */
export const assistanceList = {
  filters: {
    officeId: ids,
    toOrgId: ids,
    inspectionId: ids,
    step: choices(['sent', 'accepted', 'overdue', 'answered', 'declined']),
  },
  sorts: {
    createdAt: { type: 'instant' },
    number: { type: 'text' },
    stepDueAt: { type: 'instant', nullable: true },
  },
  defaultSort: '-createdAt',
} as const satisfies ListSpec;
