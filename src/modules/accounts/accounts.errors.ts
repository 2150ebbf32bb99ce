import { defineProblem } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';

export const accountNotFound = defineProblem(404, 'accounts.not-found', words('没有这个账号', 'No such account'));

export const usernameTaken = defineProblem(
  409,
  'accounts.username-taken',
  words('用户名已被使用', 'The username is taken'),
  words('用户名不区分大小写，不能重复。', 'Another account has this username, whatever its case.'),
);

export const separation = defineProblem(
  409,
  'accounts.separation',
  words('三员分离', 'Separation of duties'),
  words(
    '系统管理员、安全管理员、审计管理员须由三个不同的账号担任，且管理员不能兼任业务角色。',
    'System, security and audit administrator are three different accounts, and an administrator holds no role in the work itself.',
  ),
);

export const alreadyBound = defineProblem(
  409,
  'accounts.already-bound',
  words('该账号在该单位已有此角色', 'The account already holds this role there'),
);

export const bindingNotFound = defineProblem(404, 'accounts.binding-not-found', words('没有这个角色绑定', 'No such binding'));

export const organisationUnknown = defineProblem(
  422,
  'accounts.organisation-not-found',
  words('没有这个组织', 'No such organisation'),
  words('组织 {orgId} 不存在。', 'The organisation {orgId} does not exist.'),
);

export const roleNeedsOffice = defineProblem(
  422,
  'accounts.role-needs-office',
  words('该角色须绑定到巡察办', 'This role belongs to an inspection office'),
  words('角色“{role}”只能绑定到类别为巡察办的组织。', 'The role "{role}" can only be bound to an inspection office.'),
);

export const lastSecurityAdmin = defineProblem(
  409,
  'accounts.last-administrator',
  words('不能去掉最后一名安全管理员', 'The last security administrator stays'),
  words('请先指定另一名安全管理员。', 'Appoint another security administrator first.'),
);

export const accountVersionConflict = defineProblem(
  409,
  'accounts.version-conflict',
  words('该账号已被他人修改', 'The account has changed'),
  words(
    '您看到的是第 {given} 版，现在是第 {current} 版。请刷新后重试。',
    'You saw version {given}; it is now version {current}. Load it again.',
  ),
);

/** By the names of the constraints in the database. */
export const accountViolations = {
  users_username_key: usernameTaken,
  role_bindings_separation_fkey: separation,
  role_bindings_user_id_role_org_id_key: alreadyBound,
} as const;
