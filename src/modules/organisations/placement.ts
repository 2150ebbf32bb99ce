import { v7 as uuidv7 } from 'uuid';
import { Problem } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';
import { kindWords, mayStandUnder, type OrganisationKind } from './organisation-kinds.js';
import type { NewOrganisation, OrganisationRow } from './organisation.js';
import { kindMisplaced, parentNotFound } from './organisations.errors.js';

/** What must be known of a parent to place something under it. */
export type Parent = Pick<OrganisationRow, 'id' | 'kind' | 'path'>;

/**
 * Rows for new organisations, each under its parent: one that exists, or one that comes earlier in the list.
 *
 * @throws Problem `organisations.parent-not-found`, `organisations.kind-misplaced`
 */
export function placed(list: readonly NewOrganisation[], existing: readonly Parent[], now: Date): OrganisationRow[] {
  const parents = new Map(existing.map((parent) => [parent.id, parent]));
  return list.map((organisation) => {
    const parent = parentIn(parents, organisation.parentId);
    const id = organisation.id ?? uuidv7();
    checkPlace(organisation.kind, parent);
    const row: OrganisationRow = {
      id,
      parent_id: parent?.id ?? null,
      name: organisation.name,
      kind: organisation.kind,
      code: organisation.code ?? null,
      path: pathUnder(parent, id),
      synthetic: organisation.synthetic ?? false,
      version: 1,
      created_at: now,
      updated_at: now,
    };
    parents.set(id, row);
    return row;
  });
}

/** The path of an organisation under a parent. */
export function pathUnder(parent: Parent | null, id: string): string {
  return `${parent?.path ?? '/'}${id}/`;
}

/** @throws Problem `organisations.kind-misplaced` */
export function checkPlace(kind: OrganisationKind, parent: Parent | null): void {
  if (mayStandUnder(kind, parent?.kind ?? null)) return;
  const above = parent === null ? words('根', 'the root') : kindWords[parent.kind];
  throw new Problem(kindMisplaced, { params: { kind: kindWords[kind], parent: above } });
}

function parentIn(parents: ReadonlyMap<string, Parent>, parentId: string | null | undefined): Parent | null {
  if (parentId === undefined || parentId === null) return null;
  const parent = parents.get(parentId.toLowerCase());
  if (parent === undefined) throw new Problem(parentNotFound, { params: { parentId } });
  return parent;
}
