import type { CaseEvent, Condition, PeopleGroup } from './definition.js';
import { label } from './words.js';

/** A condition of a transition; its words say what is missing when it does not hold. */
export const condition = <Context>(zh: string, en: string, holds: Condition<Context>['holds']): Condition<Context> => ({
  label: label(zh, en),
  holds,
});

/** As `condition`, where the answer depends on what is sent. */
export const payloadCondition = <Context>(zh: string, en: string, holds: Condition<Context>['holds']): Condition<Context> => ({
  ...condition(zh, en, holds),
  needsPayload: true,
});

/** People who have had a hand in the case, for separation of duties. */
export const group = <Context>(zh: string, en: string, ids: PeopleGroup<Context>['ids']): PeopleGroup<Context> => ({
  label: label(zh, en),
  ids,
});

/** Whoever did something, where it was done. */
export const doer = (deed: { readonly by: string } | null): string[] => (deed === null ? [] : [deed.by]);

/** Conditions as the guards of a machine, under the same names; a machine may hear signals of its own besides the events of its cases. */
export function guardsOf<Context, Name extends string, Heard = CaseEvent>(
  conditions: Readonly<Record<Name, Condition<Context>>>,
) {
  type Guard = (args: { context: Context; event: Heard }) => boolean;
  const guards = Object.entries<Condition<Context>>(conditions).map(([name, { holds }]) => [
    name,
    ({ context, event }: Parameters<Guard>[0]) => holds(context, event as unknown as CaseEvent),
  ]);
  return Object.fromEntries(guards) as Record<Name, Guard>;
}
