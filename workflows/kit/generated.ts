import type { WorkflowDefinition } from './definition.js';
import { graphOf, type Graph } from './graph.js';
import { referencePage } from './reference.js';

/** The file that freezes a version: what cases run on is never changed in place, a new version stands beside it. */
export const frozenFile = 'graph.json';

/** The files that are written beside a version's definition, by name. */
export function generatedFiles(definition: WorkflowDefinition): Readonly<Record<string, string>> {
  return { [frozenFile]: graphText(graphOf(definition)), 'diagram.md': referencePage(definition) };
}

/** JSON with one line a transition, so that a difference between versions reads as a list of transitions. */
function graphText({ states, ...head }: Graph): string {
  const members = Object.entries(states).map(([path, transitions]) => {
    const lines = transitions.map((transition) => `\n      ${JSON.stringify(transition)}`);
    return `\n    ${JSON.stringify(path)}: [${lines.join(',')}${lines.length === 0 ? '' : '\n    '}]`;
  });
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "states": {${members.join(',')}\n  }\n}\n`;
}
