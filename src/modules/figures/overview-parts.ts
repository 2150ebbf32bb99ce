import { addMonths, quarterOf } from '../../../workflows/calendar/civil-date.js';
import { resultKinds, type ResultKind } from '../../../workflows/issue/terms.js';
import { civilSpanOf } from '../../engine/periods.js';
import { words, type Language } from '../../platform/words/words.js';
import type { InspectedByTerm } from './coverage-summaries.js';
import { ending } from './definitions/ending.js';
import { flow } from './definitions/flow.js';
import { figures, rates, type FigureName, type RateName } from './definitions/index.js';
import type { RecordDefinition, RecordFigure } from './definitions/records.js';
import { resultFigure } from './definitions/results.js';
import { stayFigure, timedSteps } from './definitions/stays.js';
import type { SectionFigure, StepFigure } from './overview.js';
import type { Numbers, NumbersByKey, PeriodFigure } from './period-figures.queries.js';
import type { RecordCount } from './records.repository.js';
import { recordsAddress } from './scope.js';
import { addressOf, shownFigure, shownRate, type Compared, type Figure, type Rate, type Setting } from './shown.js';

/** The periods that an overview compares; a year has no quarter a year before. */
export type Periods = { readonly now: string; readonly before: string } | Record<'now' | 'before' | 'yearBefore', string>;

export const sectionWords = {
  coverage: words('巡察覆盖', 'Coverage'),
  issues: words('问题整改', 'Issues'),
  results: words('整改成效', 'Results'),
} as const;

/** A period with those that it is compared to. @param period `2026-Q3` or `2025` */
export function periodsOf(period: string): Periods {
  if (!period.includes('-')) return { now: period, before: String(Number(period) - 1).padStart(4, '0') };
  const { first } = civilSpanOf(period);
  return { now: period, before: quarterOf(addMonths(first, -3)).id, yearBefore: quarterOf(addMonths(first, -12)).id };
}

const inspectedWords = {
  organisations: words('本届已巡察党组织（单位）', 'Organisations inspected in the term'),
  villages: words('对村（社区）巡察覆盖', 'Villages and communities covered'),
} as const;

/** What the term has inspected up to the period's end. */
export function covered(inspected: InspectedByTerm | null, language: Language): SectionFigure[] {
  if (inspected === null) return [];
  const { definition, organisations, villages } = inspected;
  const figure = (name: string, label: string, { value, cases }: { value: number; cases: string }): SectionFigure => ({
    ...{ name, label, definition, value, count: value, cases },
  });
  return [
    figure('organisationsInspectedThisTerm', inspectedWords.organisations[language], organisations),
    figure('villagesCovered', inspectedWords.villages[language], villages),
  ];
}

/** Numbers of several periods, with their words and the addresses of their lists. */
export class ShownOverview {
  constructor(
    private readonly setting: Setting,
    private readonly periods: Periods,
    private readonly numbers: NumbersByKey,
    private readonly counts: readonly RecordCount[],
  ) {}

  issues(): Figure[] {
    const names = Object.keys({ ...flow, ...ending }) as PeriodFigure[];
    return names.map((name) => shownFigure(name, this.setting, this.compared()));
  }

  rates(): Rate[] {
    return (Object.keys(rates) as RateName[]).map((name) => shownRate(name, this.setting, this.compared()));
  }

  results(): SectionFigure[] {
    const { language } = this.setting;
    return (Object.keys(resultKinds) as ResultKind[]).map((kind) => {
      const { label, definition } = figures[resultFigure(kind)];
      const { sum, cases, atLeast } = this.of(this.periods.now)?.results[kind] ?? { sum: 0, cases: 0, atLeast: false };
      return {
        ...{ name: resultFigure(kind), label: label[language], definition: definition[language], value: sum, count: cases },
        cases: addressOf(resultFigure(kind), this.setting),
        ...this.earlier((numbers) => numbers?.results[kind].sum ?? 0),
        unit: resultKinds[kind].unit[language],
        atLeast,
      };
    });
  }

  steps(): StepFigure[] {
    const { language } = this.setting;
    return timedSteps.map((step) => {
      const { label, definition } = figures[stayFigure(step)];
      const length = this.of(this.periods.now)?.stays[step];
      return {
        ...{ name: stayFigure(step), label: label[language], definition: definition[language] },
        ...{ value: length?.calendarDays.average ?? null, count: length?.cases ?? 0, stays: length?.stays ?? 0 },
        cases: addressOf(stayFigure(step), this.setting),
        ...{ calendarDays: length?.calendarDays ?? null, workingDays: length?.workingDays ?? null },
        ...this.earlier((numbers) => numbers?.stays[step]?.calendarDays.average),
      };
    });
  }

  records(definitions: Readonly<Record<string, RecordDefinition>>): SectionFigure[] {
    const { language, period, scope } = this.setting;
    const names = Object.keys(definitions) as RecordFigure[];
    return names.flatMap((name): SectionFigure[] => {
      const definition = definitions[name];
      if (definition === undefined) return [];
      const value = this.countOf(name, this.periods.now);
      return [
        {
          ...{ name, label: definition.label[language], definition: definition.definition[language], value, count: value },
          cases: recordsAddress(name, period, scope),
          ...{ before: this.countOf(name, this.periods.before) },
          ...('yearBefore' in this.periods && { yearBefore: this.countOf(name, this.periods.yearBefore) }),
          unit: definition.unit[language],
        },
      ];
    });
  }

  private compared(): Compared {
    const count = (period: string) => (name: FigureName) => this.of(period)?.figures[name as PeriodFigure] ?? 0;
    return {
      now: count(this.periods.now),
      before: count(this.periods.before),
      ...('yearBefore' in this.periods && { yearBefore: count(this.periods.yearBefore) }),
    };
  }

  /** What a number was in the periods that are compared; it is missing where there was none. */
  private earlier(read: (numbers: Numbers | undefined) => number | undefined): { before?: number; yearBefore?: number } {
    const before = read(this.of(this.periods.before));
    const yearBefore = 'yearBefore' in this.periods ? read(this.of(this.periods.yearBefore)) : undefined;
    return { ...(before !== undefined && { before }), ...(yearBefore !== undefined && { yearBefore }) };
  }

  private of(period: string): Numbers | undefined {
    return this.numbers.get(period);
  }

  private countOf(name: RecordFigure, period: string): number {
    return this.counts.find((row) => row.name === name && row.period === period)?.count ?? 0;
  }
}
