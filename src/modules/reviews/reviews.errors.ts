import { defineProblem, type FieldFault } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';

export const reviewAlreadyOpen = defineProblem(
  409,
  'reviews.already-open',
  words('该事项正在会审', 'This is under review already'),
  words('同一案件的同一事项一次只能有一场会审。', 'One matter of a case is reviewed once at a time.'),
);

/** Why a result is not taken: by the review, or by the case that is reviewed. */
export const resultRefused = defineProblem(
  409,
  'reviews.result-refused',
  words('会审结论不能生效', 'The result of the review can not take effect'),
  words('“{case}”不接受会审结论：{reason}', '"{case}" does not take the result of the review: {reason}'),
);
export const notMergeable = defineProblem(
  409,
  'reviews.not-mergeable',
  words('会审意见尚不能合并', 'The opinions can not be merged yet'),
  words('会审“{number}”：{reason}', 'Joint review "{number}": {reason}'),
);
export const stillReviewed = defineProblem(
  409,
  'reviews.still-open',
  words('该事项正在会审', 'This is under review'),
  words('请先合并或撤回会审“{number}”。', 'Merge or cancel joint review "{number}" first.'),
);

/** By the names of the constraints in the database. */
export const reviewViolations = { joint_reviews_one_open: reviewAlreadyOpen } as const;

/** Faults that only a review's own rules find. */
export const reviewFaults = {
  notReviewable: {
    path: 'subjectCaseId',
    code: 'not-reviewable',
    message: words('这类案件不能会审，或已经办结', 'A case of this kind is not reviewed, or it is over'),
  },
  unknownBody: { path: 'bodies', code: 'unknown-id', message: words('有单位不存在', 'A body does not exist') },
  noBody: {
    path: 'bodies',
    code: 'no-body',
    message: words('规则包没有找到可会审的单位，请指定', 'The rule pack finds no body here: name some'),
  },
  requiredBodyMissing: {
    path: 'bodies',
    code: 'required-body-missing',
    message: words('缺少规则包规定必须参加的单位', 'A body that the rule pack requires is missing'),
  },
} as const satisfies Record<string, FieldFault>;

/** The unit, or a body below it, can not review the unit's own matter. */
export const conflictOfInterest = (path: string): FieldFault => ({
  path,
  code: 'conflict-of-interest',
  message: words(
    '责任单位及其下属单位不能参加会审',
    'The responsible unit and what stands under it can not review its own matter',
  ),
});
