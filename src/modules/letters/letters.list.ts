import { choices, flag, ids } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';
import { letterKinds } from './letter.js';

/** What the list of letters understands. */
export const letterList = {
  filters: { officeId: ids, addresseeId: ids, campaignId: ids, kind: choices(letterKinds), sharedProblem: flag, answered: flag },
  sorts: { sentOn: { type: 'date' }, replyDueOn: { type: 'date' } },
  defaultSort: '-sentOn',
} as const satisfies ListSpec;
