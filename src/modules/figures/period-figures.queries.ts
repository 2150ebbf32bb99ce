import { Injectable } from '@nestjs/common';
import { resultKinds, type ResultKind } from '../../../workflows/issue/terms.js';
import type { Dimension } from './counts-sql.js';
import { rates, type FigureName, type RateName } from './definitions/index.js';
import { flow } from './definitions/flow.js';
import { ending } from './definitions/ending.js';
import { timedSteps } from './definitions/stays.js';
import {
  FiguresRepository,
  type CountedCase,
  type Counts,
  type Part,
  type PeriodRow,
  type ResultRow,
  type StayRow,
} from './figures.repository.js';
import { ofOffices, type Narrowing, type Scope } from './scope.js';
import { share } from './shown.js';

/** Which figures are asked for. */
export interface Asked {
  /** All of these together; the offices of a city and its counties for the roll-up. */
  readonly officeIds: readonly string[];
  /** A quarter (`2026-Q3`) or a year (`2026`). */
  readonly period: string;
  /** Counts only what had happened before this instant, and the limits and units of then; absent: as things are known now. */
  readonly asOf?: Date;
  readonly scope?: Scope;
}

/** The names of the figures that a period has; `…AtEnd` tell how things stood when it ended. */
export type PeriodFigure = keyof typeof flow | keyof typeof ending;

/** The sum of a countable result, and for how many cases it was noted; `atLeast` where one of them is a lower bound. */
export interface ResultSum {
  readonly sum: number;
  readonly cases: number;
  readonly atLeast: boolean;
}

/** How long a step took those that left it. Days; working days are null where the calendar of a year is not known. */
export interface StayLength {
  readonly stays: number;
  readonly cases: number;
  readonly calendarDays: { readonly average: number; readonly ninetieth: number };
  readonly workingDays: { readonly average: number; readonly ninetieth: number } | null;
}

/** Plain numbers, without words or addresses. */
export interface Numbers {
  readonly figures: Readonly<Record<PeriodFigure, number>>;
  /** Fractions; null where nothing is in the base. */
  readonly rates: Readonly<Record<RateName, number | null>>;
  readonly results: Readonly<Record<ResultKind, ResultSum>>;
  /** By the path of the step, `handedOver.planning`; steps that nobody left are missing. */
  readonly stays: Readonly<Record<string, StayLength>>;
}

/** The figures of each period, or of each part of one, by its key. */
export type NumbersByKey = ReadonlyMap<string, Numbers>;

const names = Object.keys({ ...flow, ...ending }) as PeriodFigure[];
const bases = ['case', 'cycle', 'ending', 'event'] as const;

/** The figures of periods, as numbers: one answer for dashboards, overviews and reports, whoever asks. */
@Injectable()
export class PeriodFigures {
  constructor(private readonly repository: FiguresRepository) {}

  /** The figures of some offices in one period. */
  async read({ officeIds, period, asOf, scope }: Asked): Promise<Numbers> {
    const found = await this.inPeriods(ofOffices(officeIds, scope), [period], asOf);
    return found.get(period) ?? nothing;
  }

  /** As `read`, by unit, theme, round, mode of the inspection, or office; a part in which nothing happened is missing. */
  async readBy({ officeIds, period, asOf, scope }: Asked, by: Dimension): Promise<NumbersByKey> {
    return this.byPart(ofOffices(officeIds, scope), period, by, asOf);
  }

  /** The cases that a figure counts, in the order of their numbers. */
  async cases({ officeIds, period, asOf, scope }: Asked, figure: FigureName): Promise<CountedCase[]> {
    return this.repository.cases(ofOffices(officeIds, scope), figure, period, asOf);
  }

  /** The figures of several periods at once, of any part of the work. */
  async inPeriods(of: Narrowing, periods: readonly string[], asOf?: Date): Promise<NumbersByKey> {
    const rows = await this.rows(of, periods, { asOf });
    return new Map(periods.map((period) => [period, numbersOf(rows, (row) => row.whole && row.period === period)]));
  }

  /** The figures of one period told apart, of any part of the work. */
  async byPart(of: Narrowing, period: string, by: Dimension, asOf?: Date): Promise<NumbersByKey> {
    const rows = await this.rows(of, [period], { by, byIn: period, asOf });
    const keys = new Set([...rows.counts, ...rows.results, ...rows.stays].flatMap(({ key }) => (key === null ? [] : [key])));
    return new Map([...keys].sort().map((key) => [key, numbersOf(rows, (row) => row.key === key)]));
  }

  private async rows(of: Narrowing, periods: readonly string[], ways: Parameters<FiguresRepository['stays']>[2]): Promise<Rows> {
    const [results, stays, ...counts] = await Promise.all([
      this.repository.results(of, periods, ways),
      this.repository.stays(of, periods, ways),
      ...bases.map((base) => this.repository.inPeriods(of, base, periods, ways)),
    ]);
    return { counts: counts.flat(), results, stays };
  }
}

interface Rows {
  readonly counts: readonly PeriodRow[];
  readonly results: readonly ResultRow[];
  readonly stays: readonly StayRow[];
}

function numbersOf({ counts, results, stays }: Rows, wanted: (row: Part) => boolean): Numbers {
  const counted: Counts[] = counts.filter(wanted);
  const count = (name: FigureName) => counted.reduce((sum, row) => sum + (row[name] ?? 0), 0);
  const sums = results.filter(wanted);
  const lengths = stays.filter(wanted);
  return {
    figures: record(names, count),
    rates: record(Object.keys(rates) as RateName[], (name) => share(count(rates[name].of), count(rates[name].in))),
    results: record(Object.keys(resultKinds) as ResultKind[], (kind) => sumOf(sums.find((row) => row.kind === kind))),
    stays: Object.fromEntries(
      timedSteps.flatMap((step): [string, StayLength][] => {
        const row = lengths.find((each) => each.step === step);
        return row === undefined ? [] : [[step, lengthOf(row)]];
      }),
    ),
  };
}

const record = <Name extends string, Value>(of: readonly Name[], value: (name: Name) => Value) =>
  Object.fromEntries(of.map((name) => [name, value(name)])) as Record<Name, Value>;

const sumOf = (row: ResultRow | undefined): ResultSum => ({
  sum: row?.sum ?? 0,
  cases: row?.cases ?? 0,
  atLeast: row?.at_least ?? false,
});

function lengthOf(row: StayRow): StayLength {
  const { stays, cases, known, working_average, working_ninetieth } = row;
  const worked = known && working_average !== null && working_ninetieth !== null;
  return {
    stays,
    cases,
    calendarDays: { average: row.calendar_average, ninetieth: row.calendar_ninetieth },
    workingDays: worked ? { average: working_average, ninetieth: working_ninetieth } : null,
  };
}

const nothing: Numbers = numbersOf({ counts: [], results: [], stays: [] }, () => true);
