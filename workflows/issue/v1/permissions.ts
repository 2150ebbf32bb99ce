import type { PermissionRule, Relation, Role } from '../../kit/people.js';

const rule =
  (relation: Relation, ...roles: readonly Role[]) =>
  (...states: readonly string[]): PermissionRule[] =>
    roles.map((role) => ({ role, relation, ...(states.length > 0 && { in: states }) }));

/** The parties of an issue, each as the roles that act for it and how they stand to the case. */
export const member = rule('team', 'teamMember', 'deputyLeader', 'teamLeader');
/** The two leaders of a team: each may stand in for the other, unless they wrote on the paper. */
export const leaders = rule('team', 'deputyLeader', 'teamLeader');
export const leader = rule('team', 'teamLeader');
export const office = rule('office', 'inspectionOffice');
export const unit = rule('unit', 'unitLiaison', 'unitHead');
export const head = rule('unit', 'unitHead');
export const body = rule('reviewBody', 'supervisor', 'functionalDepartment', 'inspectionOffice', 'leadership');
export const overseer = rule('oversight', 'supervisor', 'leadership');
export const clock = rule('system', 'clock');
/** Everybody who has to do with the case. */
export const anyParty = [...member(), ...office(), ...unit(), ...body(), ...overseer()];
