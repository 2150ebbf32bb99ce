import { quarterFigures, type QuarterFigure, type QuarterFigures } from '../quarterly-reports/quarter-issues.queries.js';
import type { PartLine, Totals, UnitLine } from './content.js';

export const figureNames = Object.keys(quarterFigures) as readonly QuarterFigure[];

const each = (value: (name: QuarterFigure) => number) =>
  Object.fromEntries(figureNames.map((name) => [name, value(name)])) as Record<QuarterFigure, number>;

export const noFigures: QuarterFigures = each(() => 0);

const added = (list: readonly QuarterFigures[]): QuarterFigures =>
  each((name) => list.reduce((sum, figures) => sum + figures[name], 0));

/** The sums over an office's units. */
export function totalsOf(units: readonly UnitLine[]): Totals {
  const reports = units.flatMap(({ report }) => (report === null ? [] : [report]));
  const submitted = reports.filter(({ submittedAt }) => submittedAt !== null);
  return {
    figures: added(units.map(({ figures }) => figures)),
    units: units.length,
    submitted: submitted.length,
    late: submitted.filter(({ late }) => late).length,
    missing: reports.length - submitted.length,
  };
}

/** The sums over several offices. */
export function sumOf(list: readonly Totals[]): Totals {
  const sum = (name: 'units' | 'submitted' | 'late' | 'missing') => list.reduce((all, totals) => all + totals[name], 0);
  return {
    figures: added(list.map(({ figures }) => figures)),
    ...{ units: sum('units'), submitted: sum('submitted'), late: sum('late'), missing: sum('missing') },
  };
}

/** An office below, with its sums. */
export function partLine(officeId: string, totals: Totals, number: string | null = null): PartLine {
  const { figures, units, submitted, late, missing } = totals;
  return { officeId, number, figures, units, submitted, late, missing };
}
