import { label, type Label } from '../kit/words.js';

/** One fault of a document: where it is (`clauses.sign.value.unit`), which rule it breaks, and what would be right. */
export interface Fault {
  readonly path: string;
  readonly code: 'missing' | 'unknown' | 'type' | 'choice' | 'range' | 'conflict';
  readonly message: Label;
}

/** What came of reading a piece of a document: its value, or every fault found in it. */
export type Reading<T> = { readonly value: T } | { readonly faults: readonly Fault[] };

/** Reads data of unknown shape; `path` says where in the document the data stands. */
export type Reader<T> = (data: unknown, path: string) => Reading<T>;

type ValueOf<R> = R extends Reader<infer T> ? T : never;

/** Makes a fault of its words; the sentence need not repeat the path. */
export function fault(path: string, code: Fault['code'], zh: string, en: string): Fault {
  return { path, code, message: label(zh, en) };
}

const refuse = (...found: Fault[]): Reading<never> => ({ faults: found });
const missing = (path: string) => refuse(fault(path, 'missing', '缺少此项', 'is missing'));

/** Reads a text that is not blank. */
export const text: Reader<string> = (data, path) => {
  if (data === undefined) return missing(path);
  if (typeof data === 'string' && data.trim() !== '') return { value: data };
  return refuse(fault(path, 'type', '应为非空文本', 'must be a text that is not blank'));
};

/** Reads a whole number of at least `least`. */
export function integer(least: number): Reader<number> {
  return (data, path) => {
    if (data === undefined) return missing(path);
    if (typeof data !== 'number' || !Number.isInteger(data))
      return refuse(fault(path, 'type', '应为整数', 'must be a whole number'));
    if (data < least) return refuse(fault(path, 'range', `不得小于 ${least}`, `must be at least ${least}`));
    return { value: data };
  };
}

/** Reads true or false. */
export const boolean: Reader<boolean> = (data, path) => {
  if (data === undefined) return missing(path);
  return typeof data === 'boolean' ? { value: data } : refuse(fault(path, 'type', '应为 true 或 false', 'must be true or false'));
};

/** Reads one of the given texts. */
export function oneOf<const T extends string>(choices: readonly T[]): Reader<T> {
  return (data, path) => {
    if (data === undefined) return missing(path);
    const choice = choices.find((candidate) => candidate === data);
    if (choice !== undefined) return { value: choice };
    const known = choices.join(', ');
    return refuse(fault(path, 'choice', `应为下列之一：${known}`, `must be one of: ${known}`));
  };
}

/** Reads a list of at least `least` elements, each by the same reader. */
export function list<T>(element: Reader<T>, least = 0): Reader<readonly T[]> {
  return (data, path) => {
    if (data === undefined) return missing(path);
    if (!Array.isArray(data)) return refuse(fault(path, 'type', '应为列表', 'must be a list'));
    if (data.length < least) return refuse(fault(path, 'range', `至少 ${least} 项`, `must have at least ${least} element(s)`));
    return gather(data.map((item, index) => element(item, `${path}[${index}]`)));
  };
}

/** Reads an object with exactly these fields: one that is not named here is a fault, so that no slip of the pen goes unseen. */
export function object<Fields extends Readonly<Record<string, Reader<unknown>>>>(
  fields: Fields,
): Reader<{ readonly [Name in keyof Fields]: ValueOf<Fields[Name]> }> {
  return (data, path) => {
    if (data === undefined) return missing(path);
    if (typeof data !== 'object' || data === null || Array.isArray(data))
      return refuse(fault(path, 'type', '应为对象', 'must be an object'));
    const given: Readonly<Record<string, unknown>> = { ...data };
    const below = (name: string) => (path === '' ? name : `${path}.${name}`);
    const strangers = Object.keys(given)
      .filter((name) => !Object.hasOwn(fields, name))
      .map((name) => refuse(fault(below(name), 'unknown', '未知的项', 'is not known')));
    const read = Object.entries(fields).map(([name, reader]): Reading<readonly [string, unknown]> => {
      const reading = reader(given[name], below(name));
      return 'faults' in reading ? reading : { value: [name, reading.value] };
    });
    const entries = gather([...strangers, ...read]);
    if ('faults' in entries) return entries;
    const present = entries.value.filter(([, value]) => value !== undefined);
    return { value: Object.fromEntries(present) as { [Name in keyof Fields]: ValueOf<Fields[Name]> } };
  };
}

/** Lets a field be absent; it is then absent in the value too, or has the value given here. */
export function optional<T>(reader: Reader<T>): Reader<T | undefined>;
export function optional<T>(reader: Reader<T>, otherwise: T): Reader<T>;
export function optional<T>(reader: Reader<T>, otherwise?: T): Reader<T | undefined> {
  return (data, path) => (data === undefined ? { value: otherwise } : reader(data, path));
}

/** Adds a rule over a value that is already of the right shape. */
export function checked<T>(reader: Reader<T>, faultsOf: (value: T, path: string) => readonly Fault[]): Reader<T> {
  return (data, path) => {
    const reading = reader(data, path);
    if ('faults' in reading) return reading;
    const found = faultsOf(reading.value, path);
    return found.length === 0 ? reading : { faults: found };
  };
}

/** Reads a text in both languages. */
export const bothLanguages: Reader<Label> = object({ zh: text, en: text });

function gather<T>(readings: readonly Reading<T>[]): Reading<readonly T[]> {
  const faults = readings.flatMap((reading) => ('faults' in reading ? reading.faults : []));
  return faults.length > 0 ? { faults } : { value: readings.flatMap((reading) => ('value' in reading ? [reading.value] : [])) };
}
