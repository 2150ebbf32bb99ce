import { parties } from '../../../workflows/kit/people.js';
import { choices, code, dateOrInstant, ids, search, texts } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';
import { periodFilter } from '../periods.js';

const partyNames = Object.keys(parties) as (keyof typeof parties)[];

/** What `GET /cases` filters and sorts by. */
export const caseList = {
  filters: {
    id: ids,
    workflow: texts,
    stage: texts,
    step: texts,
    category: choices(['open', 'waiting', 'closed']),
    timeliness: choices(['unset', 'onTrack', 'dueSoon', 'dueVerySoon', 'overdue', 'paused', 'stopped']),
    overdueLevel: choices(['0', '1', '2', '3']),
    turn: choices(partyNames),
    unitId: ids,
    officeId: ids,
    inspectionId: ids,
    roundId: ids,
    mode: texts,
    theme: texts,
    track: texts,
    assignee: ids,
    dueBefore: dateOrInstant,
    dueAfter: dateOrInstant,
    q: search,
    /** A set of cases as `GET /figures` names them, and the year or quarter for which it is taken; all of time without one. */
    figure: code,
    period: periodFilter,
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
