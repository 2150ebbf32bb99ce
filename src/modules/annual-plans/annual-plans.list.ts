import { choices, ids, wholeNumber } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';
import { planStatuses } from './annual-plan.js';

/** What the list of annual plans understands. */
export const planList = {
  filters: { officeId: ids, year: wholeNumber(2000, 2100), status: choices(planStatuses) },
  sorts: { year: { type: 'number' } },
  defaultSort: '-year',
} as const satisfies ListSpec;
