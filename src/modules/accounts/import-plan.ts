import { isEmail } from 'class-validator';
import { roles } from '../../../workflows/kit/people.js';
import type { FieldFault } from '../../platform/errors/problem.js';
import type { ColumnRule, TableRow } from '../../platform/spreadsheet/table.js';
import { required, type ConstraintWords } from '../../platform/words/constraints.js';
import { words } from '../../platform/words/words.js';
import type { KnownOrganisations } from '../organisations/organisations.queries.js';
import { personNamePattern, usernamePattern, usernameWords } from './dto/user-fields.js';
import { bindableRoles, dutyOf, officeRoles, type BindableRole } from './duties.js';
import type { NewBinding, NewUser } from './user.js';

export type UserColumn = 'username' | 'name' | 'role' | 'organisation' | 'email';

export const userColumns: readonly ColumnRule<UserColumn>[] = [
  { key: 'username', heading: words('用户名', 'Username'), required: true },
  { key: 'name', heading: words('姓名', 'Name'), required: true },
  { key: 'role', heading: words('角色', 'Role'), required: false },
  { key: 'organisation', heading: words('单位', 'Organisation'), required: false },
  { key: 'email', heading: words('邮箱', 'E-mail'), required: false },
];

const rule = (code: string, zh: string, en: string): ConstraintWords => ({ code, words: words(zh, en) });
const roleNames = bindableRoles.map((role) => `${role}（${roles[role].zh}）`).join('、');
const badUsername: ConstraintWords = { code: 'not-a-username', words: usernameWords };
const taken = rule('username-taken', '用户名 {username} 已被使用', 'the username {username} is taken');
const badName = rule('wrong-format', '须为 1 到 50 个字符', 'must have 1 to 50 characters');
const badEmail = rule('not-an-email', '须为电子邮箱地址', 'must be an e-mail address');
const otherName = rule('other-name', '第 {row} 行的同一用户名写的是“{name}”', 'row {row} has "{name}" for the same username');
const unknownRole = rule('not-a-choice', `须为以下之一：${roleNames}`, `must be one of: ${bindableRoles.join(', ')}`);
const unknownOrganisation = rule(
  'organisation-not-found',
  '找不到单位“{organisation}”：请填单位代码，或从根起以 / 分隔的名称',
  'there is no organisation "{organisation}": give its code, or names from the root with / between them',
);
const needsOffice = rule(
  'role-needs-office',
  '角色“{role}”只能绑定到巡察办',
  'the role "{role}" can only be bound to an inspection office',
);
const apart = rule(
  'separation',
  '三员分离：与第 {row} 行的角色不能由同一账号担任',
  'separation of duties: not together with the role of row {row}',
);
const repeated = rule('repeated', '与第 {row} 行重复', 'repeats row {row}');

/** What is known of the world outside the file. */
export interface Known {
  readonly organisations: KnownOrganisations;
  /** Usernames of accounts, in lower case. */
  readonly usernames: ReadonlySet<string>;
}

interface Draft {
  readonly row: number;
  readonly username: string;
  readonly name: string;
  /** The first that any of its rows gives. */
  email?: string;
  readonly bindings: (NewBinding & { readonly row: number })[];
}

/** What an import would create, or everything that is wrong with it. */
export type ImportPlan = { readonly users: readonly NewUser[] } | { readonly faults: readonly FieldFault[] };

/** Reads the rows of an import, every row and every cell. Several rows of one username are several roles of one account. */
export function planImport(rows: readonly TableRow<UserColumn>[], known: Known): ImportPlan {
  const drafts = new Map<string, Draft>();
  const faults: FieldFault[] = [];
  for (const row of rows) faults.push(...readAccount(row, known, drafts), ...readBinding(row, known, drafts));
  if (faults.length > 0) return { faults };
  const users = [...drafts.values()].map(({ username, name, email, bindings }) => ({
    username,
    name,
    ...(email !== undefined && { email }),
    bindings: bindings.map(({ role, orgId }) => ({ role, orgId })),
  }));
  return { users };
}

function readAccount(row: TableRow<UserColumn>, { usernames }: Known, drafts: Map<string, Draft>): FieldFault[] {
  const { username, name, email } = row.values;
  const faults: FieldFault[] = [];
  if (username === '') faults.push(row.fault('username', required));
  else if (!usernamePattern.test(username)) faults.push(row.fault('username', badUsername));
  else if (usernames.has(username.toLowerCase())) faults.push(row.fault('username', taken, { username }));
  if (name === '') faults.push(row.fault('name', required));
  else if (name.length > 50 || !personNamePattern.test(name)) faults.push(row.fault('name', badName));
  if (email !== '' && (email.length > 254 || !isEmail(email))) faults.push(row.fault('email', badEmail));
  const draft = drafts.get(username.toLowerCase());
  const given = email === '' ? undefined : email;
  if (draft === undefined) drafts.set(username.toLowerCase(), { row: row.number, username, name, email: given, bindings: [] });
  else if (draft.email === undefined) draft.email = given;
  if (draft !== undefined && draft.name !== name)
    faults.push(row.fault('name', otherName, { row: String(draft.row), name: draft.name }));
  return faults;
}

function readBinding(row: TableRow<UserColumn>, { organisations }: Known, drafts: ReadonlyMap<string, Draft>): FieldFault[] {
  const { role: roleText, organisation: organisationText, username } = row.values;
  if (roleText === '' && organisationText === '') return [];
  const faults: FieldFault[] = [];
  const role = roleOf(roleText);
  const organisation = organisationText === '' ? undefined : organisations.named(organisationText);
  if (roleText === '') faults.push(row.fault('role', required));
  else if (role === undefined) faults.push(row.fault('role', unknownRole));
  if (organisationText === '') faults.push(row.fault('organisation', required));
  else if (organisation === undefined)
    faults.push(row.fault('organisation', unknownOrganisation, { organisation: organisationText }));
  if (role === undefined) return faults;
  if (organisation !== undefined && organisation.kind !== 'office' && officeRoles.includes(role)) {
    faults.push(row.fault('organisation', needsOffice, { role: roles[role] }));
  }
  const bindings = drafts.get(username.toLowerCase())?.bindings ?? [];
  const other = bindings.find((binding) => dutyOf(binding.role) !== dutyOf(role));
  if (other !== undefined) faults.push(row.fault('role', apart, { row: String(other.row) }));
  const same = bindings.find((binding) => binding.role === role && binding.orgId === organisation?.id);
  if (same !== undefined) faults.push(row.fault('role', repeated, { row: String(same.row) }));
  if (organisation !== undefined) bindings.push({ role, orgId: organisation.id, row: row.number });
  return faults;
}

function roleOf(text: string): BindableRole | undefined {
  return bindableRoles.find((role) => [role, roles[role].zh, roles[role].en].includes(text));
}
