/** Control characters, which move the cursor of a terminal or worse; line breaks and tabs are none of them here. */
const isControl = /\p{Cc}/u;
const harmless = ['\n', '\t'];

/** A value whose every text is fit to be shown on a terminal: what somebody typed in must not steer it. */
export function safeForTerminal<Value>(value: Value): Value {
  return safe(value) as Value;
}

function safe(value: unknown): unknown {
  if (typeof value === 'string') return isControl.test(value) ? [...value].map(visible).join('') : value;
  if (Array.isArray(value)) return value.map(safe);
  if (value instanceof Map) return new Map([...value].map(([key, member]) => [key, safe(member)]));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, safe(member)]));
}

function visible(character: string): string {
  return isControl.test(character) && !harmless.includes(character) ? '\uFFFD' : character;
}
