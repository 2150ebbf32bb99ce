import { choices, ids } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';
import { talkKinds } from './dto/new-talk.dto.js';

/** What the list of talks understands. */
export const talkList = {
  filters: { inspectionId: ids, caseId: ids, kind: choices(talkKinds) },
  sorts: { heldOn: { type: 'date' }, createdAt: { type: 'instant' } },
  defaultSort: '-heldOn',
} as const satisfies ListSpec;
