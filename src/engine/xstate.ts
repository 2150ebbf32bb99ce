import {
  getNextTransitions,
  initialTransition,
  transition,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type ExecutableActionsFrom,
  type Snapshot,
} from 'xstate';
import type { CaseEvent, EffectCall, StoredState, WorkflowDefinition } from '../../workflows/kit/definition.js';
import { guardNames } from '../../workflows/kit/graph.js';

/** What an event did to a state: the state after it, and what the machine asks to be done. */
export interface Step {
  readonly state: StoredState;
  readonly effects: readonly EffectCall[];
}

/** A way out of a state value, as the machine declares it. */
interface WayOut {
  readonly type: string;
  readonly conditions: readonly string[];
}

/** What a state value means to a machine, whatever the context: worked out once for each value that ever occurs. */
interface Resolved {
  /** A snapshot in this value, without a context. */
  readonly bare: AnyMachineSnapshot;
  readonly waysOut: readonly WayOut[];
  readonly taken: readonly string[];
}

/** A machine as `transition` is given it, and the values that occurred so far. */
interface Prepared {
  readonly logic: AnyStateMachine;
  readonly resolved: Map<string, Resolved>;
}

type Transitioned = readonly [AnyMachineSnapshot, readonly ExecutableActionsFrom<AnyStateMachine>[]];

const prepared = new WeakMap<WorkflowDefinition, Prepared>();

/**
 * The state at the very beginning of a case.
 *
 * @throws what the machine threw at the input (XState itself would hand back a state without a value)
 */
export function begin(definition: WorkflowDefinition, input: unknown): Step {
  const started: Transitioned = initialTransition(prepare(definition).logic, (input ?? {}) as never);
  const { status, error } = started[0] as Snapshot<unknown>;
  if (status === 'error') throw error;
  return stepOf(started);
}

/**
 * Applies an event.
 *
 * @returns undefined when the machine does not take the event in this state (XState itself would stay silent)
 */
export function advance(definition: WorkflowDefinition, state: StoredState, event: CaseEvent): Step | undefined {
  const snapshot: AnyMachineSnapshot = { ...resolve(definition, state).bare, context: state.context as never };
  const [next, actions]: Transitioned = transition(prepare(definition).logic, snapshot, event as never);
  // Only where nothing came of it must the machine be asked whether it took the event: its guards run once more then.
  const untouched = next === snapshot && actions.length === 0;
  return untouched && !snapshot.can(event) ? undefined : stepOf([next, actions]);
}

/** The events that the state has a way out for, whatever their conditions say. */
export function takenEvents(definition: WorkflowDefinition, state: StoredState): string[] {
  return [...resolve(definition, state).taken];
}

/** The names of the conditions on the ways out that a state has for an event: one list per way. */
export function conditionsFor(definition: WorkflowDefinition, state: StoredState, type: string): string[][] {
  return resolve(definition, state)
    .waysOut.filter((way) => way.type === type)
    .map(({ conditions }) => [...conditions]);
}

function resolve(definition: WorkflowDefinition, { value }: StoredState): Resolved {
  const { resolved } = prepare(definition);
  const key = JSON.stringify(value);
  const known = resolved.get(key) ?? resolveValue(definition, value);
  resolved.set(key, known);
  return known;
}

function resolveValue({ machine, events }: WorkflowDefinition, value: unknown): Resolved {
  const bare = machine.resolveState({ value: value as never, context: {} });
  const waysOut = getNextTransitions(bare).map(({ eventType, guard }) => ({
    type: String(eventType),
    conditions: guardNames(guard),
  }));
  const types = new Set(waysOut.map(({ type }) => type));
  return { bare, waysOut, taken: Object.keys(events).filter((type) => types.has(type)) };
}

function prepare(definition: WorkflowDefinition): Prepared {
  const known = prepared.get(definition) ?? {
    logic: sparingIdleStarts(definition.machine),
    resolved: new Map<string, Resolved>(),
  };
  prepared.set(definition, known);
  return known;
}

/**
 * XState works out a machine's initial state without input at every call, for an actor that it then never uses.
 * That fails inside, and costs as much as the transition itself: so the machine is handed over with an idle answer to it.
 */
function sparingIdleStarts(machine: AnyStateMachine): AnyStateMachine {
  const idle: Snapshot<unknown> = { status: 'stopped', output: undefined, error: undefined };
  const logic = Object.create(machine) as AnyStateMachine;
  logic.getInitialSnapshot = (scope, input) => (input === undefined ? idle : machine.getInitialSnapshot(scope, input)) as never;
  return logic;
}

function stepOf([snapshot, actions]: Transitioned): Step {
  const { value, context } = snapshot as StoredState;
  return {
    state: { value, context },
    effects: actions
      .filter(({ type }) => !type.startsWith('xstate.'))
      .map(({ type, params }) => ({ type, params: params ?? {} })),
  };
}
