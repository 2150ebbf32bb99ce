import type { WorkflowDefinition } from './definition.js';
import { graphOf, type Graph, type GraphTransition } from './graph.js';
import { isIn, lifecycleRegion } from './paths.js';
import { label, type Label } from './words.js';

/** A stage with its steps, or a step by itself. */
export interface ChartBox {
  /** With its region: `stage.found.drafting`. */
  readonly path: string;
  readonly label: Label;
  readonly steps: readonly ChartBox[];
}

/** One way from a step to another: the event, and the conditions that tell it from the event's other ways out of there. */
export interface ChartWay {
  /** Path of a step, or of the region itself: from wherever it stands. */
  readonly from: string;
  readonly to: string;
  readonly event: string;
  readonly label: Label;
  readonly conditions: readonly string[];
  /** Another region tells it, nobody sends it. */
  readonly told: boolean;
}

/** One region of a machine as it is drawn. */
export interface ChartRegion {
  readonly path: string;
  readonly label: Label;
  /** The step in which it begins. */
  readonly start: string;
  readonly boxes: readonly ChartBox[];
  readonly ways: readonly ChartWay[];
}

/** What there is to draw of a workflow, region by region; the lifecycle is the first. */
export function chartOf(definition: WorkflowDefinition): ChartRegion[] {
  const graph = graphOf(definition);
  const regions = Object.keys(graph.states).filter((path) => !path.includes('.'));
  return regions.map((path) => ({
    path,
    label: wordsOf(definition, path),
    start: startOf(graph, path),
    boxes: boxesIn(definition, graph, path),
    ways: waysIn(definition, graph, path),
  }));
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

function wordsOf(definition: WorkflowDefinition, path: string): Label {
  const own = isIn(path, lifecycleRegion) ? path.slice(lifecycleRegion.length + 1) : path;
  return definition.states[own]?.label ?? definition.words[own] ?? regionWords[path] ?? label(path, path);
}

function boxesIn(definition: WorkflowDefinition, graph: Graph, parent: string): ChartBox[] {
  return childrenOf(graph, parent).map((path) => ({
    path,
    label: wordsOf(definition, path),
    steps: boxesIn(definition, graph, path),
  }));
}

function waysIn(definition: WorkflowDefinition, graph: Graph, region: string): ChartWay[] {
  return Object.entries(graph.states)
    .filter(([path]) => isIn(path, region))
    .flatMap(([path, transitions]) => transitions.flatMap((transition) => waysOf(definition, graph, path, transition)));
}

/** A transition that leads somewhere, from each step in which it can be taken. */
function waysOf(definition: WorkflowDefinition, graph: Graph, path: string, transition: GraphTransition): ChartWay[] {
  const { event, target } = transition;
  if (target === undefined) return [];
  const told = definition.events[event] === undefined && event !== 'always';
  const fallback = told ? event : '';
  const words = definition.events[event]?.label ?? signalWords[event] ?? label(fallback, fallback);
  const conditions = ownConditions(graph, path, transition);
  const from = path.includes('.') ? leavesIn(graph, path) : [path];
  return from.map((source) => ({ from: source, to: startOf(graph, target), event, label: words, conditions, told }));
}

/** The conditions that tell a way out from the others that the same event has there. */
function ownConditions({ states }: Graph, path: string, transition: GraphTransition): string[] {
  const others = (states[path] ?? []).filter((other) => other.event === transition.event && other !== transition);
  return others.length === 0 ? [] : transition.guards.filter((guard) => others.every(({ guards }) => !guards.includes(guard)));
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
