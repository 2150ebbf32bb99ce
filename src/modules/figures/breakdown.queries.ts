import { Injectable } from '@nestjs/common';
import { addMonths, quarterOf } from '../../../workflows/calendar/civil-date.js';
import type { ResultKind } from '../../../workflows/issue/terms.js';
import { Directory } from '../../engine/directory.js';
import { civilDate } from '../../engine/instants.js';
import { civilSpanOf, periodFilter } from '../../engine/periods.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import { Problem } from '../../platform/errors/problem.js';
import { badParameter } from '../../platform/errors/request-problems.js';
import { texts, type Filter } from '../../platform/http/list-filters.js';
import type { FilterValues } from '../../platform/http/page.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { words, type Language } from '../../platform/words/words.js';
import { modeWords, type InspectionMode } from '../inspections/inspections.queries.js';
import { breakdowns, type Breakdown, type By } from './breakdown.js';
import type { Dimension } from './counts-sql.js';
import { figures, rates, type FigureName, type RateName } from './definitions/index.js';
import { PeriodFigures, type Numbers, type PeriodFigure } from './period-figures.queries.js';
import { scopeFilters, seenBy } from './scope.js';
import { addressOf, type Setting } from './shown.js';

const by: Filter<By> = {
  expected: words(`须为以下之一：${breakdowns.join(', ')}`, `use one of these: ${breakdowns.join(', ')}`),
  schema: { enum: [...breakdowns] },
  read: (text) => breakdowns.find((one) => one === text),
};

/** What a breakdown understands; without `figure` it tells the usual ones. */
export const breakdownFilters = { ...scopeFilters, by, period: periodFilter, figure: texts } as const;
type BreakdownFilters = FilterValues<typeof breakdownFilters>;

const usual = [
  ...['found', 'handedOver', 'immediateFixes', 'due', 'closed', 'closedLate', 'openAtEnd', 'overdueAtEnd'],
  ...['closingRate', 'onTimeRate', 'returnRate', 'extensionRate', 'reboundRate'],
];
const quartersTold = 8;
const parameterOf: Readonly<Record<Dimension, string>> = {
  office: 'officeId',
  unit: 'unitId',
  theme: 'theme',
  round: 'roundId',
  mode: 'mode',
};

const roundTitles = statement<{ id: string; title: string }>(
  'figures.round-titles',
  'SELECT id, title FROM rounds WHERE id = ANY($1::uuid[])',
);

/** Tells the figures of a period apart by office, unit, theme, round or mode, or quarter by quarter. */
@Injectable()
export class BreakdownQueries {
  constructor(
    private readonly numbers: PeriodFigures,
    private readonly directory: Directory,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem `request.bad-parameter` for a figure that no period has, or without `by` */
  async read({ actor, language }: RequestContext, filters: BreakdownFilters): Promise<Breakdown> {
    const { by: dimension, period: asked, figure, ...scope } = filters;
    if (dimension === undefined) throw new Problem(badParameter, { params: { name: 'by', expected: by.expected } });
    const period = asked ?? quarterOf(civilDate(this.clock.now())).id;
    const names = figure ?? usual;
    for (const name of names)
      if (!isTold(name)) throw new Problem(badParameter, { params: { name: 'figure', expected: toldNames } });
    const of = seenBy(actor, scope);
    const setting: Setting = { scope, period, language };
    const columns = names.map((name) => ({ name, ...wordsOf(name, language) }));
    if (dimension === 'quarter') {
      const quarters = lastQuarters(period);
      const told = await this.numbers.inPeriods(of, quarters);
      const rows = quarters.map((key) => rowOf(key, key, told.get(key), names, { ...setting, period: key }));
      return { by: dimension, period, columns, rows };
    }
    const told = await this.numbers.byPart(of, period, dimension);
    const named = await this.names(dimension, [...told.keys()], language);
    const rows = [...told].map(([key, numbers]) =>
      rowOf(key, named(key), numbers, names, setting, { [parameterOf[dimension]]: key }),
    );
    return { by: dimension, period, columns, rows: rows.sort((one, other) => one.name.localeCompare(other.name, 'zh-CN')) };
  }

  private async names(dimension: Dimension, keys: readonly string[], language: Language): Promise<(key: string) => string> {
    switch (dimension) {
      case 'office':
      case 'unit': {
        const known = await this.directory.organisations(keys);
        return (key) => known.get(key)?.name ?? '';
      }
      case 'round': {
        const known = new Map((await this.database.rows(roundTitles, [keys])).map(({ id, title }) => [id, title]));
        return (key) => known.get(key) ?? '';
      }
      case 'mode':
        return (key) => modeWords[key as InspectionMode][language];
      case 'theme':
        return (key) => key;
    }
  }
}

const isFigure = (name: string): name is FigureName =>
  name in figures && figures[name as FigureName].over !== 'case' ? true : name === 'found';
const isRate = (name: string): name is RateName => name in rates;
const isTold = (name: string) => isFigure(name) || isRate(name);
const toldNames = (() => {
  const names = [...Object.keys(figures), ...Object.keys(rates)].filter(isTold).join(', ');
  return words(`须为以下指标：${names}`, `use these figures: ${names}`);
})();

function wordsOf(name: string, language: Language) {
  const { label, definition } = isRate(name) ? rates[name] : figures[name as FigureName];
  return { label: label[language], definition: definition[language] };
}

function rowOf(
  key: string,
  name: string,
  numbers: Numbers | undefined,
  names: readonly string[],
  setting: Setting,
  narrower?: Readonly<Record<string, string>>,
): Breakdown['rows'][number] {
  const listOf = (figure: string) => addressOf((isRate(figure) ? rates[figure].in : figure) as FigureName, setting, narrower);
  const cells = names.map((figure) => [figure, { value: valueOf(numbers, figure), cases: listOf(figure) }] as const);
  return { key, name, figures: Object.fromEntries(cells) };
}

/** A count or the sum of a result; the fraction of a rate; of a step, how many days it took on average. */
function valueOf(numbers: Numbers | undefined, name: string): number | null {
  if (isRate(name)) return numbers?.rates[name] ?? null;
  if (name.startsWith('stay.')) return numbers?.stays[name.slice('stay.'.length)]?.calendarDays.average ?? null;
  if (name.startsWith('result.')) return numbers?.results[name.slice('result.'.length) as ResultKind].sum ?? 0;
  return numbers?.figures[name as PeriodFigure] ?? 0;
}

/** The quarters up to a period, the earliest first. */
function lastQuarters(period: string): string[] {
  const { last } = civilSpanOf(period);
  return Array.from({ length: quartersTold }, (_, index) => quarterOf(addMonths(last, 3 * (index + 1 - quartersTold))).id);
}
