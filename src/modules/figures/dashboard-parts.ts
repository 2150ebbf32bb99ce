import { parties, type Party } from '../../../workflows/kit/people.js';
import type { Cell, Dashboard, Named, TrendPoint, UnitRow } from './dashboard.js';
import type { FigureName } from './definitions/index.js';
import type { Counts, PeriodRow, StandingRow } from './figures.repository.js';
import { addressOf, share, type Setting } from './shown.js';

/** As many as a screen holds; the lists behind the figures hold all. */
const mostUnits = 20;
const mostThemes = 12;

/** A figure summed over rows that share no case. */
export const sumOf = (rows: readonly Counts[], name: FigureName): number => rows.reduce((sum, row) => sum + (row[name] ?? 0), 0);

/** What is overdue by level and by whose turn it is. */
export function overdueOf(stock: readonly StandingRow[], setting: Setting): Dashboard['overdue'] {
  return stock.flatMap((row) => {
    const { of_unit, turn, overdue_level: level } = row;
    const value = row.overdue ?? 0;
    if (of_unit || turn === null || level === null || value === 0) return [];
    const turnLabel = parties[turn as Party][setting.language];
    return [{ level, turn, turnLabel, value, cases: addressOf('overdue', setting, { overdueLevel: level, turn }) }];
  });
}

/** One quarter of the trend, by the counts of that quarter. */
export function trendOf(setting: Setting, count: (name: FigureName) => number): TrendPoint {
  const cell = (name: FigureName): Cell => ({ value: count(name), cases: addressOf(name, setting) });
  return {
    period: setting.period,
    due: cell('due'),
    closed: cell('closed'),
    closedOnTime: cell('closedOnTime'),
    closedLate: cell('closedLate'),
    closingRate: share(count('closed'), count('due')),
    onTimeRate: share(count('closedOnTime'), count('due')),
  };
}

/** What is open, and of it overdue, by unit and theme: the units and themes with the most. */
export function heatMapOf(stock: readonly StandingRow[], setting: Setting, names: (id: string) => Named): Dashboard['heatMap'] {
  const rows = stock.filter((row) => row.of_unit && row.theme !== null && (row.open ?? 0) > 0);
  const units = mostPressing(rows, ({ unit_id }) => unit_id ?? '', mostUnits);
  const themes = mostPressing(rows, ({ theme }) => theme ?? '', mostThemes);
  const cells = rows.flatMap((row) => {
    const { unit_id: unitId, theme } = row;
    if (unitId === null || theme === null || !units.includes(unitId) || !themes.includes(theme)) return [];
    const cell = (name: 'open' | 'overdue') => ({ value: row[name] ?? 0, cases: addressOf(name, setting, { unitId, theme }) });
    return [{ unitId, theme, open: cell('open'), overdue: cell('overdue') }];
  });
  return { units: units.map(names), themes, cells };
}

/** The units by what they have overdue, then by how little of what was due they closed on time. */
export function rankingOf(
  stock: readonly StandingRow[],
  cycles: readonly PeriodRow[],
  setting: Setting,
  names: (id: string) => Named,
): UnitRow[] {
  const ofUnits = new Map<string, Counts[]>();
  const keep = (id: string | null, row: Counts) => id !== null && ofUnits.set(id, [...(ofUnits.get(id) ?? []), row]);
  for (const row of stock) if (row.of_unit) keep(row.unit_id, row);
  for (const row of cycles) if (!row.whole) keep(row.key, row);
  return [...ofUnits]
    .map(([unitId, rows]) => ({
      unitId,
      rows,
      overdue: sumOf(rows, 'overdue'),
      open: sumOf(rows, 'open'),
      onTime: onTimeOf(rows),
    }))
    .sort((one, other) => other.overdue - one.overdue || (one.onTime ?? 2) - (other.onTime ?? 2) || other.open - one.open)
    .slice(0, mostUnits)
    .map(({ unitId, rows, onTime }) => {
      const cell = (name: FigureName): Cell => ({ value: sumOf(rows, name), cases: addressOf(name, setting, { unitId }) });
      const [open, overdue, due, closed] = [cell('open'), cell('overdue'), cell('due'), cell('closed')];
      return { unit: names(unitId), open, overdue, due, closed, onTimeRate: onTime };
    });
}

const onTimeOf = (rows: readonly Counts[]) => share(sumOf(rows, 'closedOnTime'), sumOf(rows, 'due'));

function mostPressing(rows: readonly StandingRow[], keyOf: (row: StandingRow) => string, most: number): string[] {
  const weights = new Map<string, { overdue: number; open: number }>();
  for (const row of rows) {
    const { overdue, open } = weights.get(keyOf(row)) ?? { overdue: 0, open: 0 };
    weights.set(keyOf(row), { overdue: overdue + (row.overdue ?? 0), open: open + (row.open ?? 0) });
  }
  return [...weights]
    .sort(([, one], [, other]) => other.overdue - one.overdue || other.open - one.open)
    .slice(0, most)
    .map(([key]) => key);
}
