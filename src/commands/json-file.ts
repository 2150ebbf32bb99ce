import { readFile } from 'node:fs/promises';
import { defineProblem, Problem } from '../platform/errors/problem.js';
import { words } from '../platform/words/words.js';

const unreadable = defineProblem(
  422,
  'cli.unreadable-file',
  words('文件无法读取', 'The file can not be read'),
  words('“{file}”无法读取：{why}', '"{file}" can not be read: {why}'),
);
const notJson = defineProblem(
  422,
  'cli.not-json',
  words('文件不是有效的 JSON', 'The file is not valid JSON'),
  words('“{file}”不是 UTF-8 编码的有效 JSON：{why}', '"{file}" is not valid JSON in UTF-8: {why}'),
);

/** Reads a file of JSON. @throws Problem `cli.unreadable-file`, `cli.not-json` */
export async function jsonFile(file: string): Promise<unknown> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Problem(unreadable, { params: { file, why: whyOf(error) } });
  });
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (error) {
    throw new Problem(notJson, { params: { file, why: whyOf(error) } });
  }
}

const whyOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
