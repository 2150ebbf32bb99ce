import type { FieldSchema } from '../../api/types.js';

/** The values that a form begins with: a list that needs an element has one. */
export function firstValues({ properties = {}, required = [] }: FieldSchema): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, schema]) => {
      if (!required.includes(name) || schema.type !== 'array' || schema.items?.type !== 'object') return [];
      return [[name, [firstValues(schema.items)]]];
    }),
  );
}

/** What is sent: fields left empty are left out, at every depth. */
export function payloadOf(values: unknown): unknown {
  if (Array.isArray(values)) return values.map(payloadOf);
  if (typeof values !== 'object' || values === null) return values;
  return Object.fromEntries(
    Object.entries(values)
      .map(([name, value]): [string, unknown] => [name, payloadOf(value)])
      .filter(([, value]) => !isEmpty(value)),
  );
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return Array.isArray(value) && value.length === 0;
}

/** `measures[0].text` as the form names it: `['measures', 0, 'text']`. */
export function fieldName(path: string): (string | number)[] {
  return path
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
