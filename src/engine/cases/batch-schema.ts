import type { JsonSchema } from '../../platform/http/json-schema.js';

/**
 * A payload's schema as far as one payload can serve many cases: what names parts of a case itself (its files, manifestations, measures) is
 * left out. Undefined where the event can't do without such a part.
 */
export function batchSchemaOf(schema: JsonSchema): JsonSchema | undefined {
  const required = (schema['required'] ?? []) as readonly string[];
  const properties: [string, JsonSchema][] = [];
  for (const [name, property] of Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>)) {
    const fit = fitting(property);
    if (fit !== undefined) properties.push([name, fit]);
    else if (required.includes(name)) return undefined;
  }
  return { ...schema, properties: Object.fromEntries(properties) };
}

function fitting(property: JsonSchema): JsonSchema | undefined {
  const items = property['items'] as JsonSchema | undefined;
  const isPart = property['x-widget'] === 'choice' && property['enum'] === undefined && items?.['enum'] === undefined;
  if (property['x-widget'] === 'evidence' || isPart) return undefined;
  if (property['type'] === 'object') return batchSchemaOf(property);
  if (items?.['type'] !== 'object') return property;
  const element = batchSchemaOf(items);
  return element === undefined ? undefined : { ...property, items: element };
}
