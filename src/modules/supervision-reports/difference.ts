/** Where two things differ first, and what stands there in each. */
export interface Difference {
  readonly at: string;
  readonly kept: string;
  readonly made: string;
}

const shown = (value: unknown) => (value === undefined ? '' : (JSON.stringify(value) ?? ''));

/** The first member in which two values of JSON differ, as a path: `units[3].figures.open`; the path is empty where none does. */
export function firstDifference(kept: unknown, made: unknown, at = ''): Difference {
  if (isComposite(kept) && isComposite(made) && Array.isArray(kept) === Array.isArray(made)) {
    const names = [...new Set([...Object.keys(kept), ...Object.keys(made)])];
    const differing = names.find((name) => shown(kept[name]) !== shown(made[name]));
    if (differing === undefined) return { at, kept: '', made: '' };
    const path = Array.isArray(kept) ? `${at}[${differing}]` : at === '' ? differing : `${at}.${differing}`;
    return firstDifference(kept[differing], made[differing], path);
  }
  return { at, kept: shown(kept), made: shown(made) };
}

/** The first byte in which two files differ, by its offset; undefined where they are the same. */
export function byteDifference(kept: Buffer, made: Buffer): Difference | undefined {
  if (kept.equals(made)) return undefined;
  const shorter = Math.min(kept.length, made.length);
  let offset = 0;
  while (offset < shorter && kept[offset] === made[offset]) offset++;
  const byte = (bytes: Buffer) => bytes[offset]?.toString(16).padStart(2, '0') ?? '';
  return { at: String(offset), kept: byte(kept), made: byte(made) };
}

const isComposite = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;
