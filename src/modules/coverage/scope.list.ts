import { choices, date, ids, search } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';
import { levels, scopeKinds } from './coverage.js';

/** Where an organisation of the scope stands: each is a list behind a figure of the coverage. */
export const standings = ['inspected', 'planned', 'notInspected', 'neverInspected', 'notForThreeYears'] as const;
export type Standing = (typeof standings)[number];

/** What the list of a term's scope understands; `roundId` narrows `standing` (inspected, planned) to one round. */
export const scopeList = {
  filters: {
    kind: choices(scopeKinds),
    level: choices(levels),
    standing: choices(standings),
    roundId: ids,
    asOf: date,
    q: search,
  },
  sorts: { name: { type: 'text' } },
} as const satisfies ListSpec;
