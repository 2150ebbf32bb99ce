import type { Acting, Role } from '../../../workflows/kit/people.js';

/** An id that tells tests apart by its last digits. */
export const id = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** The organisations of the tests' county. */
export const organisations = {
  office: id(100),
  unit: id(200),
  otherUnit: id(201),
  bodyA: id(301),
  bodyB: id(302),
  bodyC: id(303),
  bodyD: id(304),
} as const;

let people = 0;
function person(name: string, role: Role, orgId: string | null): Acting {
  people += 1;
  return { id: id(people), name, role, orgId, orgName: orgId === null ? null : `org of ${name}` };
}

/** One person per part in an issue's life, each in one role of one organisation. */
export const cast = {
  author: person('author', 'teamMember', organisations.office),
  colleague: person('colleague', 'teamMember', organisations.office),
  deputy: person('deputy', 'deputyLeader', organisations.office),
  leader: person('leader', 'teamLeader', organisations.office),
  officer: person('officer', 'inspectionOffice', organisations.office),
  secondOfficer: person('secondOfficer', 'inspectionOffice', organisations.office),
  liaison: person('liaison', 'unitLiaison', organisations.unit),
  head: person('head', 'unitHead', organisations.unit),
  otherHead: person('otherHead', 'unitHead', organisations.otherUnit),
  reviewerA: person('reviewerA', 'supervisor', organisations.bodyA),
  reviewerB: person('reviewerB', 'functionalDepartment', organisations.bodyB),
  reviewerC: person('reviewerC', 'leadership', organisations.bodyC),
  overseer: person('overseer', 'supervisor', organisations.bodyD),
  clock: person('clock', 'clock', null),
} as const satisfies Record<string, Acting>;
export type Name = keyof typeof cast;

/** Manifestations, measures and files that the tests' payloads name. */
export const things = {
  firstManifestation: id(401),
  secondManifestation: id(402),
  measure: id(501),
  sustainedMeasure: id(502),
  furtherMeasure: id(503),
  file: id(601),
  otherCase: id(701),
  post: id(801),
  postHolder: id(802),
} as const;
