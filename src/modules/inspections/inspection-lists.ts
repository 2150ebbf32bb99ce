import { choices, ids } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';
import { inspectionModes } from './inspection-words.js';

const numbered = { number: { type: 'number' }, createdAt: { type: 'instant' } } as const;

/** What the three lists understand, and the columns that stand behind it. Instants are kept to the millisecond, as cursors are. */
export const inspectionLists = {
  terms: {
    spec: { filters: { officeId: ids }, sorts: numbered, defaultSort: '-number' },
    columns: { officeId: 't.office_id' },
    sorts: { number: 't.number', createdAt: 't.created_at' },
  },
  rounds: {
    spec: { filters: { termId: ids, officeId: ids }, sorts: numbered, defaultSort: '-number' },
    columns: { termId: 'r.term_id', officeId: 'r.office_id' },
    sorts: { number: 'r.number', createdAt: 'r.created_at' },
  },
  inspections: {
    spec: {
      filters: { roundId: ids, unitId: ids, officeId: ids, mode: choices(inspectionModes) },
      sorts: { onSiteFrom: { type: 'date', nullable: true }, createdAt: { type: 'instant' } },
      defaultSort: '-onSiteFrom',
    },
    columns: { roundId: 'i.round_id', unitId: 'i.unit_id', officeId: 'i.office_id', mode: 'i.mode' },
    sorts: { onSiteFrom: 'i.on_site_from', createdAt: 'i.created_at' },
  },
} as const satisfies Record<string, { spec: ListSpec; columns: Record<string, string>; sorts: Record<string, string> }>;
