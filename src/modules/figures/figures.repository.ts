import { Injectable } from '@nestjs/common';
import { spanOf } from '../../engine/periods.js';
import { Calendars } from '../../engine/rules/calendars.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { casesOf, countsInPeriods, resultsInPeriods, staysInPeriods, type Dimension } from './counts-sql.js';
import { figures, type FigureName } from './definitions/index.js';
import { timedSteps } from './definitions/stays.js';
import { reasonNames, warnings } from './definitions/warnings.js';
import type { Base } from './figure.js';
import { flowOver, isStanding } from './figure-sql.js';
import type { Narrowing } from './scope.js';
import { workingDays } from './working-days.js';
import { standingCounts, warnedCases } from './standing-sql.js';

/** How many cases each figure counts. */
export type Counts = Readonly<Partial<Record<FigureName, number>>>;

/** What holds of now: by unit and theme where `of_unit`, else by whose turn it is and how late. */
export type StandingRow = Counts & {
  readonly of_unit: boolean;
  readonly unit_id: string | null;
  readonly theme: string | null;
  readonly turn: string | null;
  readonly overdue_level: number | null;
};

/** A period as a whole, or the part of it that has a key. */
export interface Part {
  readonly period: string;
  readonly whole: boolean;
  readonly key: string | null;
}

/** Counts of a period. */
export type PeriodRow = Counts & Part;

/** The sum of a kind of results in a period. */
export interface ResultRow extends Part {
  readonly kind: string;
  readonly sum: number;
  readonly at_least: boolean;
  readonly cases: number;
}

/** A case with the reasons for a warning. */
export interface WarnedRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly unit_id: string;
  readonly turn: string;
  readonly overdue_level: number;
  readonly due_at: Date | null;
  readonly step_due_at: Date | null;
  readonly reasons: readonly (keyof typeof warnings)[];
}

/** How long cases stood in a step that they left in a period; the working days hold where all of them are `known`. */
export interface StayRow extends Part {
  readonly step: string;
  readonly stays: number;
  readonly cases: number;
  readonly known: boolean;
  readonly calendar_average: number;
  readonly calendar_ninetieth: number;
  readonly working_average: number | null;
  readonly working_ninetieth: number | null;
}

/** A case that a figure counts. */
export interface CountedCase {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly unit_id: string;
  readonly theme: string | null;
}

/** How the figures of periods are told apart, and as of when; absent: not at all, and as things are known now. */
export interface Ways {
  readonly by?: Dimension | undefined;
  /** The one period whose parts are told. */
  readonly byIn?: string;
  readonly asOf?: Date | undefined;
}

const standingNames = (Object.keys(figures) as FigureName[]).filter(isStanding);

/** Counts figures of a part of the work, many in one statement. */
@Injectable()
export class FiguresRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendars: Calendars,
  ) {}

  async standing(of: Narrowing): Promise<StandingRow[]> {
    const { where, values } = of(2);
    return this.database.select(standingCounts(standingNames, where), [this.clock.now(), ...values]);
  }

  /** The figures of one base in each of the periods. */
  async inPeriods(of: Narrowing, base: Base, periods: readonly string[], ways: Ways = {}): Promise<PeriodRow[]> {
    const { counting, values } = countingOf(of, periods, ways);
    return this.database.select(countsInPeriods(base, flowOver(base), counting), values);
  }

  async results(of: Narrowing, periods: readonly string[], ways: Ways = {}): Promise<ResultRow[]> {
    const { counting, values } = countingOf(of, periods, ways);
    return this.database.select(resultsInPeriods(counting), values);
  }

  /** How long cases stood in each step that they left in each of the periods. */
  async stays(of: Narrowing, periods: readonly string[], ways: Ways = {}): Promise<StayRow[]> {
    const { counting, values } = countingOf(of, periods, ways);
    const { days, working } = workingDays(this.calendars.current());
    const calendar = [`$${values.push(days)}`, `$${values.push(working)}`] as const;
    return this.database.select<StayRow & Record<string, unknown>>(staysInPeriods(timedSteps, counting, calendar), values);
  }

  /** The cases that a figure counts in a period, in the order of their numbers. */
  async cases(of: Narrowing, name: FigureName, period: string, asOf?: Date): Promise<CountedCase[]> {
    const { counting, values } = countingOf(of, [period], { asOf });
    return this.database.select<CountedCase & Record<string, unknown>>(casesOf(name, counting), values);
  }

  /** The most pressing warnings, at most so many. */
  async warned(of: Narrowing, most: number): Promise<WarnedRow[]> {
    const { where, values } = of(3);
    return this.database.select(warnedCases(reasonNames, where), [this.clock.now(), most, ...values]);
  }
}

function countingOf(of: Narrowing, periods: readonly string[], { by, byIn = '', asOf }: Ways) {
  const spans = periods.map(spanOf);
  const given = [periods, spans.map(({ from }) => from), spans.map(({ until }) => until), byIn];
  const { where, values } = of(given.length + 1);
  const all = [...given, ...values];
  const place = asOf === undefined ? undefined : `$${all.push(asOf)}`;
  return { counting: { where, by, asOf: place }, values: all };
}
