import type { ListSpec } from '../../platform/http/page.js';

/** What the list of a person's views understands. */
export const savedViewList = {
  filters: {},
  sorts: { createdAt: { type: 'instant' }, name: { type: 'text' } },
} as const satisfies ListSpec;
