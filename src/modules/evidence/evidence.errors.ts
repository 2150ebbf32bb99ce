import { defineProblem, type FieldFault } from '../../platform/errors/problem.js';
import { words } from '../../platform/words/words.js';

export const evidenceNotFound = defineProblem(
  404,
  'evidence.not-found',
  words('未找到该证据', 'No such evidence'),
  words('没有这份证据，或您无权查看。', 'It does not exist, or you may not see it.'),
);

export const typeNotAllowed = defineProblem(
  422,
  'evidence.type-not-allowed',
  words('不接受这种文件', 'This kind of file is not taken'),
  words(
    '不接受“{claimed}”。可上传：图片、PDF、OFD、办公文档、文本、CSV、ZIP、音频和视频；不接受可执行文件、脚本、网页和带宏的文档。',
    '"{claimed}" is not taken. Send pictures, PDF, OFD, office documents, text, CSV, ZIP, audio or video; no programs, scripts, pages or documents with macros.',
  ),
);

export const contentMismatch = defineProblem(
  422,
  'evidence.content-mismatch',
  words('文件内容与类型不符', 'The content is not what the file says it is'),
  words(
    '文件名或声明的类型是 {claimed}，内容却是 {found}。',
    'By its name or declared type it is {claimed}, by its content {found}.',
  ),
);

/** Faults of an upload that its fields' own rules do not find. */
export const faults = {
  sealed: { path: 'caseId', code: 'sealed', message: words('密封的案件不收附件', 'A sealed case takes no files') },
  noFile: { path: 'file', code: 'required', message: words('须附上文件', 'is required') },
  emptyFile: { path: 'file', code: 'empty', message: words('文件是空的', 'is empty') },
  noName: { path: 'file', code: 'no-name', message: words('文件须有名称', 'must have a name') },
  unknownMeasure: {
    path: 'measureId',
    code: 'unknown-id',
    message: words('该案件没有这条整改措施', 'names no measure of this case'),
  },
  capturedLater: { path: 'capturedAt', code: 'in-future', message: words('不能晚于现在', 'must not lie in the future') },
} as const satisfies Record<string, FieldFault>;
