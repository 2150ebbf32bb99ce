import { civilDate } from '../../time/moments.js';

/** Things in the order that they came in, cut at the midnights of the offices' time zone. */
export function byDay<Thing>(
  things: readonly Thing[],
  instantOf: (thing: Thing) => string,
): (readonly [string, readonly Thing[]])[] {
  const days = new Map<string, Thing[]>();
  for (const thing of things) {
    const day = civilDate(instantOf(thing));
    days.set(day, [...(days.get(day) ?? []), thing]);
  }
  return [...days];
}
