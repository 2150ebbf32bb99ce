import { Injectable } from '@nestjs/common';
import { addMonths, quarterOf } from '../../../workflows/calendar/civil-date.js';
import { resultKinds, type ResultKind } from '../../../workflows/issue/terms.js';
import { Directory } from '../../engine/directory.js';
import { civilDate, instantText, optionalInstant } from '../../engine/instants.js';
import { Clock } from '../../platform/clock/clock.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { CoverageSummaries } from './coverage-summaries.js';
import type { Dashboard, Named } from './dashboard.js';
import { heatMapOf, overdueOf, rankingOf, sumOf, trendOf } from './dashboard-parts.js';
import { rates, type FigureName, type RateName } from './definitions/index.js';
import { flow } from './definitions/flow.js';
import { resultFigure } from './definitions/results.js';
import { standing } from './definitions/standing.js';
import { reasonNames } from './definitions/warnings.js';
import { FiguresRepository, type PeriodRow, type ResultRow, type WarnedRow } from './figures.repository.js';
import { seenBy, type FigureFilters } from './scope.js';
import { shownFigure, shownRate, type Compared, type Setting } from './shown.js';

const quartersOfTrend = 8;
const mostWarned = 20;

/** What a leader reads: every figure with the list behind it, of what the caller may see. */
@Injectable()
export class DashboardQueries {
  constructor(
    private readonly repository: FiguresRepository,
    private readonly coverage: CoverageSummaries,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async read(context: RequestContext, { quarter, ...scope }: FigureFilters): Promise<Dashboard> {
    const { actor, language } = context;
    const now = this.clock.now();
    const period = quarter ?? quarterOf(civilDate(now)).id;
    const setting: Setting = { scope, period, language };
    const seen = seenBy(actor, scope);
    const trendPeriods = lastQuarters(period, quartersOfTrend);
    const before = trendPeriods.at(-2) ?? period;
    const yearBefore = trendPeriods.at(-5) ?? period;
    const compared = [yearBefore, before, period];
    const [stock, found, cycles, events, sums, warned, coverage] = await Promise.all([
      this.repository.standing(seen),
      this.repository.inPeriods(seen, 'case', compared),
      this.repository.inPeriods(seen, 'cycle', trendPeriods, { by: 'unit', byIn: period }),
      this.repository.inPeriods(seen, 'event', compared),
      this.repository.results(seen, compared),
      this.repository.warned(seen, mostWarned),
      this.coverage.read(context, scope.officeId),
    ]);
    const rows = [...found, ...cycles, ...events];
    const inPeriods: Compared = {
      now: countIn(rows, period),
      before: countIn(rows, before),
      yearBefore: countIn(rows, yearBefore),
    };
    const nowOnly: Compared = {
      now: (name) =>
        sumOf(
          stock.filter((row) => row.of_unit),
          name,
        ),
    };
    const names = await this.names([...stock.map(unitOf), ...warned.map(unitOf), ...cycles.map(({ key }) => key)]);
    return {
      asOf: instantText(now),
      period: quarterNamed(period),
      standing: namesOf(standing).map((name) => shownFigure(name, setting, nowOnly)),
      flow: namesOf(flow).map((name) => shownFigure(name, setting, inPeriods)),
      rates: (Object.keys(rates) as RateName[]).map((name) => shownRate(name, setting, inPeriods)),
      overdue: overdueOf(stock, setting),
      trend: trendPeriods.map((each) => trendOf({ ...setting, period: each }, countIn(rows, each))),
      heatMap: heatMapOf(stock, setting, names),
      ranking: rankingOf(stock, cycles, setting, names),
      results: resultsOf(sums, setting, { before, yearBefore }),
      coverage,
      warnings: {
        all: shownFigure('warned', setting, nowOnly),
        reasons: reasonNames.map((name) => shownFigure(name, setting, nowOnly)),
        items: warned.map((row) => warnedOf(row, names)),
      },
    };
  }

  private async names(units: readonly (string | null)[]): Promise<(id: string) => Named> {
    const ids = new Set(units.filter((id) => id !== null));
    const known = await this.directory.organisations([...ids]);
    return (id) => ({ id, name: known.get(id)?.name ?? '' });
  }
}

const unitOf = ({ unit_id }: { readonly unit_id: string | null }) => unit_id;
const namesOf = <Name extends FigureName>(definitions: Readonly<Record<Name, unknown>>) => Object.keys(definitions) as Name[];

/** The last quarters up to one, the earliest first. */
function lastQuarters(last: string, count: number): string[] {
  const { from } = quarterNamed(last);
  return Array.from({ length: count }, (_, index) => quarterOf(addMonths(from, 3 * (index + 1 - count))).id);
}

function quarterNamed(id: string) {
  const [year = '', quarter = ''] = id.split('-Q');
  return quarterOf(`${year}-${String(Number(quarter) * 3).padStart(2, '0')}-01`);
}

/** Nothing is counted where no row is. */
function countIn(rows: readonly PeriodRow[], period: string): (name: FigureName) => number {
  const ofPeriod = rows.filter((row) => row.whole && row.period === period);
  return (name) => sumOf(ofPeriod, name);
}

function resultsOf(
  sums: readonly ResultRow[],
  setting: Setting,
  { before, yearBefore }: { readonly before: string; readonly yearBefore: string },
): Dashboard['results'] {
  const rowOf = (kind: string, period: string) => sums.find((row) => row.kind === kind && row.period === period);
  return (Object.keys(resultKinds) as ResultKind[]).map((kind) => {
    const row = rowOf(kind, setting.period);
    const sumIn = (period: string) => () => rowOf(kind, period)?.sum ?? 0;
    const compared = { now: () => row?.sum ?? 0, before: sumIn(before), yearBefore: sumIn(yearBefore) };
    return {
      ...shownFigure(resultFigure(kind), setting, compared),
      count: row?.cases ?? 0,
      unit: resultKinds[kind].unit[setting.language],
      atLeast: row?.at_least ?? false,
    };
  });
}

function warnedOf(row: WarnedRow, names: (id: string) => Named): Dashboard['warnings']['items'][number] {
  const { id, number, title, turn, overdue_level: overdueLevel, reasons } = row;
  return {
    case: { id, number, title },
    unit: names(row.unit_id),
    turn,
    overdueLevel,
    dueAt: optionalInstant(row.due_at),
    stepDueAt: optionalInstant(row.step_due_at),
    reasons,
  };
}
