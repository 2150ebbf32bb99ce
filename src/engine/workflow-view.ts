import type { ChartBox, ChartRegion } from '../../workflows/kit/chart.js';
import { chartOf } from '../../workflows/kit/chart.js';
import type { WorkflowDefinition } from '../../workflows/kit/definition.js';
import { mermaid } from '../../workflows/kit/diagram.js';
import { graphOf } from '../../workflows/kit/graph.js';
import { parties, relationWords, roles } from '../../workflows/kit/people.js';
import { audienceWords } from '../../workflows/kit/reference.js';
import { clauseWords } from '../../workflows/rules/clause-words.js';
import type { JsonSchema } from '../platform/http/json-schema.js';
import type { Language } from '../platform/words/words.js';

/**
 * A workflow as an answer shows it: states with their guides, events with who may send them, the form of each payload, the ways from
 * state to state, and what there is to draw of it all.
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
  const { name, version, title, states, words, conditions } = definition;
  return {
    name,
    title: title[language],
    version,
    versions,
    states: Object.entries(states).map(([path, { label, ...info }]) => ({
      path,
      label: label[language],
      ...info,
      turnLabel: parties[info.turn][language],
    })),
    guides: guideViews(definition, language),
    words: Object.fromEntries(Object.entries(words).map(([path, label]) => [path, label[language]])),
    events: eventViews(definition, language, schemaOf),
    transitions: graphOf(definition).states,
    conditions: Object.fromEntries(Object.entries(conditions).map(([condition, { label }]) => [condition, label[language]])),
    charts: chartOf(definition).map((region) => chartView(definition, region, language)),
    diagram: mermaid(definition, language),
  };
}

function guideViews({ guides, events }: WorkflowDefinition, language: Language) {
  return Object.entries(guides).map(([path, { help, awaits, limits }]) => ({
    path,
    help: help[language],
    awaits: awaits.map((type) => ({ type, label: events[type]?.label[language] ?? type })),
    limits: limits.map((clause) => ({ clause, label: clauseWords[clause][language] })),
  }));
}

function eventViews({ events, people }: WorkflowDefinition, language: Language, schemaOf: (type: string) => JsonSchema) {
  return Object.entries(events).map(([type, { label, permissions, apartFrom = [], audience = 'everyone' }]) => ({
    type,
    label: label[language],
    permissions: permissions.map((rule) => ({
      ...rule,
      roleLabel: roles[rule.role][language],
      relationLabel: relationWords[rule.relation][language],
    })),
    apartFrom: apartFrom.map((group) => ({ group, label: people[group]?.label[language] })),
    audience,
    audienceLabel: audienceWords[audience][language],
    schema: schemaOf(type),
  }));
}

function chartView({ conditions }: WorkflowDefinition, { path, label, start, boxes, ways }: ChartRegion, language: Language) {
  return {
    path,
    label: label[language],
    start,
    boxes: boxes.map((box) => boxView(box, language)),
    ways: ways.map((way) => ({
      ...way,
      label: way.label[language],
      conditions: way.conditions.map((name) => ({ name, label: conditions[name]?.label[language] ?? name })),
    })),
  };
}

interface BoxView {
  readonly path: string;
  readonly label: string;
  readonly steps: readonly BoxView[];
}

function boxView({ path, label, steps }: ChartBox, language: Language): BoxView {
  return { path, label: label[language], steps: steps.map((step) => boxView(step, language)) };
}
