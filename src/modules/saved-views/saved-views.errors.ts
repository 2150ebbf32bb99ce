import { defineProblem } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';

export const viewNotFound = defineProblem(404, 'saved-views.not-found', words('没有这个视图', 'No such view'));

export const viewNameTaken = defineProblem(
  409,
  'saved-views.name-taken',
  words('您已有同名视图', 'You have a view of this name'),
);

export const tooManyViews = defineProblem(
  409,
  'saved-views.too-many',
  words('视图已满', 'There is no room for another view'),
  words('每人最多保存 {limit} 个视图，请先删除不用的。', 'Each person keeps at most {limit}: delete one that you no longer use.'),
);

/** By the names of the constraints in the database. */
export const viewViolations = { saved_views_user_id_name_key: viewNameTaken } as const;
