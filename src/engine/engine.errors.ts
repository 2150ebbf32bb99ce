import { defineProblem } from '../platform/errors/problem.js';
import { words } from '../platform/words/words.js';

export const caseNotFound = defineProblem(
  404,
  'case.not-found',
  words('未找到该案件', 'No such case'),
  words('没有这个案件，或您无权查看。', 'It does not exist, or you may not see it.'),
);
export const versionConflict = defineProblem(
  409,
  'case.version-conflict',
  words('案件已被他人更新', 'Somebody else has changed the case'),
  words(
    '您依据的是第 {expected} 版，现已是第 {actual} 版。请刷新后重试。',
    'You went by version {expected}; it is at {actual} now. Read it again and retry.',
  ),
);
export const notPermitted = defineProblem(
  403,
  'case.not-permitted',
  words('您不能执行此操作', 'You may not do this'),
  words('“{event}”须由{allowed}办理。', '"{event}" is for: {allowed}.'),
);
export const separationOfDuties = defineProblem(
  403,
  'case.not-permitted',
  words('须由他人办理', 'Somebody else must do this'),
  words(
    '您是{group}，按职责分离要求不能办理“{event}”。',
    'You are among {group}; separation of duties keeps you from "{event}".',
  ),
);
export const transitionRefused = defineProblem(
  409,
  'case.transition-refused',
  words('当前环节不能执行此操作', 'The case does not take this now'),
  words(
    '案件处于“{stateLabel}”，不能执行“{event}”。{reason}',
    'The case is at "{stateLabel}" and does not take "{event}". {reason}',
  ),
);
export const batchFailed = defineProblem(
  409,
  'case.batch-refused',
  words('批量操作未执行', 'The batch was not carried out'),
  words('{count} 项未通过，全部未执行；详见 failures。', '{count} of them failed, none was carried out; see failures.'),
);
export const batchTooLarge = defineProblem(
  422,
  'request.invalid',
  words('批量过大', 'The batch is too large'),
  words('一次最多 {limit} 项。', 'At most {limit} at a time.'),
);
