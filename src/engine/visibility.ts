import { holdsRole, type Actor, type Binding } from '../platform/http/actor.js';
import type { CaseRow } from './cases/case-row.js';

const teamRoles = ['teamLeader', 'deputyLeader', 'teamMember'];
const unitRoles = ['unitLiaison', 'unitHead'];
const oversightRoles = ['supervisor', 'leadership'];
const bodyRoles = ['supervisor', 'functionalDepartment', 'inspectionOffice', 'leadership'];

/** What an actor may see, as lists of ids: the one predicate, used by every query in either of its two forms. */
export interface View {
  readonly everything: boolean;
  /** Offices whose cases are seen from the first draft on. */
  readonly offices: readonly string[];
  /** Offices for which the actor works in a team: seen where the roster is open or names them. */
  readonly teamOffices: readonly string[];
  readonly userId: string;
  /** Seen once disclosed: as the responsible unit, as an overseer of the office, as a body named for review. */
  readonly units: readonly string[];
  readonly overseenOffices: readonly string[];
  readonly bodies: readonly string[];
}

const views = new WeakMap<Actor, View>();

/** What an actor may see. The three administrators see no case at all. */
export function viewOf(actor: Actor): View {
  const known = views.get(actor) ?? workedOut(actor);
  views.set(actor, known);
  return known;
}

function workedOut(actor: Actor): View {
  const of = (roles: readonly string[]) => actor.bindings.filter(({ role }) => roles.includes(role));
  const territory = ({ orgId, scopeOfficeIds }: Binding) => [orgId, ...scopeOfficeIds];
  return {
    everything: holdsRole(actor, 'clock'),
    offices: [...new Set(of(['inspectionOffice']).flatMap(territory))],
    teamOffices: of(teamRoles).map(({ orgId }) => orgId),
    userId: actor.id,
    units: of(unitRoles).map(({ orgId }) => orgId),
    overseenOffices: [...new Set(of(oversightRoles).flatMap(territory))],
    bodies: of(bodyRoles).map(({ orgId }) => orgId),
  };
}

/** Whether the actor may see a case. */
export function sees(view: View, row: CaseRow): boolean {
  return view.everything || seesInside(view, row) || (row.disclosed && seesDisclosed(view, row));
}

/** Whether the actor stands on the inspection's side of a case: sees what the unit does not. */
export function seesInside(view: View, row: Pick<CaseRow, 'officeId' | 'teamIds'>): boolean {
  return (
    view.everything ||
    view.offices.includes(row.officeId) ||
    (view.teamOffices.includes(row.officeId) && (row.teamIds.length === 0 || row.teamIds.includes(view.userId)))
  );
}

function seesDisclosed(view: View, row: CaseRow): boolean {
  return (
    view.units.includes(row.unitId) ||
    view.overseenOffices.includes(row.officeId) ||
    row.reviewBodyIds.some((body) => view.bodies.includes(body))
  );
}

/** The same predicate as SQL over `cases c`, with its values; places are numbered from `firstPlace`. */
export function visibleSql(view: View, firstPlace: number): { readonly where: string; readonly values: readonly unknown[] } {
  if (view.everything) return { where: 'true', values: [] };
  const values: unknown[] = [];
  const place = (value: unknown) => `$${firstPlace + values.push(value) - 1}`;
  const branches: string[] = [];
  if (view.offices.length > 0) branches.push(`c.office_id = ANY(${place(view.offices)}::uuid[])`);
  if (view.teamOffices.length > 0) {
    branches.push(
      `(c.office_id = ANY(${place(view.teamOffices)}::uuid[]) AND (c.team_ids = '{}' OR ${place(view.userId)}::uuid = ANY(c.team_ids)))`,
    );
  }
  if (view.units.length > 0) branches.push(`(c.disclosed AND c.unit_id = ANY(${place(view.units)}::uuid[]))`);
  if (view.overseenOffices.length > 0)
    branches.push(`(c.disclosed AND c.office_id = ANY(${place(view.overseenOffices)}::uuid[]))`);
  if (view.bodies.length > 0) branches.push(`(c.disclosed AND c.review_body_ids && ${place(view.bodies)}::uuid[])`);
  return { where: branches.length === 0 ? 'false' : `(${branches.join(' OR ')})`, values };
}
