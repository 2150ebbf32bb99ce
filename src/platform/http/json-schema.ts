import { plainToInstance } from 'class-transformer';
import { ValidationTypes } from 'class-validator';
import { targetConstructorToSchema } from 'class-validator-jsonschema';
import type { Language, Words } from '../words/words.js';

export type PayloadClass = new () => object;
export type JsonSchema = Record<string, unknown>;

/** What a class says of a field beside class-validator's rules. */
export interface FieldWords {
  readonly label: Words;
  readonly widget?: string;
  /** The class of the field's value, or of each element of its list. */
  readonly of?: () => PayloadClass;
  /** Words for the values of an enumeration. */
  readonly values?: Readonly<Record<string, Words>>;
}

export type FieldsOf = (type: PayloadClass) => ReadonlyMap<string, FieldWords>;

export interface JsonSchemaOptions {
  /** The words of a class's fields; a workflow's payloads have some. */
  readonly fieldsOf?: FieldsOf;
  readonly language?: Language;
  /** How a nested class is shown; inline where nothing else is given. */
  readonly nested?: (type: PayloadClass) => JsonSchema;
}

/**
 * The JSON Schema (2020-12) of what `validated(type, …)` accepts, from the class's class-validator rules.
 * Fields with words carry them as `title`, the words of their values as `x-labels`, and the hint for a form as `x-widget`.
 */
export function jsonSchemaOf(type: PayloadClass, options: JsonSchemaOptions = {}): JsonSchema {
  return schemaOf(type, options, []);
}

function schemaOf(type: PayloadClass, options: JsonSchemaOptions, above: readonly PayloadClass[]): JsonSchema {
  const words = options.fieldsOf?.(type);
  const nested = (property: string): JsonSchema => {
    const child = words?.get(property)?.of?.() ?? nestedClass(type, property);
    if (child === undefined || above.includes(child)) return { type: 'object' };
    return options.nested?.(child) ?? schemaOf(child, options, [...above, type]);
  };
  const schema = targetConstructorToSchema(type, {
    additionalConverters: {
      [ValidationTypes.NESTED_VALIDATION]: (meta: { propertyName: string }) => nested(meta.propertyName),
    },
  }) as JsonSchema;
  const properties = (schema['properties'] ?? {}) as Record<string, JsonSchema>;
  const ordered = inOrder(Object.keys(properties), [...(words?.keys() ?? [])]);
  return {
    type: 'object',
    properties: Object.fromEntries(
      ordered.map((name) => [name, withWords(properties[name] ?? {}, words?.get(name), options.language ?? 'zh')]),
    ),
    ...(schema['required'] !== undefined && { required: schema['required'] }),
    additionalProperties: false,
  };
}

/** The class that class-transformer's `@Type` names for a field: what it makes of an empty object there. */
function nestedClass(type: PayloadClass, property: string): PayloadClass | undefined {
  const made = (plainToInstance(type, { [property]: {} }) as Record<string, object>)[property];
  const constructor = made?.constructor;
  return constructor === undefined || constructor === Object ? undefined : (constructor as PayloadClass);
}

function withWords(schema: JsonSchema, words: FieldWords | undefined, language: Language): JsonSchema {
  if (words === undefined) return schema;
  return {
    title: words.label[language],
    ...schema,
    ...(words.widget !== undefined && { 'x-widget': words.widget }),
    ...(words.values !== undefined && {
      'x-labels': Object.fromEntries(Object.entries(words.values).map(([value, label]) => [value, label[language]])),
    }),
  };
}

/** A form shows the fields in the order in which they were declared. */
function inOrder(names: readonly string[], declared: readonly string[]): string[] {
  return [...declared.filter((name) => names.includes(name)), ...names.filter((name) => !declared.includes(name))];
}
