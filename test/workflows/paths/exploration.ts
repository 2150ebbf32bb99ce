import { createActor, type AnyMachineSnapshot, type AnyStateNode, type AnyTransitionDefinition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import type { CaseEvent, WorkflowDefinition } from '../../../workflows/kit/definition.js';
import { isIn, leafOf } from '../../../workflows/kit/paths.js';

/** One search from the very beginning of a case. */
export interface Search {
  /** What opens the case. */
  readonly input: unknown;
  /** The events that are sent; absent: all. */
  readonly types?: readonly string[];
}

/** How the states of a workflow are found: all that the search itself can not know. */
export interface PathPlan {
  readonly definition: WorkflowDefinition;
  readonly searches: readonly Search[];
  /** Every event of these types as it could be sent to a case in this state: several where the payload or the sender decides. */
  eventsFor(state: AnyMachineSnapshot, types: readonly string[]): CaseEvent[];
  /** What tells states apart beside where they stand: whatever the conditions look at, and nothing that grows without end. */
  apart(context: unknown): unknown;
  /** Nothing is looked for beyond a state like this. */
  endsAt?(context: unknown): boolean;
}

/** A state that can be reached, and the events that lead there from the very beginning. */
export interface Reached {
  readonly input: unknown;
  readonly state: AnyMachineSnapshot;
  readonly events: readonly CaseEvent[];
}

/** All states that a search finds, each with a shortest path. */
export function explore(plan: PathPlan, { input, types = Object.keys(plan.definition.events) }: Search): Reached[] {
  const paths: unknown = getShortestPaths(plan.definition.machine, {
    input: input as never,
    events: ((state: AnyMachineSnapshot) => plan.eventsFor(state, types)) as never,
    serializeState: (state: AnyMachineSnapshot) => keyOf(plan, state),
    serializeEvent: ({ type, ...event }: { type: string; payload?: unknown; actor?: unknown }) =>
      `${type} ${JSON.stringify([event.payload, event.actor])}`,
    stopWhen: ({ context }: AnyMachineSnapshot) => plan.endsAt?.(context) ?? false,
  });
  return (paths as { state: AnyMachineSnapshot; steps: { event: CaseEvent }[] }[]).map(({ state, steps }) => ({
    input,
    state,
    events: steps.map(({ event }) => event).filter(({ type }) => !type.startsWith('xstate.')),
  }));
}

/** A state by what tells it apart. */
export const keyOf = (plan: PathPlan, { value, context }: AnyMachineSnapshot): string =>
  JSON.stringify([value, plan.apart(context)]);

/** The step of the lifecycle in which a state stands. */
export const stepOf = ({ value }: AnyMachineSnapshot): string => leafOf(value, 'stage');

/** The transitions of a machine that no event takes in any of the states, by name. */
export function untaken(plan: PathPlan, reached: readonly Reached[]): string[] {
  const types = Object.keys(plan.definition.events);
  const taken = new Set(plan.searches.flatMap(({ input }) => transitionsTaken(plan, { input })));
  for (const { state } of reached)
    for (const event of plan.eventsFor(state, types).filter((each) => state.can(each)))
      for (const name of transitionsTaken(plan, { state, event })) taken.add(name);
  const declared = nodes(plan.definition.machine.root).flatMap((node) =>
    [...[...node.transitions.values()].flat(), ...(node.always ?? [])].map(nameOf),
  );
  return declared.filter((name) => !taken.has(name));
}

/** The events of a state that a person may send whom the metadata allow it. */
export function openToPeople(plan: PathPlan, state: AnyMachineSnapshot, types: readonly string[]): CaseEvent[] {
  const step = stepOf(state);
  return plan.eventsFor(state, types).filter(({ type }) => {
    const rules = plan.definition.events[type]?.permissions ?? [];
    return rules.some((rule) => rule.role !== 'clock' && (rule.in?.some((area) => isIn(step, area)) ?? true));
  });
}

/** The transitions that XState itself says it takes for an event, or at the very beginning; what regions tell each other included. */
function transitionsTaken(
  { definition }: PathPlan,
  from: { readonly input: unknown } | { readonly state: AnyMachineSnapshot; readonly event: CaseEvent },
): string[] {
  const taken: string[] = [];
  const actor = createActor(definition.machine, {
    ...('input' in from
      ? { input: from.input as never }
      : { snapshot: definition.machine.getPersistedSnapshot(from.state) as never }),
    inspect: (inspection) => {
      if (inspection.type === '@xstate.microstep') taken.push(...inspection._transitions.map(nameOf));
    },
  });
  actor.start();
  if ('event' in from) actor.send(from.event);
  actor.stop();
  return taken;
}

/** A transition by where it starts, what sets it off, and its place among those of the same event. */
function nameOf(transition: AnyTransitionDefinition): string {
  const { source, eventType } = transition;
  const type = String(eventType);
  const siblings = type === '' ? (source.always ?? []) : (source.transitions.get(type) ?? []);
  const same = siblings.findIndex((sibling) => sibling === transition);
  const alike = siblings.findIndex(
    (sibling) => sibling.target?.[0] === transition.target?.[0] && sibling.guard === transition.guard,
  );
  return `${source.path.join('.')} ${type === '' ? 'always' : type} ${(same >= 0 ? same : alike) + 1}`;
}

/** All nodes of a machine below and including one. */
export function nodes(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodes)];
}
