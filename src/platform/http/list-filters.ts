import { validate as isUuid } from 'uuid';
import { words, type Words } from '../words/words.js';
import type { JsonSchema } from './json-schema.js';
import { isStorable } from './request-text.js';

/** How a parameter of a list is read: undefined is a wrong value, and `expected` says what would be right. */
export interface Filter<Value = unknown> {
  readonly expected: Words;
  readonly schema: JsonSchema;
  readonly read: (text: string) => Value | undefined;
}

const firstInstant = Date.parse('0001-01-01T00:00:00Z');
/** At most so many values in one parameter. */
const maxValues = 200;

/** One id, or several with commas between them. */
export const ids: Filter<readonly string[]> = {
  expected: words('须为 UUID，多个用逗号分隔', 'use UUIDs, several with commas between them'),
  schema: { type: 'string', description: 'UUIDs, comma separated' },
  read: (text) => several(text, (part) => (isUuid(part) ? part.toLowerCase() : undefined)),
};

/** One of the named values, or several with commas between them. */
export function choices<Choice extends string>(allowed: readonly Choice[]): Filter<readonly Choice[]> {
  const list = allowed.join(', ');
  return {
    expected: words(`须为以下值，多个用逗号分隔：${list}`, `use these, several with commas between them: ${list}`),
    schema: { type: 'string', description: `comma separated: ${list}` },
    read: (text) => several(text, (part) => allowed.find((choice) => choice === part)),
  };
}

/** One of the named values. */
export function choice<Choice extends string>(allowed: readonly Choice[]): Filter<Choice> {
  const list = allowed.join(', ');
  return {
    expected: words(`须为以下之一：${list}`, `use one of: ${list}`),
    schema: { enum: [...allowed] },
    read: (text) => allowed.find((candidate) => candidate === text),
  };
}

/** Any texts of at most 100 characters with commas between them, for values that are data (themes, codes). */
export const texts: Filter<readonly string[]> = {
  expected: words(
    '须为文本，多个用逗号分隔，每个至多 100 个字符',
    'use texts of at most 100 characters, several with commas between them',
  ),
  schema: { type: 'string', description: 'comma separated' },
  read: (text) => several(text, (part) => (part.length <= 100 && isStorable(part) ? part : undefined)),
};

/** One name that the product has given, of letters, digits, points and hyphens. */
export const code: Filter<string> = {
  expected: words('须为名称，由字母、数字、点和连字符组成', 'use a name of letters, digits, points and hyphens'),
  schema: { type: 'string', pattern: '^[a-zA-Z][a-zA-Z0-9.-]{0,59}$' },
  read: (text) => (/^[a-zA-Z][a-zA-Z0-9.-]{0,59}$/.test(text) ? text : undefined),
};

/** Words to search for. */
export const search: Filter<string> = {
  expected: words('须为 1 到 200 个字符的文本', 'use a text of 1 to 200 characters'),
  schema: { type: 'string', maxLength: 200 },
  read: (text) => (text.trim() !== '' && text.length <= 200 && isStorable(text) ? text.trim() : undefined),
};

/** A civil date that exists. */
export const date: Filter<string> = {
  expected: words('须为日期，格式 YYYY-MM-DD', 'use a date, YYYY-MM-DD'),
  schema: { type: 'string', format: 'date' },
  read: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) && isInstant(`${text}T00:00:00Z`, text) ? text : undefined),
};

/** A civil date, or an instant with its offset; the text is given on as it came. */
export const dateOrInstant: Filter<string> = {
  expected: words('须为日期 YYYY-MM-DD 或带时区的 RFC 3339 时间', 'use a date YYYY-MM-DD or an RFC 3339 instant with its offset'),
  schema: { type: 'string', description: 'a date, or an RFC 3339 instant' },
  read: (text) => date.read(text) ?? instant(text),
};

export const flag: Filter<boolean> = {
  expected: words('须为 true 或 false', 'use true or false'),
  schema: { type: 'boolean' },
  read: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
};

/** A whole number between two bounds, both included. */
export function wholeNumber(min: number, max: number): Filter<number> {
  return {
    expected: words(`须为 ${min} 到 ${max} 的整数`, `use a whole number from ${min} to ${max}`),
    schema: { type: 'integer', minimum: min, maximum: max },
    read: (text) => {
      const value = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
      return value >= min && value <= max ? value : undefined;
    },
  };
}

function several<Value>(text: string, read: (part: string) => Value | undefined): readonly Value[] | undefined {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length > maxValues || parts.includes('')) return undefined;
  const values = parts.map(read).filter((value) => value !== undefined);
  return values.length === parts.length ? values : undefined;
}

/** A plus sign that was not escaped in an address arrives as a space. */
function instant(text: string): string | undefined {
  const mended = text.replace(' ', '+');
  const found = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}:\d{2})$/.exec(mended);
  return found?.[1] !== undefined && isInstant(mended) && isInstant(`${found[1]}T00:00:00Z`, found[1]) ? mended : undefined;
}

/** JavaScript takes 30 February for 2 March; a day that exists reads back as itself. It also has a year 0, which Postgres has not. */
function isInstant(text: string, day?: string): boolean {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime()) || instant.getTime() < firstInstant) return false;
  return day === undefined || instant.toISOString().startsWith(day);
}
