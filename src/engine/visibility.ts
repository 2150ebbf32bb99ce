import { holdsRole, type Actor, type Binding, type PartnerGrant } from '../platform/http/actor.js';
import type { CaseRow } from './cases/case-row.js';

const teamRoles = ['teamLeader', 'deputyLeader', 'teamMember'];
const unitRoles = ['unitLiaison', 'unitHead'];
const oversightRoles = ['supervisor', 'leadership'];
const bodyRoles = ['supervisor', 'functionalDepartment', 'inspectionOffice', 'leadership'];
/** Who opens what is sealed at the organisation that it is addressed to. */
const receiverRoles = ['supervisor', 'functionalDepartment'];

/** What an actor may see, as lists of ids: the one predicate, used by every query in either of its two forms. */
export interface View {
  /** The product itself, and who runs it on the machine: all but what is sealed. */
  readonly everything: boolean;
  /** Offices whose cases are seen from the first draft on. */
  readonly offices: readonly string[];
  /** Of these, the offices in which the actor works: only they see what is sealed. */
  readonly ownOffices: readonly string[];
  /** Offices for which the actor works in a team: seen where the roster is open or names them. */
  readonly teamOffices: readonly string[];
  readonly userId: string;
  /** Seen once disclosed: as the responsible unit, as an overseer of the office, as a body named for review. */
  readonly units: readonly string[];
  readonly overseenOffices: readonly string[];
  /** Of these, the offices over which the actor stands as leadership: what it decides on is open to it. */
  readonly ledOffices: readonly string[];
  readonly bodies: readonly string[];
  /** Organisations for which the actor receives what is addressed to them under seal. */
  readonly receivers: readonly string[];
  /** What the actor's organisations were brought in for. */
  readonly granted: Granted;
}

/** The scope of all grants together: single cases, and the issues of a theme in an inspection (two lists side by side). */
interface Granted {
  readonly cases: readonly string[];
  readonly inspections: readonly string[];
  readonly themes: readonly string[];
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
  const organisations = (roles: readonly string[]) => of(roles).map(({ orgId }) => orgId);
  return {
    everything: holdsRole(actor, 'clock'),
    offices: [...new Set(of(['inspectionOffice']).flatMap(territory))],
    ownOffices: organisations(['inspectionOffice']),
    teamOffices: organisations(teamRoles),
    userId: actor.id,
    units: organisations(unitRoles),
    overseenOffices: [...new Set(of(oversightRoles).flatMap(territory))],
    ledOffices: [...new Set(of(['leadership']).flatMap(territory))],
    bodies: organisations(bodyRoles),
    receivers: organisations(receiverRoles),
    granted: grantedBy(actor.bindings.flatMap(({ grants = [] }) => grants)),
  };
}

function grantedBy(grants: readonly PartnerGrant[]): Granted {
  const themed = grants.flatMap(({ inspectionId, themes }) => themes.map((theme) => ({ inspectionId, theme })));
  return {
    cases: grants.flatMap(({ caseIds }) => caseIds),
    inspections: themed.map(({ inspectionId }) => inspectionId),
    themes: themed.map(({ theme }) => theme),
  };
}

/** Whether the actor may see a case. */
export function sees(view: View, row: CaseRow): boolean {
  if (seesInside(view, row)) return true;
  if (row.sealed) return receives(view, row);
  return isAddressed(view, row) || (row.disclosed && seesDisclosed(view, row)) || wasBroughtIn(view, row);
}

/** Whether the actor sees a case for nothing but that they work in its responsible unit. */
export function seesAsUnitAlone(view: View, row: CaseRow): boolean {
  return view.units.includes(row.unitId) && !sees({ ...view, units: [] }, row);
}

