import { getMetadataStorage } from 'class-validator';

const known = new WeakMap<object, readonly string[]>();

/**
 * Writes the UUIDs of an instance in small letters, nested instances included: capital ones are the same (RFC 9562 §4),
 * and the database gives them back small. Fields are known by their rule `@IsUUID`; what is no text is left to the rules.
 */
export function lowerIds(instance: object): void {
  const record = instance as Record<string, unknown>;
  for (const name of idFieldsOf(instance.constructor)) {
    if (record[name] !== undefined) record[name] = lowered(record[name]);
  }
  for (const member of Object.values(record)) {
    for (const element of Array.isArray(member) ? (member as unknown[]) : [member]) {
      if (typeof element === 'object' && element !== null) lowerIds(element);
    }
  }
}

function lowered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element: unknown) => (typeof element === 'string' ? element.toLowerCase() : element));
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function idFieldsOf(type: object): readonly string[] {
  const found: readonly string[] =
    known.get(type) ??
    getMetadataStorage()
      .getTargetValidationMetadatas(type as () => void, '', true, false)
      .filter(({ name }) => name === 'isUuid')
      .map(({ propertyName }) => propertyName);
  known.set(type, found);
  return found;
}
