import { choices, dateOrInstant, ids, search, texts } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';

/** What `GET /cases` filters and sorts by. */
export const caseList = {
  filters: {
    workflow: texts,
    stage: texts,
    step: texts,
    category: choices(['open', 'waiting', 'closed']),
    timeliness: choices(['unset', 'onTrack', 'dueSoon', 'dueVerySoon', 'overdue', 'paused', 'stopped']),
    unitId: ids,
    officeId: ids,
    inspectionId: ids,
    roundId: ids,
    theme: texts,
    track: texts,
    assignee: ids,
    dueBefore: dateOrInstant,
    dueAfter: dateOrInstant,
    q: search,
  },
  sorts: {
    createdAt: { type: 'instant' },
    updatedAt: { type: 'instant' },
    number: { type: 'text' },
    dueAt: { type: 'instant', nullable: true },
    stepDueAt: { type: 'instant', nullable: true },
  },
  defaultSort: '-createdAt',
} as const satisfies ListSpec;

/** The column of each sort. */
export const caseSortColumns = {
  createdAt: 'c.created_at',
  updatedAt: 'c.updated_at',
  number: 'c.number',
  dueAt: 'c.due_at',
  stepDueAt: 'c.step_due_at',
} as const;
