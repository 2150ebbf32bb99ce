import { choices, date, ids, search, texts } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';
import { dutyKinds } from './duty.js';

/** What the list of duties understands; `q` looks into the text, `validOn` leaves out what does not hold on that day. */
export const dutyList = {
  filters: { organisationId: ids, kind: choices(dutyKinds), theme: texts, validOn: date, q: search },
  sorts: { text: { type: 'text' } },
} as const satisfies ListSpec;
