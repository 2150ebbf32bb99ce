import { roles, type Role } from '../../../workflows/kit/people.js';

/** The three administrators (三员): three people who can't do each other's work. source: GB/T 22239-2019 §8.1.5 */
export const adminRoles = ['systemAdmin', 'securityAdmin', 'auditAdmin'] as const satisfies readonly Role[];
export type AdminRole = (typeof adminRoles)[number];

/** The side on which an account stands: the work itself, or one of the three administrations. Never two of them. */
export type Duty = 'business' | AdminRole;

/** A role that an account can be given; the clock is the product itself. */
export type BindableRole = Exclude<Role, 'clock'>;

export const bindableRoles: readonly BindableRole[] = (Object.keys(roles) as Role[]).filter((role) => role !== 'clock');

/** Roles that work on cases. */
export const businessRoles: readonly BindableRole[] = bindableRoles.filter((role) => dutyOf(role) === 'business');

/** The duty that a role belongs to. */
export function dutyOf(role: BindableRole): Duty {
  return isAdminRole(role) ? role : 'business';
}

function isAdminRole(role: Role): role is AdminRole {
  return (adminRoles as readonly Role[]).includes(role);
}

/** Roles whose sight reaches every office in the territory of their organisation. */
export const oversightRoles: readonly BindableRole[] = ['inspectionOffice', 'supervisor', 'leadership'];

/** Roles that only make sense in an inspection office: the office itself and the teams that work for it. */
export const officeRoles: readonly BindableRole[] = ['inspectionOffice', 'teamLeader', 'deputyLeader', 'teamMember'];
