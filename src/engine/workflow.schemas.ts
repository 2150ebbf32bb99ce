import type { JsonSchema } from '../platform/http/json-schema.js';

const text = { type: 'string' };
const flag = { type: 'boolean' };
const number = { type: 'integer', minimum: 1 };
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const named = (of: JsonSchema): JsonSchema => ({ type: 'object', additionalProperties: of });

function object(properties: JsonSchema, optional: readonly string[] = []): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties).filter((name) => !optional.includes(name)) };
}

const state = object({
  path: text,
  label: text,
  category: { enum: ['open', 'waiting', 'closed'] },
  turn: text,
  turnLabel: text,
  disclosed: flag,
});
const guide = object({
  path: text,
  help: text,
  awaits: list(object({ type: text, label: text })),
  limits: list(object({ clause: text, label: text })),
});
const permission = object({ role: text, roleLabel: text, relation: text, relationLabel: text, in: list(text) }, ['in']);
const event = object({
  type: text,
  label: text,
  permissions: list(permission),
  apartFrom: list(object({ group: text, label: text }, ['label'])),
  audience: text,
  audienceLabel: text,
  schema: { type: 'object' },
});
const step = object({ path: text, label: text });
const box = object({ path: text, label: text, steps: list(step) });
const way = object({
  from: { ...text, description: 'path of a step; of the region itself: from wherever it stands' },
  to: text,
  event: text,
  label: text,
  conditions: list(object({ name: text, label: text })),
  told: flag,
});

/** The shape of a workflow's definition. */
export const workflowSchema = object({
  name: text,
  title: text,
  version: number,
  versions: list(number),
  states: list(state),
  guides: list(guide),
  words: named(text),
  events: list(event),
  transitions: { type: 'object' },
  conditions: named(text),
  charts: list(object({ path: text, label: text, start: text, boxes: list(box), ways: list(way) })),
  diagram: { ...text, description: 'Mermaid' },
});

/** The shape of what changed in a version. */
export const workflowChangesSchema = object({
  name: text,
  version: number,
  previous: { type: ['integer', 'null'], description: 'null for the first version' },
  items: list(
    object({
      kind: { enum: ['state', 'event', 'way'] },
      change: { enum: ['added', 'removed', 'changed'] },
      id: text,
      label: text,
      parts: list(text),
    }),
  ),
});
