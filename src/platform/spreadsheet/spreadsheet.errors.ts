import { defineProblem } from '../errors/problem.js';
import { words } from '../words/words.js';

export const unreadableSheet = defineProblem(
  422,
  'import.unreadable',
  words('表格文件无法读取', 'The table can not be read'),
  words(
    '请上传 CSV（UTF-8 或 GB18030）或 xlsx 文件；旧的 xls 文件请另存为 xlsx。',
    'Send a CSV (UTF-8 or GB18030) or an xlsx file; save an old xls file as xlsx first.',
  ),
);

export const badHeadings = defineProblem(
  422,
  'import.headings',
  words('表头不符合要求', 'The headings are not as they should be'),
  words(
    '缺少的列：{missing}。不认识或重复的列：{unknown}。可用的列：{known}。',
    'Missing: {missing}. Unknown or repeated: {unknown}. Known: {known}.',
  ),
);

export const noRows = defineProblem(422, 'import.empty', words('表格中没有数据', 'The table is empty'));

export const tooManyRows = defineProblem(
  422,
  'import.too-many-rows',
  words('行数过多', 'Too many rows'),
  words('一次最多导入 {limit} 行，文件有 {count} 行。', 'At most {limit} rows at a time; the file has {count}.'),
);

export const tooManyToExport = defineProblem(
  422,
  'export.too-many-rows',
  words('要导出的行数过多', 'Too many rows to export'),
  words(
    '一次最多导出 {limit} 行，符合条件的有 {count} 行。请先用筛选条件缩小范围。',
    'At most {limit} rows at a time; {count} match. Narrow the filters first.',
  ),
);
