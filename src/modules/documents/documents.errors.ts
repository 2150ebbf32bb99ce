import { defineProblem, type FieldFault } from '../../platform/errors/problem.js';
import type { ArchiveFault } from '../../platform/documents/template/word-archive.js';
import { words, type Words } from '../../platform/words/words.js';

export const unknownKind = defineProblem(
  404,
  'documents.unknown-kind',
  words('没有这种文书', 'No such kind of document'),
  words('可用的文书种类：{kinds}。', 'The kinds of documents are: {kinds}.'),
);

export const templateNotFound = defineProblem(
  404,
  'documents.no-template',
  words('未上传模板', 'There is no template'),
  words('本单位没有上传这种文书的模板，文书按系统的版式生成。', 'Documents of this kind are made as the product makes them.'),
);

export const notYet = defineProblem(
  409,
  'documents.not-yet',
  words('还没有这份文书', 'There is no such document yet'),
  words('“{document}”在相应环节之后才有。', 'There is "{document}" only after the step that it is about.'),
);

const reasons: Readonly<Record<ArchiveFault, Words>> = {
  notWord: words('须为 Word 文档（.docx）', 'must be a Word document (.docx)'),
  tooLarge: words('解压后超过 30 MiB 或 500 个部件', 'holds more than 30 MiB or 500 parts when unpacked'),
  macros: words('不得含宏、控件或嵌入对象', 'must hold no macros, controls or embedded objects'),
  external: words('不得引用外部图片、模板等内容', 'must not load pictures, templates or other content from elsewhere'),
};
const codes: Readonly<Record<ArchiveFault, string>> = {
  notWord: 'not-word',
  tooLarge: 'too-large',
  macros: 'macros',
  external: 'external-content',
};

/** Faults of a template that is handed in. */
export const templateFault = {
  noFile: { path: 'file', code: 'required', message: words('须附上模板文件', 'is required') },
  archive: (fault: ArchiveFault): FieldFault => ({ path: 'file', code: codes[fault], message: reasons[fault] }),
  unknownPlace: (place: string): FieldFault => ({
    path: 'file',
    code: 'unknown-placeholder',
    message: words(`没有占位符“${place}”`, `there is no placeholder "${place}"`),
  }),
  syntax: (what: string): FieldFault => ({
    path: 'file',
    code: 'bad-placeholders',
    message: words(`占位符的括号不配对：${what}`, `the braces of its placeholders don't fit together: ${what}`),
  }),
} as const;
