import { label, type Label } from './words.js';

/**
 * The roles an account can hold, each bound to one organisation.
 * The three administrators never appear in a permission of a case: nobody who runs the system can touch the work.
 */
export const roles = {
  inspectionOffice: label('巡察办', 'inspection office'),
  teamLeader: label('巡察组组长', 'inspection team leader'),
  deputyLeader: label('巡察组副组长', 'deputy team leader'),
  teamMember: label('巡察组组员', 'inspection team member'),
  unitLiaison: label('责任单位联络员', 'liaison of the responsible unit'),
  unitHead: label('责任单位主要负责人', 'head of the responsible unit'),
  supervisor: label('监督机关', 'supervisor'),
  functionalDepartment: label('职能部门', 'functional department'),
  leadership: label('领导小组', 'leadership'),
  systemAdmin: label('系统管理员', 'system administrator'),
  securityAdmin: label('安全管理员', 'security administrator'),
  auditAdmin: label('审计管理员', 'audit administrator'),
  clock: label('系统时钟', 'the clock'),
} as const satisfies Record<string, Label>;

export type Role = keyof typeof roles;

/**
 * How an organisation that a person acts for stands to a case.
 *
 * - `team`: the inspection team that works for the case's office and, where the inspection has a roster, is on it
 * - `office`: the very office that answers for the case (an office above sees the case but does not act on it)
 * - `unit`: the unit that must fix it, once the case has been disclosed to it
 * - `reviewBody`: a body that was named for the joint review now open
 * - `addressee`: an organisation that the case itself is addressed to, such as the body that a request is sent to; disclosed or not
 * - `oversight`: a body whose territory the case's office lies in, once disclosed
 * - `system`: the clock and other parts of the product itself
 */
export const relationWords = {
  team: label('承办巡察组', 'of the inspection team'),
  office: label('承办巡察办', "the case's office"),
  unit: label('本责任单位', 'of the responsible unit'),
  reviewBody: label('指定的会审单位', 'of a body named for the review'),
  addressee: label('收件单位', 'of an organisation that the case is addressed to'),
  oversight: label('对承办巡察办所在地负有监督职责', "overseeing the case's office"),
  system: label('系统', 'the product itself'),
} as const satisfies Record<string, Label>;
export type Relation = keyof typeof relationWords;

/** Whose turn it is: the party that a step waits for. */
export const parties = {
  inspectionTeam: label('巡察组', 'the inspection team'),
  inspectionOffice: label('巡察办', 'the inspection office'),
  responsibleUnit: label('责任单位', 'the responsible unit'),
  reviewBodies: label('会审单位', 'the reviewing bodies'),
  addressees: label('收件单位', 'the organisations addressed'),
  nobody: label('无', 'nobody'),
} as const satisfies Record<string, Label>;
export type Party = keyof typeof parties;

/** One way to be allowed an event: this role, standing in this relation to the case, while the case is in one of these states. */
export interface PermissionRule {
  readonly role: Role;
  readonly relation: Relation;
  /** State paths (`found.firstCheck`, or a stage: `found`); absent: wherever the machine takes the event. */
  readonly in?: readonly string[];
}

/** Who acts, as an event carries it: the person, and the one role and organisation in which they act on this case. */
export interface Acting {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly orgId: string | null;
  readonly orgName: string | null;
}
