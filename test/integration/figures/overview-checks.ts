import { officialCalendar } from '../../../workflows/calendar/official.js';
import type { Overview, StepFigure } from '../../../src/modules/figures/overview.js';
import { civilDate } from '../../../src/engine/instants.js';
import type { SeededProduct } from '../seeds/seeded-product.js';
import { staysEnded } from './plain-counts.js';

/** The instants and days that plain SQL is asked for. */
export type Instants = Readonly<Record<'from' | 'until' | 'now' | 'first' | 'last', string>>;

/** A plain query with its instants filled in. */
export function filled(query: string, instants: Instants): string {
  return query.replace(/\$(from|until|now|first|last)\b/g, (_, name: keyof Instants) =>
    name === 'first' || name === 'last' ? `date '${instants[name]}'` : `timestamptz '${instants[name]}'`,
  );
}

/** What plain queries count, by name. */
export async function plainCounts(product: SeededProduct, queries: Readonly<Record<string, string>>, instants: Instants) {
  const counts = Object.entries(queries).map(async ([name, query]) => {
    const [row] = await product.database.rows<{ count: number }>(filled(query, instants));
    return [name, row?.count] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

/** The period of an overview or a dashboard as plain SQL takes it. */
export function instantsOf({ from, to }: { readonly from: string; readonly to: string }, now: string): Instants {
  const until = new Date(Date.parse(`${to}T24:00:00+08:00`)).toISOString();
  return { from: `${from}T00:00:00+08:00`, until, now, first: from, last: to };
}

const round = (days: number) => Math.round(days * 100) / 100;
const spreadOf = (days: readonly number[]) => ({
  average: days.reduce((sum, each) => sum + each, 0) / days.length,
  ninetieth: days.toSorted((one, other) => one - other)[Math.ceil(days.length * 0.9) - 1] ?? 0,
});

/** How long steps took, worked out from every single stay. */
export async function plainStays(product: SeededProduct, instants: Instants) {
  const stays = await product.database.rows<{ id: string; step: string; since: Date; at: Date }>(filled(staysEnded, instants));
  return (step: string) => {
    const ended = stays.filter((stay) => stay.step === step);
    if (ended.length === 0) return { count: 0, stays: 0, calendarDays: null, workingDays: null };
    const calendar = spreadOf(ended.map(({ since, at }) => (at.getTime() - since.getTime()) / 86_400_000));
    const working = spreadOf(ended.map(({ since, at }) => officialCalendar.workingDaysBetween(civilDate(since), civilDate(at))));
    const rounded = ({ average, ninetieth }: typeof calendar) => ({ average: round(average), ninetieth: round(ninetieth) });
    return {
      count: new Set(ended.map(({ id }) => id)).size,
      stays: ended.length,
      calendarDays: rounded(calendar),
      workingDays: rounded(working),
    };
  };
}

/** What an overview tells of a step, as `plainStays` does. */
export const lengthOf = ({ count, stays, calendarDays, workingDays }: StepFigure) => ({
  count,
  stays,
  calendarDays,
  workingDays,
});

/** The figures of a section of an overview, by their names. */
export function valuesIn({ sections }: Overview, section: string): Record<string, number> {
  const figures = sections.find(({ name }) => name === section)?.figures ?? [];
  return Object.fromEntries(figures.map(({ name, value }) => [name, value]));
}
