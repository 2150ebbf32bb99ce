import { Injectable } from '@nestjs/common';
import { spanOf } from '../../engine/periods.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import type { Actor } from '../../platform/http/actor.js';
import type { FigureName } from './definitions/index.js';
import { reasonNames, warnings } from './definitions/warnings.js';
import type { Base } from './figure.js';
import { countsInPeriods, flowOver, isStanding, resultsInPeriods, standingCounts, warnedCases } from './figure-sql.js';
import { figures } from './definitions/index.js';
import { scopeSql, type Scope } from './scope.js';

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

/** Counts of a period: of all units together, or of one. */
export type PeriodRow = Counts & { readonly period: string; readonly unit_id: string | null };

/** The sum of a kind of results in a period. */
export interface ResultRow {
  readonly period: string;
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

const standingNames = (Object.keys(figures) as FigureName[]).filter(isStanding);

/** Counts figures of what an actor may see, many in one statement. */
@Injectable()
export class FiguresRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async standing(actor: Actor, scope: Scope): Promise<StandingRow[]> {
    const { where, values } = scopeSql(actor, scope, 2);
    return this.database.select(standingCounts(standingNames, where), [this.clock.now(), ...values]);
  }

  /** The figures of one base in each of the periods; by unit too in `byUnitIn`. */
  async inPeriods(actor: Actor, scope: Scope, base: Base, periods: readonly string[], byUnitIn = ''): Promise<PeriodRow[]> {
    const { where, values } = scopeSql(actor, scope, 5);
    return this.database.select(countsInPeriods(base, flowOver(base), where), [...spansOf(periods), byUnitIn, ...values]);
  }

  async results(actor: Actor, scope: Scope, periods: readonly string[]): Promise<ResultRow[]> {
    const { where, values } = scopeSql(actor, scope, 5);
    return this.database.select(resultsInPeriods(where), [...spansOf(periods), '', ...values]);
  }

  /** The most pressing warnings, at most so many. */
  async warned(actor: Actor, scope: Scope, most: number): Promise<WarnedRow[]> {
    const { where, values } = scopeSql(actor, scope, 3);
    return this.database.select(warnedCases(reasonNames, where), [this.clock.now(), most, ...values]);
  }
}

function spansOf(periods: readonly string[]): unknown[] {
  const spans = periods.map(spanOf);
  return [periods, spans.map(({ from }) => from), spans.map(({ until }) => until)];
}
