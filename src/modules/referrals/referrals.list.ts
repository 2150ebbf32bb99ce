import { choices } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';

/** What the list of referrals understands. */
export const referralList = {
  filters: { step: choices(['sealed', 'transferred', 'received', 'answered', 'withdrawn']) },
  sorts: { createdAt: { type: 'instant' }, number: { type: 'text' } },
  defaultSort: '-createdAt',
} as const satisfies ListSpec;
