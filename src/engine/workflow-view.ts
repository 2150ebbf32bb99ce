import type { WorkflowDefinition } from '../../workflows/kit/definition.js';
import { mermaid } from '../../workflows/kit/diagram.js';
import { graphOf } from '../../workflows/kit/graph.js';
import { roles } from '../../workflows/kit/people.js';
import type { JsonSchema } from '../platform/http/json-schema.js';
import type { Language } from '../platform/words/words.js';

/**
 * A workflow as an answer shows it: states, events with who may send them, the form of each payload, the ways from state to state,
 * and the picture of it all.
 *
 * @param versions all versions that there are
 * @param schemaOf JSON Schema of an event's payload in the language
 */
export function workflowView(
  definition: WorkflowDefinition,
  versions: readonly number[],
  language: Language,
  schemaOf: (type: string) => JsonSchema,
) {
  const { name, version, title, states, words, events, people, conditions } = definition;
  return {
    name,
    title: title[language],
    version,
    versions,
    states: Object.entries(states).map(([path, { label, ...info }]) => ({ path, label: label[language], ...info })),
    words: Object.fromEntries(Object.entries(words).map(([path, label]) => [path, label[language]])),
    events: Object.entries(events).map(([type, { label, permissions, apartFrom = [], audience = 'everyone' }]) => ({
      type,
      label: label[language],
      permissions: permissions.map((rule) => ({ ...rule, roleLabel: roles[rule.role][language] })),
      apartFrom: apartFrom.map((group) => ({ group, label: people[group]?.label[language] })),
      audience,
      schema: schemaOf(type),
    })),
    transitions: graphOf(definition).states,
    conditions: Object.fromEntries(Object.entries(conditions).map(([condition, { label }]) => [condition, label[language]])),
    diagram: mermaid(definition, language),
  };
}
