import { defineProblem, type FieldFault } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';

export const reviewAlreadyOpen = defineProblem(
  409,
  'reviews.already-open',
  words('该事项正在会审', 'This is under review already'),
  words('同一案件的同一事项一次只能有一场会审。', 'One matter of a case is reviewed once at a time.'),
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
