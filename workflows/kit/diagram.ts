import type { Category, WorkflowDefinition } from './definition.js';
import { graphOf, type Graph, type GraphTransition } from './graph.js';
import { isIn, lifecycleRegion } from './paths.js';
import { label, type Label } from './words.js';

/**
 * A workflow as a Mermaid flowchart: one box a region, in it one box a stage, one arrow a transition, with labels in the asked language.
 * A flowchart, not a state diagram: Mermaid draws no arrow between steps of different composite states without tearing them out of them.
 */
export function mermaid(definition: WorkflowDefinition, language: keyof Label): string {
  const graph = graphOf(definition);
  const regions = Object.keys(graph.states).filter((path) => !path.includes('.'));
  const colours = Object.entries(categoryColours).map(([category, colour]) => `classDef ${category} ${colour}`);
  const lines = ['flowchart TB', ...regions.flatMap((region) => indent(regionLines(definition, graph, region, language)))];
  return `${[...lines, ...indent(colours), ...indent(classLines(definition))].join('\n')}\n`;
}

const regionWords: Readonly<Record<string, Label>> = {
  stage: label('生命周期', 'lifecycle'),
  timeliness: label('时效', 'timeliness'),
  extension: label('延期', 'extension'),
  record: label('记录', 'record'),
};

/** What the lifecycle tells the regions beside it. */
const signalWords: Readonly<Record<string, Label>> = {
  START_CLOCK: label('开始计时', 'the clock starts'),
  PAUSE_CLOCK: label('暂停计时', 'the clock pauses'),
  RESUME_CLOCK: label('恢复计时', 'the clock goes on'),
  STOP_CLOCK: label('停止计时', 'the clock stops'),
  EXTEND_CLOCK: label('延长时限', 'the limit is extended'),
  CLOSE_RECORD: label('终止记录', 'the record ends'),
};

const anyState = label('任何状态', 'any state');

const categoryColours: Readonly<Record<Category, string>> = {
  open: 'fill:#e6f4ff,stroke:#1677ff,color:#000',
  waiting: 'fill:#fff7e6,stroke:#d48806,color:#000',
  closed: 'fill:#f6ffed,stroke:#389e0d,color:#000',
};

function regionLines(definition: WorkflowDefinition, graph: Graph, region: string, language: keyof Label): string[] {
  const words = (path: string): string => wordsOf(definition, path)[language];
  return [
    `subgraph ${id(region)}["${words(region)}"]`,
    '  direction TB',
    ...indent(boxLines(graph, region, words)),
    ...indent(arrowLines(definition, graph, region, language)),
    'end',
  ];
}

function wordsOf(definition: WorkflowDefinition, path: string): Label {
  const own = isIn(path, lifecycleRegion) ? path.slice(lifecycleRegion.length + 1) : path;
  return definition.states[own]?.label ?? definition.words[own] ?? regionWords[path] ?? label(path, path);
}

function boxLines(graph: Graph, parent: string, words: (path: string) => string): string[] {
  return childrenOf(graph, parent).flatMap((path) =>
    childrenOf(graph, path).length === 0
      ? [`${id(path)}("${words(path)}")`]
      : [`subgraph ${id(path)}["${words(path)}"]`, ...indent(boxLines(graph, path, words)), 'end'],
  );
}

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly told: boolean;
  readonly words: string;
}

function arrowLines(definition: WorkflowDefinition, graph: Graph, region: string, language: keyof Label): string[] {
  const arrows = Object.entries(graph.states)
    .filter(([path]) => isIn(path, region))
    .flatMap(([path, transitions]) =>
      transitions.flatMap((transition) => arrowsOf(definition, graph, path, transition, language)),
    );
  const start = `${id(region)}_start(( ))`;
  const any = arrows.some(({ from }) => from === anyOf(region)) ? [`${anyOf(region)}(["${anyState[language]}"])`] : [];
  const lines = arrows.map(({ from, to, told }) => `${from}|${to}|${told}`);
  const drawn = [...new Set(lines)].map((line) => arrowLine(arrows.filter((_, index) => lines[index] === line)));
  return [...any, `${start} --> ${id(startOf(graph, region))}`, ...drawn];
}

/** Several events that lead from one step to the same other one share an arrow; what other regions tell is dotted. */
function arrowLine(arrows: readonly Arrow[]): string {
  const [first] = arrows;
  if (first === undefined) return '';
  const words = [...new Set(arrows.map((arrow) => arrow.words))].filter((text) => text !== '').join('<br/>');
  return `${first.from} ${first.told ? '-.->' : '-->'}${words === '' ? '' : `|"${words}"|`} ${first.to}`;
}

/** A transition that leads somewhere, from each step in which it can be taken. */
function arrowsOf(
  definition: WorkflowDefinition,
  graph: Graph,
  path: string,
  transition: GraphTransition,
  language: keyof Label,
): Arrow[] {
  const { event, target } = transition;
  if (target === undefined) return [];
  const told = definition.events[event] === undefined && event !== 'always';
  const name = (definition.events[event]?.label ?? signalWords[event])?.[language] ?? (told ? event : '');
  const words = [
    name,
    ...ownConditions(graph, path, transition).map((text) => `[${definition.conditions[text]?.label[language] ?? text}]`),
  ].join('<br/>');
  const from = path.includes('.') ? leavesIn(graph, path).map(id) : [anyOf(path)];
  return from.map((source) => ({ from: source, to: id(startOf(graph, target)), told, words }));
}

/** The conditions that tell a way out from the others that the same event has there. */
function ownConditions({ states }: Graph, path: string, transition: GraphTransition): string[] {
  const others = (states[path] ?? []).filter((other) => other.event === transition.event && other !== transition);
  return others.length === 0 ? [] : transition.guards.filter((guard) => others.every(({ guards }) => !guards.includes(guard)));
}

function classLines(definition: WorkflowDefinition): string[] {
  return Object.entries(categoryColours).map(([category]) => {
    const steps = Object.entries(definition.states).filter(([, state]) => state.category === category);
    return `class ${steps.map(([path]) => id(`${lifecycleRegion}.${path}`)).join(',')} ${category}`;
  });
}

function childrenOf({ states }: Graph, parent: string): string[] {
  return Object.keys(states).filter((path) => isIn(path, parent) && path.split('.').length === parent.split('.').length + 1);
}

function leavesIn(graph: Graph, path: string): string[] {
  const children = childrenOf(graph, path);
  return children.length === 0 ? [path] : children.flatMap((child) => leavesIn(graph, child));
}

/** The step in which a state starts: itself where it has none. */
function startOf(graph: Graph, path: string): string {
  const child = graph.initial[path];
  return child === undefined ? path : startOf(graph, `${path}.${child}`);
}

const id = (path: string): string => path.replaceAll('.', '_');
const anyOf = (region: string): string => `${id(region)}_any`;
const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);
