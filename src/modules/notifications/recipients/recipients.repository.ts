import type { QueryResultRow } from 'pg';
import { statement, type Statement } from '../../../platform/database/statement.js';
import { areaKinds } from '../../organisations/organisations.queries.js';

/** Reads rows, in a transaction or outside one. */
export type Read = <Row extends QueryResultRow>(statement: Statement<Row>, values: readonly unknown[]) => Promise<Row[]>;

/** An active account in one role of an organisation. */
export interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly org_id: string;
}

/** An account that watches over an office: from its own territory, or from the one above. */
export interface OverseerRow extends MemberRow {
  readonly office_id: string;
  readonly height: 'own' | 'upper';
}

const areas = areaKinds.map((kind) => `'${kind}'`).join(', ');
const above = (path: string) => `ANY (string_to_array(trim(BOTH '/' FROM ${path}), '/')::uuid[])`;

const members = statement<MemberRow>(
  'recipients.members',
  `SELECT account.id, account.name, binding.role, binding.org_id
   FROM role_bindings AS binding JOIN users AS account ON account.id = binding.user_id
   WHERE binding.org_id = ANY($1::uuid[]) AND account.active ORDER BY account.id`,
);
const bindings = statement<MemberRow>(
  'recipients.bindings',
  `SELECT account.id, account.name, binding.role, binding.org_id
   FROM role_bindings AS binding JOIN users AS account ON account.id = binding.user_id
   WHERE account.id = ANY($1::uuid[]) AND account.active ORDER BY account.id`,
);
/** The territory of a body is the nearest area at or above it. */
const overseers = statement<OverseerRow>(
  'recipients.overseers',
  `WITH offices AS MATERIALIZED (
     SELECT office.id, (
       SELECT array_agg(area.id ORDER BY length(area.path) DESC) FROM organisations AS area
       WHERE area.id = ${above('office.path')} AND area.kind IN (${areas})
     ) AS areas FROM organisations AS office WHERE office.id = ANY($1::uuid[])
   ), bodies AS MATERIALIZED (
     SELECT body.id, (
       SELECT area.id FROM organisations AS area
       WHERE area.id = ${above('body.path')} AND area.kind IN (${areas}) ORDER BY length(area.path) DESC LIMIT 1
     ) AS area_id FROM organisations AS body
     WHERE body.id IN (SELECT org_id FROM role_bindings WHERE role IN ('supervisor', 'leadership'))
   )
   SELECT office.id AS office_id, CASE WHEN body.area_id = office.areas[1] THEN 'own' ELSE 'upper' END AS height,
     account.id, account.name, binding.role, binding.org_id
   FROM offices AS office JOIN bodies AS body ON body.area_id = ANY (office.areas[1:2])
   JOIN role_bindings AS binding ON binding.org_id = body.id AND binding.role IN ('supervisor', 'leadership')
   JOIN users AS account ON account.id = binding.user_id AND account.active
   ORDER BY account.id`,
);

/** The active accounts with a role in any of the organisations. */
export function readMembers(read: Read, organisationIds: readonly string[]): Promise<MemberRow[]> {
  return organisationIds.length === 0 ? Promise.resolve([]) : read(members, [organisationIds]);
}

/** All roles of these accounts, as far as they are active. */
export function readBindings(read: Read, userIds: readonly string[]): Promise<MemberRow[]> {
  return userIds.length === 0 ? Promise.resolve([]) : read(bindings, [userIds]);
}

/** The active accounts of supervisors and leadership in the territory of each office, and in the next territory above it. */
export function readOverseers(read: Read, officeIds: readonly string[]): Promise<OverseerRow[]> {
  return officeIds.length === 0 ? Promise.resolve([]) : read(overseers, [officeIds]);
}