/** Whether the actor stands on the inspection's side of a case: sees what the unit does not. */
export function seesInside(view: View, row: Pick<CaseRow, 'officeId' | 'teamIds' | 'sealed'>): boolean {
  return (
    (view.everything && !row.sealed) ||
    (row.sealed ? view.ownOffices : view.offices).includes(row.officeId) ||
    (view.teamOffices.includes(row.officeId) && (row.teamIds.length === 0 || row.teamIds.includes(view.userId)))
  );
}

/** Whether the actor stands as leadership over the office of a case, and so reads what the leadership decides on. */
export function leads(view: View, row: Pick<CaseRow, 'officeId' | 'sealed'>): boolean {
  return !row.sealed && view.ledOffices.includes(row.officeId);
}

/** Whether the actor works for an addressee of a case that is sealed. */
export function receives(view: View, row: Pick<CaseRow, 'addresseeIds'>): boolean {
  return row.addresseeIds.some((organisation) => view.receivers.includes(organisation));
}

function isAddressed(view: View, row: CaseRow): boolean {
  return row.addresseeIds.some((organisation) => view.bodies.includes(organisation) || view.units.includes(organisation));
}

function seesDisclosed(view: View, row: CaseRow): boolean {
  return (
    view.units.includes(row.unitId) ||
    view.overseenOffices.includes(row.officeId) ||
    row.reviewBodyIds.some((body) => view.bodies.includes(body))
  );
}

/** A partner of an inspection sees the cases that were named to it, and the issues of the themes that were. */
function wasBroughtIn({ granted }: View, row: CaseRow): boolean {
  return (
    granted.cases.includes(row.id) ||
    (row.workflow === 'issue' &&
      granted.inspections.some((inspection, index) => inspection === row.inspectionId && granted.themes[index] === row.theme))
  );
}

/** The same predicate as SQL over `cases c`, with its values; places are numbered from `firstPlace`. */
export function visibleSql(view: View, firstPlace: number): { readonly where: string; readonly values: readonly unknown[] } {
  if (view.everything) return { where: 'NOT c.sealed', values: [] };
  const values: unknown[] = [];
  const place = (value: unknown) => `$${firstPlace + values.push(value) - 1}`;
  const branches: string[] = [];
  const among = (column: string, ids: readonly string[], and = '') => {
    if (ids.length > 0) branches.push(`(${and}${column} = ANY(${place(ids)}::uuid[]))`);
  };
  const addressed = (ids: readonly string[], and: string) => {
    if (ids.length > 0) branches.push(`(${and} AND c.addressee_ids && ${place(ids)}::uuid[])`);
  };
  const above = view.offices.filter((office) => !view.ownOffices.includes(office));
  among('c.office_id', view.ownOffices);
  among('c.office_id', above, 'NOT c.sealed AND ');
  if (view.teamOffices.length > 0) {
    branches.push(
      `(c.office_id = ANY(${place(view.teamOffices)}::uuid[]) AND (c.team_ids = '{}' OR ${place(view.userId)}::uuid = ANY(c.team_ids)))`,
    );
  }
  among('c.unit_id', view.units, 'c.disclosed AND NOT c.sealed AND ');
  among('c.office_id', view.overseenOffices, 'c.disclosed AND NOT c.sealed AND ');
  if (view.bodies.length > 0)
    branches.push(`(c.disclosed AND NOT c.sealed AND c.review_body_ids && ${place(view.bodies)}::uuid[])`);
  addressed([...view.bodies, ...view.units], 'NOT c.sealed');
  addressed(view.receivers, 'c.sealed');
  const { cases, inspections, themes } = view.granted;
  among('c.id', cases, 'NOT c.sealed AND ');
  if (inspections.length > 0) {
    const scope = `SELECT * FROM unnest(${place(inspections)}::uuid[], ${place(themes)}::text[])`;
    branches.push(`(c.workflow = 'issue' AND NOT c.sealed AND (c.inspection_id, c.theme) IN (${scope}))`);
  }
  return { where: branches.length === 0 ? 'false' : `(${branches.join(' OR ')})`, values };
}
