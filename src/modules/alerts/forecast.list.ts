import { wholeNumber } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';

/** What `GET /alerts/forecast` understands: how many days ahead, 30 unless told. */
export const forecastList = {
  filters: { days: wholeNumber(1, 366) },
  sorts: { at: { type: 'instant' } },
} as const satisfies ListSpec;
