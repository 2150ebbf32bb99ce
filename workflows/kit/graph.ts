import type { AnyStateNode } from 'xstate';
import type { WorkflowDefinition } from './definition.js';

/** One way out of a state. */
export interface GraphTransition {
  readonly event: string;
  /** Absent where the event changes no state. */
  readonly target?: string;
  readonly guards: readonly string[];
  readonly effects: readonly string[];
  /** What it tells the other regions; absent where it tells nothing. */
  readonly signals?: readonly string[];
}

/** The frozen shape of a version: every state in the order of life and every way out of it. */
export interface Graph {
  readonly workflow: string;
  readonly version: number;
  /** The child in which a state with children starts, by the state's path. */
  readonly initial: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, readonly GraphTransition[]>>;
}

/** The shape of a workflow's machine, plain and stable, for freezing, drawing and comparing versions. */
export function graphOf(definition: WorkflowDefinition): Graph {
  const states: Record<string, GraphTransition[]> = {};
  const initial: Record<string, string> = {};
  const effects = new Set(definition.effects);
  const visit = (node: AnyStateNode): void => {
    if (node.parent !== undefined) states[node.path.join('.')] = transitionsOf(node, effects);
    const start = node.type === 'compound' ? node.initial.target[0]?.key : undefined;
    if (start !== undefined) initial[node.path.join('.')] = start;
    for (const child of Object.values(node.states)) visit(child);
  };
  visit(definition.machine.root);
  return { workflow: definition.name, version: definition.version, initial, states };
}

function transitionsOf(node: AnyStateNode, effects: ReadonlySet<string>): GraphTransition[] {
  const always = (node.always ?? []).map((transition) => ['always', transition] as const);
  const named = [...node.transitions.entries()].flatMap(([event, list]) =>
    list.map((transition) => [event, transition] as const),
  );
  return [...named, ...always].map(([event, transition]) => {
    const actions = transition.actions as readonly unknown[];
    const signals = actions.map(signalOf).filter((signal) => signal !== undefined);
    return {
      event,
      ...(transition.target?.[0] !== undefined && { target: transition.target[0].path.join('.') }),
      guards: guardNames(transition.guard),
      effects: actions.map(actionName).filter((name) => effects.has(name)),
      ...(signals.length > 0 && { signals }),
    };
  });
}

/** The names of the conditions in a guard: a name, or several joined by `and`. */
export function guardNames(guard: unknown): string[] {
  if (typeof guard === 'string') return [guard];
  if (guard === undefined || guard === null) return [];
  const { type, guards } = guard as { type?: unknown; guards?: readonly unknown[] };
  if (guards !== undefined) return guards.flatMap(guardNames);
  return typeof type === 'string' ? [type] : [];
}

function actionName(action: unknown): string {
  if (typeof action === 'string') return action;
  const { type } = action as { type?: unknown };
  return typeof type === 'string' ? type : '';
}

/** The type of the event that an action raises; undefined for any other action. */
function signalOf(action: unknown): string | undefined {
  const { type, event } = action as { type?: unknown; event?: { type?: unknown } };
  return type === 'xstate.raise' && typeof event?.type === 'string' ? event.type : undefined;
}
