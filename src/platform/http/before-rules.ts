import { getMetadataStorage, ValidationTypes } from 'class-validator';

/** What the rules of a class say of its fields, as far as it matters before they are applied. */
interface Fields {
  readonly ids: readonly string[];
  readonly nested: readonly { readonly name: string; readonly each: boolean }[];
}

const known = new WeakMap<object, Fields>();

/**
 * Makes an instance ready for the rules of its class, nested instances included.
 *
 * - UUIDs (`@IsUUID`) are written in small letters: capital ones are the same (RFC 9562 §4), and the database gives them back small.
 * - A list where an object belongs (`@ValidateNested`) gives way to what is no object: class-validator would look for objects in it.
 */
export function prepareForRules(instance: object): void {
  const record = instance as Record<string, unknown>;
  const { ids, nested } = fieldsOf(instance.constructor);
  for (const name of ids) if (record[name] !== undefined) record[name] = lowered(record[name]);
  for (const { name, each } of nested) {
    const value = record[name];
    if (!Array.isArray(value)) continue;
    record[name] = each ? value.map((element: unknown) => (Array.isArray(element) ? noObject : element)) : noObject;
  }
  for (const member of Object.values(record)) {
    for (const element of Array.isArray(member) ? (member as unknown[]) : [member]) {
      if (typeof element === 'object' && element !== null) prepareForRules(element);
    }
  }
}

const noObject = '[]';

function lowered(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map((element: unknown) => (typeof element === 'string' ? element.toLowerCase() : element));
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function fieldsOf(type: object): Fields {
  const found = known.get(type) ?? readFields(type);
  known.set(type, found);
  return found;
}

function readFields(type: object): Fields {
  const rules = getMetadataStorage().getTargetValidationMetadatas(type as () => void, '', true, false);
  return {
    ids: rules.filter(({ name }) => name === 'isUuid').map(({ propertyName }) => propertyName),
    nested: rules
      .filter((rule) => rule.type === ValidationTypes.NESTED_VALIDATION)
      .map(({ propertyName, each }) => ({ name: propertyName, each })),
  };
}
