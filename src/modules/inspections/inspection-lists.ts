import { choices, ids, texts } from '../../platform/http/list-filters.js';
import type { ListSpec } from '../../platform/http/page.js';
import { planStandings, standingOfInspection } from './plan-standing.js';
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
      filters: {
        termId: ids,
        roundId: ids,
        unitId: ids,
        officeId: ids,
        mode: choices(inspectionModes),
        stage: texts,
        member: choices(['me']),
        plan: choices(planStandings),
      },
      sorts: { onSiteFrom: { type: 'date', nullable: true }, createdAt: { type: 'instant' } },
      defaultSort: '-onSiteFrom',
    },
    columns: {
      termId: 'r.term_id',
      roundId: 'i.round_id',
      unitId: 'i.unit_id',
      officeId: 'i.office_id',
      mode: 'i.mode',
      stage: '(SELECT c.stage FROM cases c WHERE c.id = i.id)',
      plan: standingOfInspection,
      // `$1` is whoever asks, as everywhere in a sight.
      member: `(SELECT 'me' FROM inspection_members m WHERE m.inspection_id = i.id AND m.user_id = $1)`,
    },
    sorts: { onSiteFrom: 'i.on_site_from', createdAt: 'i.created_at' },
  },
} as const satisfies Record<string, { spec: ListSpec; columns: Record<string, string>; sorts: Record<string, string> }>;
