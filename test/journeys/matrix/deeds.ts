import type { City, SentCase } from '../../support/city.js';
import type { Name } from '../../support/city-people.js';
import type { Situation } from './plan.js';

/** One event on a case's way: who sends it, and what it carries, if not what the plan gives the event everywhere. */
export type Deed = readonly [by: Name | 'clock', type: string, payload?: object];

/** A situation that a case comes into by what is done to it, in order. */
export interface Done extends Situation {
  readonly deeds: readonly Deed[];
}

type Payloads = Readonly<Record<string, object>>;

/** A situation at a step of the lifecycle. */
export const at = (step: string, deeds: readonly Deed[], more: Partial<Done> = {}): Done => ({
  is: [`stage.${step}`],
  deeds,
  ...more,
});

/** What the clock sends, in order. */
export const ticks = (...types: readonly string[]): Deed[] => types.map((type) => ['clock', type]);

/** Does the deeds to all of the cases, which must take them; of people, each is one batch. */
export async function perform(city: City, cases: readonly SentCase[], deeds: readonly Deed[], payloads: Payloads): Promise<void> {
  for (const [by, type, payload = payloads[type] ?? {}] of deeds) {
    if (by === 'clock') for (const one of cases) await city.tick(one, type, payload);
    else await city.sendAll(cases, by, type, () => payload);
  }
}

/** Payloads as a plan wants them, where none depends on the case. */
export const always = (payloads: Payloads) =>
  Object.fromEntries(Object.entries(payloads).map(([type, payload]) => [type, () => payload]));
