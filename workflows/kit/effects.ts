import type { CaseEvent } from './definition.js';

/** What a machine is told of itself: what it knows, what it hears, and what opens a case. */
export interface MachineTypes<Context, Input> {
  readonly context: Context;
  readonly events: CaseEvent;
  readonly input: Input;
}

/** An effect as a machine declares it: a name, and no more. Its one handler lives in the engine or in a module. */
export const effect = (): void => undefined;

/** The effects of every case with a limit, as a machine declares them. */
export const limitEffects = { setDeadlines: effect, alert: (_: unknown, _params: { level: string }): void => undefined };

/** Asks that the dates of the case's limits be worked out anew. */
export const deadlines = 'setDeadlines' as const;

/** Asks that people be told; the word is one of those of the notifications. */
export const alert = (level: string) => ({ type: 'alert' as const, params: { level } });

/** One person's deed at one instant. */
export const deed = (event: CaseEvent): { readonly by: string; readonly at: string } => ({ by: event.actor.id, at: event.at });
