import { jsonSchemaOf, type FieldsOf, type JsonSchema, type PayloadClass } from './json-schema.js';

/** The schemas of a description: each class stands there once, under its name. */
export class Schemas {
  private readonly names = new Map<PayloadClass, string>();
  readonly all: Record<string, JsonSchema> = {};

  constructor(private readonly fieldsOf?: FieldsOf) {}

  /** A reference to the schema of a class; two classes of one name get two names. */
  refTo(type: PayloadClass): JsonSchema {
    return { $ref: `#/components/schemas/${this.names.get(type) ?? this.add(type)}` };
  }

  private add(type: PayloadClass): string {
    let name = type.name;
    for (let number = 2; name in this.all; number++) name = `${type.name}${number}`;
    this.names.set(type, name);
    this.all[name] = {};
    this.all[name] = jsonSchemaOf(type, { fieldsOf: this.fieldsOf, language: 'en', nested: (child) => this.refTo(child) });
    return name;
  }
}
