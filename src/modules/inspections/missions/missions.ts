import type { OrganisationRef } from '../../../engine/directory.js';
import { instantText } from '../../../engine/instants.js';
import type { CheckListRow, TracedItemRow } from './check-lists.repository.js';
import type { MissionRow } from './missions.repository.js';

/** A mission as the product answers with it. */
export interface Mission {
  readonly id: string;
  readonly office: OrganisationRef;
  readonly title: string;
  readonly roundId: string | null;
  readonly checkListId: string | null;
  readonly createdAt: string;
}

/** One thing to look at; `learnedFrom` is the inspection whose lesson it is. */
export interface CheckListItem {
  readonly id: string;
  readonly ordinal: number;
  readonly text: string;
  readonly theme: string;
  readonly basis: string | null;
  readonly learnedFrom: { readonly inspectionId: string; readonly title: string } | null;
}

/** A check list as the product answers with it. */
export interface CheckList {
  readonly id: string;
  readonly office: OrganisationRef;
  readonly title: string;
  readonly createdAt: string;
  readonly items: readonly CheckListItem[];
}

/** A mission with all that is attached to it, as far as the caller sees it. */
export interface MissionWithParts extends Mission {
  readonly checkList: CheckList | null;
  readonly rounds: readonly { readonly id: string; readonly office: OrganisationRef; readonly title: string }[];
  readonly inspections: readonly {
    readonly id: string;
    readonly office: OrganisationRef;
    readonly unit: OrganisationRef;
    readonly title: string;
    readonly stage: string;
    readonly step: string;
  }[];
}

type Names = ReadonlyMap<string, OrganisationRef>;

/** Every organisation in these tables exists; without a name only between its renaming and the next read. */
export const named = (names: Names, id: string): OrganisationRef => names.get(id) ?? { id, name: '' };

export function missionOf(row: MissionRow, names: Names): Mission {
  return {
    id: row.id,
    office: named(names, row.office_id),
    title: row.title,
    roundId: row.round_id,
    checkListId: row.check_list_id,
    createdAt: instantText(row.created_at),
  };
}

export function checkListOf(row: CheckListRow, items: readonly TracedItemRow[], names: Names): CheckList {
  return {
    id: row.id,
    office: named(names, row.office_id),
    title: row.title,
    createdAt: instantText(row.created_at),
    items: items.filter(({ check_list_id }) => check_list_id === row.id).map(itemOf),
  };
}

function itemOf({ id, ordinal, text, theme, basis, inspection_id, inspection_title }: TracedItemRow): CheckListItem {
  const learnedFrom = inspection_id === null ? null : { inspectionId: inspection_id, title: inspection_title ?? '' };
  return { id, ordinal, text, theme, basis, learnedFrom };
}
