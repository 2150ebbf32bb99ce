import { defineProblem } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';

export const postNotFound = defineProblem(404, 'posts.not-found', words('没有这个岗位', 'No such post'));

export const postNameTaken = defineProblem(
  409,
  'posts.name-taken',
  words('该组织已有同名岗位', 'The organisation has a post of this name'),
);

export const postOrganisationUnknown = defineProblem(
  422,
  'posts.organisation-not-found',
  words('没有这个组织', 'No such organisation'),
);

export const holderUnfit = defineProblem(
  422,
  'posts.holder-unfit',
  words('该账号不能任此岗位', 'This account can not hold a post'),
  words('岗位须由在用的业务账号担任，管理员账号不能任岗位。', 'A post is held by an active account that is no administrator.'),
);

export const postVersionConflict = defineProblem(
  409,
  'posts.version-conflict',
  words('该岗位已被他人修改', 'The post has changed'),
  words(
    '您看到的是第 {given} 版，现在是第 {current} 版。请刷新后重试。',
    'You saw version {given}; it is now version {current}. Load it again.',
  ),
);

/** By the names of the constraints in the database. */
export const postViolations = {
  posts_organisation_id_name_key: postNameTaken,
  posts_organisation_id_fkey: postOrganisationUnknown,
  posts_holder_id_fkey: holderUnfit,
} as const;
