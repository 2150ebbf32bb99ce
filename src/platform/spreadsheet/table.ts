import type { FieldFault } from '../errors/problem.js';
import { Problem } from '../errors/problem.js';
import type { ConstraintWords } from '../words/constraints.js';
import { fill, words, type Words } from '../words/words.js';
import { readCells, type CellRow } from './cells.js';
import { letters } from './column-letters.js';
import { badHeadings, noRows, tooManyRows } from './spreadsheet.errors.js';

/** A column that a table may have: its heading in either language, and whether it must be there. */
export interface ColumnRule<Key extends string> {
  readonly key: Key;
  readonly heading: Words;
  readonly required: boolean;
}

/** A row below the headings; a cell that is empty or whose column is absent is ''. */
export interface TableRow<Key extends string> {
  readonly number: number;
  readonly values: Readonly<Record<Key, string>>;
  /** A fault of a cell, saying where it stands: row, letter of the column, heading. */
  fault(key: Key, rule: ConstraintWords, params?: Readonly<Record<string, string | Words>>): FieldFault;
}

/**
 * Reads a CSV or xlsx file whose first row holds headings, in Chinese, in English, or as the field's key, in any order.
 *
 * @throws Problem `import.unreadable`, `import.headings`, `import.empty`, `import.too-many-rows`
 */
export async function readTable<Key extends string>(
  bytes: Buffer,
  columns: readonly ColumnRule<Key>[],
  maxRows: number,
): Promise<TableRow<Key>[]> {
  const [head, ...rows] = await readCells(bytes);
  if (head === undefined || rows.length === 0) throw new Problem(noRows);
  if (rows.length > maxRows) throw new Problem(tooManyRows, { params: { limit: maxRows, count: rows.length } });
  const places = placesOf(head.texts, columns);
  return rows.map((row) => tableRow(row, columns, places));
}

function placesOf<Key extends string>(headings: readonly string[], columns: readonly ColumnRule<Key>[]): Map<Key, number> {
  const places = new Map<Key, number>();
  const unknown: string[] = [];
  headings.forEach((heading, index) => {
    if (heading === '') return;
    const column = columns.find(({ key, heading: { zh, en } }) =>
      [key, zh, en].some((name) => name.toLowerCase() === heading.toLowerCase()),
    );
    if (column === undefined || places.has(column.key)) unknown.push(heading);
    else places.set(column.key, index);
  });
  const missing = columns.filter(({ key, required }) => required && !places.has(key));
  if (unknown.length > 0 || missing.length > 0) {
    throw new Problem(badHeadings, {
      params: { missing: list(missing), unknown: unknown.join('、') || '—', known: list(columns) },
    });
  }
  return places;
}

function list(columns: readonly ColumnRule<string>[]): Words {
  const names = (language: keyof Words) =>
    columns.map(({ heading }) => heading[language]).join(language === 'zh' ? '、' : ', ') || '—';
  return words(names('zh'), names('en'));
}

function tableRow<Key extends string>(
  { number, texts }: CellRow,
  columns: readonly ColumnRule<Key>[],
  places: ReadonlyMap<Key, number>,
): TableRow<Key> {
  const values = Object.fromEntries(columns.map(({ key }) => [key, texts[places.get(key) ?? -1] ?? ''])) as Record<Key, string>;
  return {
    number,
    values,
    fault: (key, rule, params = {}) => {
      const heading = columns.find((column) => column.key === key)?.heading ?? words(key, key);
      const place = places.get(key);
      const cell = place === undefined ? '' : ` ${letters(place)}${number}`;
      const text = words(fill(rule.words.zh, inLanguage(params, 'zh')), fill(rule.words.en, inLanguage(params, 'en')));
      return {
        path: `rows[${number}].${key}`,
        code: rule.code,
        message: words(`第 ${number} 行「${heading.zh}」${cell}：${text.zh}`, `Row ${number}, ${heading.en}${cell}: ${text.en}`),
      };
    },
  };
}

function inLanguage(params: Readonly<Record<string, string | Words>>, language: keyof Words): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? value : value[language]]),
  );
}
