import { ids } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';

/** What the list of evidence understands; it is always the list of one case. */
export const evidenceList = {
  filters: { caseId: ids, measureId: ids },
  sorts: { uploadedAt: { type: 'instant' }, name: { type: 'text' } },
  defaultSort: 'uploadedAt',
} as const satisfies ListSpec;
