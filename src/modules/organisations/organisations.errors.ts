import { defineProblem } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';

export const organisationNotFound = defineProblem(
  404,
  'organisations.not-found',
  words('没有这个组织', 'No such organisation'),
  words('组织不存在。', 'The organisation does not exist.'),
);

export const parentNotFound = defineProblem(
  422,
  'organisations.parent-not-found',
  words('没有这个上级组织', 'No such parent'),
  words('上级组织 {parentId} 不存在。', 'The parent organisation {parentId} does not exist.'),
);

export const kindMisplaced = defineProblem(
  422,
  'organisations.kind-misplaced',
  words('组织类别与上级不符', 'This kind can not stand there'),
  words(
    '{kind}不能放在{parent}之下：区域只能放在更大的区域之下，巡察办须放在区域之下。',
    '{kind} can not stand under {parent}: an area stands under a larger area, an inspection office under an area.',
  ),
);

export const parentInside = defineProblem(
  422,
  'organisations.parent-inside',
  words('不能移到自己的下级之中', 'An organisation can not move into itself'),
  words('新的上级就是该组织自己或其下级。', 'The new parent is the organisation itself or stands below it.'),
);

export const nameTaken = defineProblem(
  409,
  'organisations.name-taken',
  words('同一上级之下已有同名组织', 'The name is taken'),
  words('同一上级之下，组织名称不能重复。', 'Another organisation under the same parent has this name.'),
);

export const codeTaken = defineProblem(
  409,
  'organisations.code-taken',
  words('组织代码已被使用', 'The code is taken'),
  words('组织代码不能重复。', 'Another organisation has this code.'),
);

export const organisationVersionConflict = defineProblem(
  409,
  'organisations.version-conflict',
  words('该组织已被他人修改', 'The organisation has changed'),
  words(
    '您看到的是第 {given} 版，现在是第 {current} 版。请刷新后重试。',
    'You saw version {given}; it is now version {current}. Load it again.',
  ),
);

/** By the names of the constraints in the database. */
export const organisationViolations = {
  organisations_parent_id_name_key: nameTaken,
  organisations_root_name_key: nameTaken,
  organisations_code_key: codeTaken,
} as const;
