import { choices, ids, type Filter } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';
import { words } from '../../platform/words/words.js';

const pattern = /^\d{4}-Q[1-4]$/;

const quarters: Filter<readonly string[]> = {
  expected: words('须为季度，如 2026-Q3，多个用逗号分隔', 'use quarters such as 2026-Q3, several with commas between them'),
  schema: { type: 'string', description: 'quarters such as 2026-Q3, comma separated' },
  read: (text) => {
    const given = text.split(',').map((part) => part.trim());
    return given.every((part) => pattern.test(part)) ? given : undefined;
  },
};

/** What the list of quarterly reports understands. */
export const quarterlyReportList = {
  filters: {
    quarter: quarters,
    unitId: ids,
    officeId: ids,
    step: choices(['opened', 'drafted', 'submitted', 'commented', 'compiled', 'issued']),
  },
  sorts: {
    createdAt: { type: 'instant' },
    number: { type: 'text' },
    stepDueAt: { type: 'instant', nullable: true },
  },
  defaultSort: '-createdAt',
} as const satisfies ListSpec;
