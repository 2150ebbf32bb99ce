import { fields } from './fields.js';
import type { EventInfo, WorkflowDefinition } from './definition.js';
import { graphOf } from './graph.js';
import { isIn, lifecycleRegion } from './paths.js';

/**
 * Checks that a workflow says all that forms, permissions, pictures and histories take from it, and freezes it.
 *
 * @throws Error naming every gap: a state without words, an event without a sender, a permission in a state that does not exist, …
 */
export function defineWorkflow<Context>(definition: WorkflowDefinition<Context>): WorkflowDefinition {
  const whole = definition as WorkflowDefinition;
  const faults = [...stateFaults(whole), ...guideFaults(whole), ...eventFaults(whole), ...machineFaults(whole)];
  if (faults.length > 0) throw new Error(`workflow ${definition.name}@${definition.version}:\n  ${faults.join('\n  ')}`);
  return Object.freeze(whole);
}

/** The leaves of the lifecycle in the order of life. */
export function lifecycleLeaves(definition: WorkflowDefinition): string[] {
  const paths = Object.keys(graphOf(definition).states);
  return paths
    .filter(
      (path) => isIn(path, lifecycleRegion) && path !== lifecycleRegion && !paths.some((other) => other.startsWith(`${path}.`)),
    )
    .map((path) => path.slice(lifecycleRegion.length + 1));
}

function stateFaults(definition: WorkflowDefinition): string[] {
  const leaves = lifecycleLeaves(definition);
  const paths = Object.keys(graphOf(definition).states);
  const other = paths.filter((path) => path.includes('.') && !isIn(path, lifecycleRegion));
  const stages = [...new Set(leaves.map((leaf) => leaf.split('.')[0] ?? ''))];
  return [
    ...leaves.filter((leaf) => definition.states[leaf] === undefined).map((leaf) => `state ${leaf} has no description`),
    ...Object.keys(definition.states)
      .filter((path) => !leaves.includes(path))
      .map((path) => `description of ${path}: no such state`),
    ...[...stages, ...other].filter((path) => definition.words[path] === undefined).map((path) => `no words for ${path}`),
  ];
}

function guideFaults(definition: WorkflowDefinition): string[] {
  const { states, guides } = definition;
  const graph = graphOf(definition).states;
  return [
    ...Object.keys(states)
      .filter((path) => guides[path] === undefined)
      .map((path) => `state ${path} has no guide`),
    ...Object.entries(guides).flatMap(([path, { awaits }]) => {
      const whole = path in states ? `${lifecycleRegion}.${path}` : path;
      if (graph[whole] === undefined) return [`guide of ${path}: no such state`];
      const around = Object.entries(graph).filter(([area]) => isIn(whole, area));
      const taken = new Set(around.flatMap(([, transitions]) => transitions.map(({ event }) => event)));
      return awaits
        .filter((type) => !taken.has(type))
        .map((type) => `guide of ${path}: it waits for ${type}, which is not taken there`);
    }),
  ];
}

function eventFaults(definition: WorkflowDefinition): string[] {
  const leaves = lifecycleLeaves(definition);
  return Object.entries(definition.events).flatMap(([type, info]) => [
    ...(info.permissions.length === 0 ? [`event ${type}: nobody may send it`] : []),
    ...info.permissions
      .flatMap((rule) => rule.in ?? [])
      .filter((area) => !leaves.some((leaf) => isIn(leaf, area)))
      .map((area) => `event ${type}: permission in ${area}, which does not exist`),
    ...(info.apartFrom ?? [])
      .filter((group) => definition.people[group] === undefined)
      .map((group) => `event ${type}: no group of people ${group}`),
    ...placeFaults(type, info),
  ]);
}

function placeFaults(type: string, info: EventInfo): string[] {
  const known = fields(info.payload);
  const places = [info.history.zh, info.history.en].flatMap((text) =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''),
  );
  const unknown = places
    .filter((name) => name !== 'actor' && !known.has(name))
    .map((name) => `event ${type}: the history names ${name}, which the payload has not`);
  const unsealed = (info.sealed ?? [])
    .filter((name) => !known.has(name))
    .map((name) => `event ${type}: sealed field ${name} does not exist`);
  return [...unknown, ...unsealed];
}

function machineFaults(definition: WorkflowDefinition): string[] {
  const transitions = Object.values(graphOf(definition).states).flat();
  const taken = new Set(transitions.map(({ event }) => event));
  const internal = new Set(
    [...taken].filter((event) => event.endsWith('_CLOCK') || event.endsWith('_RECORD') || event === 'always'),
  );
  return [
    ...[...taken]
      .filter((event) => !internal.has(event) && definition.events[event] === undefined)
      .map((event) => `the machine takes ${event}, which is not described`),
    ...Object.keys(definition.events)
      .filter((event) => !taken.has(event))
      .map((event) => `event ${event} is described, but the machine never takes it`),
    ...transitions
      .flatMap(({ guards }) => guards)
      .filter((guard) => definition.conditions[guard] === undefined)
      .map((guard) => `no words for condition ${guard}`),
  ];
}
