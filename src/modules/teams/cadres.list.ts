import { choices, date, ids, search } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';
import { skills } from './cadre.js';

/** What the list of the pool understands; `q` looks into names. With `forUnitId`, who must keep away from that unit is left out. */
export const cadreList = {
  filters: { officeId: ids, skill: choices(skills), availableFrom: date, forUnitId: ids, q: search },
  sorts: { name: { type: 'text' } },
} as const satisfies ListSpec;
