import type { Language, Words } from '../words/words.js';

/** What a cell of a sheet holds, before it is written. An instant is RFC 3339 text, a day `YYYY-MM-DD`, a percentage a fraction. */
export type CellValue = string | number | null | undefined;

/** How a cell is kept: each a real type of the spreadsheet, so that it sorts, filters and adds up. */
export type CellKind = 'text' | 'number' | 'percent' | 'day' | 'moment';

/** A column of an export: its heading, what it holds, and how wide it is in digits of the usual letter. */
export interface Column<Item> {
  readonly heading: Words;
  readonly kind: CellKind;
  readonly width: number;
  readonly value: (item: Item, language: Language) => CellValue;
}

/** A list as a spreadsheet: what it is called, and its columns from left to right. */
export interface Sheet<Item> {
  readonly title: Words;
  readonly columns: readonly Column<Item>[];
}

type Read<Item, Value> = (item: Item, language: Language) => Value | null | undefined;

/** A text. */
export function text<Item>(heading: Words, value: Read<Item, string>, width = 16): Column<Item> {
  return { heading, kind: 'text', width, value };
}

/** A number, whole or not. */
export function number<Item>(heading: Words, value: Read<Item, number>, width = 10): Column<Item> {
  return { heading, kind: 'number', width, value };
}

/** A share between 0 and 1, shown as a percentage. */
export function percent<Item>(heading: Words, value: Read<Item, number>, width = 10): Column<Item> {
  return { heading, kind: 'percent', width, value };
}

/** A civil date, from `YYYY-MM-DD`. */
export function day<Item>(heading: Words, value: Read<Item, string>, width = 12): Column<Item> {
  return { heading, kind: 'day', width, value };
}

/** An instant to the minute as a clock in Asia/Shanghai shows it, from RFC 3339. */
export function moment<Item>(heading: Words, value: Read<Item, string>, width = 17): Column<Item> {
  return { heading, kind: 'moment', width, value };
}

const yes: Words = { zh: '是', en: 'yes' };
const no: Words = { zh: '否', en: 'no' };

/** Yes or no, in words. */
export function yesNo<Item>(heading: Words, value: Read<Item, boolean>, width = 10): Column<Item> {
  return text(
    heading,
    (item, language) => {
      const given = value(item, language);
      return given === null || given === undefined ? null : (given ? yes : no)[language];
    },
    width,
  );
}

/** One of a few values, in the words for it; a value without words stands as it is. */
export function choice<Item>(
  heading: Words,
  known: Readonly<Partial<Record<string, Words>>>,
  value: Read<Item, string>,
  width = 12,
): Column<Item> {
  return text(
    heading,
    (item, language) => {
      const given = value(item, language);
      return given === null || given === undefined ? null : (known[given]?.[language] ?? given);
    },
    width,
  );
}

/** Several texts in one cell. */
export function several<Item>(heading: Words, values: Read<Item, readonly string[]>, width = 24): Column<Item> {
  return text(heading, (item, language) => values(item, language)?.join(language === 'zh' ? '、' : ', '), width);
}
