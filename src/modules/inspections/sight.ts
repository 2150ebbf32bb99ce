import type { Actor } from '../../platform/http/actor.js';

const teamRoles = ['teamLeader', 'deputyLeader', 'teamMember'];
const unitRoles = ['unitLiaison', 'unitHead'];

/** Whose inspections a person sees, by the organisations in which they have a role. */
export interface Sight {
  readonly userId: string;
  /** Offices of the territories that they oversee: all of those offices' inspections. */
  readonly officeIds: readonly string[];
  /** Offices for which they inspect: the inspections on whose team they are, and those that have no team yet. */
  readonly teamOfficeIds: readonly string[];
  /** Units for which they answer: those units' inspections, once their findings were fed back or one was handed over. */
  readonly unitIds: readonly string[];
}

/** What an actor's roles let them see. */
export function sightOf(actor: Actor): Sight {
  const orgsOf = (roles: readonly string[]) =>
    actor.bindings.filter(({ role }) => roles.includes(role)).map(({ orgId }) => orgId);
  return {
    userId: actor.id,
    officeIds: [...new Set(actor.bindings.flatMap(({ scopeOfficeIds }) => scopeOfficeIds))],
    teamOfficeIds: orgsOf(teamRoles),
    unitIds: orgsOf(unitRoles),
  };
}

/** Offices that a person may plan for: those in which they hold the office's own role. */
export function officesOf(actor: Actor): string[] {
  return actor.bindings.filter(({ role }) => role === 'inspectionOffice').map(({ orgId }) => orgId);
}

/** The values of `$1` to `$4` in the conditions below. */
export function sightValues(sight: Sight): readonly unknown[] {
  return [sight.userId, sight.officeIds, sight.teamOfficeIds, sight.unitIds];
}

/** The condition that a row `i` of `inspections` is in sight; the one place where it is written. */
export const inspectionInSight = `(
  i.office_id = ANY($2::uuid[])
  OR (i.office_id = ANY($3::uuid[]) AND coalesce(
    (SELECT bool_or(m.user_id = $1::uuid) FROM inspection_members m WHERE m.inspection_id = i.id), true))
  OR (i.unit_id = ANY($4::uuid[]) AND (i.fed_back_at IS NOT NULL
    OR EXISTS (SELECT FROM cases c WHERE c.inspection_id = i.id AND c.unit_id = ANY($4::uuid[]) AND c.disclosed)))
)`;

/** The condition that a row `r` of `rounds` is in sight: for its office and those above, and with any inspection of it. */
export const roundInSight = `(
  r.office_id = ANY($2::uuid[]) OR r.office_id = ANY($3::uuid[])
  OR EXISTS (SELECT FROM inspections i WHERE i.round_id = r.id AND ${inspectionInSight})
)`;

/** The condition that a row `t` of `terms` is in sight: for its office and those above, and with any round of it. */
export const termInSight = `(
  t.office_id = ANY($2::uuid[]) OR t.office_id = ANY($3::uuid[])
  OR EXISTS (SELECT FROM rounds r WHERE r.term_id = t.id AND ${roundInSight})
)`;
