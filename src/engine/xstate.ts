import {
  getNextTransitions,
  initialTransition,
  transition,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type ExecutableActionsFrom,
} from 'xstate';
import type { CaseEvent, EffectCall, StoredState, WorkflowDefinition } from '../../workflows/kit/definition.js';
import { guardNames } from '../../workflows/kit/graph.js';

/** What an event did to a state: the state after it, and what the machine asks to be done. */
export interface Step {
  readonly state: StoredState;
  readonly effects: readonly EffectCall[];
}

/** The state at the very beginning of a case. */
export function begin(definition: WorkflowDefinition, input: unknown): Step {
  return stepOf(initialTransition(definition.machine, input as never));
}

/**
 * Applies an event.
 *
 * @returns undefined when the machine does not take the event in this state (XState itself would stay silent)
 */
export function advance(definition: WorkflowDefinition, state: StoredState, event: CaseEvent): Step | undefined {
  const snapshot = restore(definition.machine, state);
  if (!snapshot.can(event)) return undefined;
  return stepOf(transition(definition.machine, snapshot, event as never));
}

/** The events that the state has a way out for, whatever their conditions say. */
export function takenEvents(definition: WorkflowDefinition, state: StoredState): string[] {
  const types = getNextTransitions(restore(definition.machine, state)).map(({ eventType }) => eventType);
  return Object.keys(definition.events).filter((type) => types.includes(type));
}

/** The names of the conditions on the ways out that a state has for an event: one list per way. */
export function conditionsFor(definition: WorkflowDefinition, state: StoredState, type: string): string[][] {
  return getNextTransitions(restore(definition.machine, state))
    .filter(({ eventType }) => eventType === type)
    .map(({ guard }) => guardNames(guard));
}

function restore(machine: AnyStateMachine, state: StoredState): AnyMachineSnapshot {
  return machine.resolveState({ value: state.value as never, context: state.context as never });
}

function stepOf([snapshot, actions]: readonly [AnyMachineSnapshot, readonly ExecutableActionsFrom<AnyStateMachine>[]]): Step {
  const { value, context } = snapshot as { value: unknown; context: unknown };
  return {
    state: { value, context },
    effects: actions
      .filter(({ type }) => !type.startsWith('xstate.'))
      .map(({ type, params }) => ({ type, params: (params ?? {}) as Record<string, unknown> })),
  };
}
