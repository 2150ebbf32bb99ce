import type { OverviewQueries } from '../figures/overview.queries.js';
import type { Numbers, NumbersByKey } from '../figures/period-figures.queries.js';
import type { Issue } from './content.js';

type Overview = Awaited<ReturnType<OverviewQueries['read']>>;

/** A figure of a year as its overview shows it; `before` is that of the year before. */
export interface AnnualLine {
  readonly name: string;
  readonly label: string;
  readonly definition: string;
  readonly value: number | null;
  readonly before: number | null;
  readonly unit: string | null;
}

/** How long a step took, in calendar days. */
export interface AnnualStep {
  readonly step: string;
  readonly stays: number;
  readonly average: number;
  readonly ninetieth: number;
}

/** What the offices of a territory have come to in the year. */
export interface AnnualPart {
  readonly officeId: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly rates: Readonly<Record<string, number | null>>;
}

/** The annual overview of a city or county. */
export interface AnnualContent {
  readonly kind: 'annual';
  readonly issued: Issue | null;
  readonly officeId: string;
  readonly year: string;
  /** RFC 3339 instant: what happened at it or after does not count. */
  readonly asOf: string;
  readonly officeIds: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly synthetic: boolean;
  readonly sections: readonly { readonly name: string; readonly label: string; readonly lines: readonly AnnualLine[] }[];
  readonly rates: readonly AnnualLine[];
  readonly steps: readonly AnnualStep[];
  readonly parts: readonly AnnualPart[];
}

/** The numbers of a year as of an instant, with those of the year before, and by office. */
export interface AnnualNumbers {
  readonly now: Numbers;
  readonly before: Numbers;
  readonly byOffice: NumbersByKey;
}

const shownOfParts = ['openAtEnd', 'overdueAtEnd', 'closed', 'closedLate'] as const;
const ratesOfParts = ['closingRate', 'onTimeRate'] as const;

/** The lines of an overview, as they are kept: with the words that they had. */
export function linesOf({ sections, rates }: Overview): Pick<AnnualContent, 'sections' | 'rates'> {
  const line = (figure: {
    name: string;
    label: string;
    definition: string;
    value: number | null;
    before?: number | null;
    unit?: string;
  }) => {
    const { name, label, definition, value, before, unit } = figure;
    return { name, label, definition, value, before: before ?? null, unit: unit ?? null };
  };
  return {
    sections: sections.map(({ name, label, figures }) => ({ name, label, lines: figures.map(line) })),
    rates: rates.map(line),
  };
}

/**
 * The content with every figure of the issues as the history gives it. What is counted from other records (the term's coverage, letters,
 * campaigns) has no history that could be read as of an instant: it stays as it was kept.
 */
export function recounted(content: AnnualContent, { now, before, byOffice }: AnnualNumbers): AnnualContent {
  const figure = (numbers: Numbers, name: string): number | undefined =>
    (numbers.figures as Readonly<Record<string, number>>)[name] ??
    (numbers.results as Readonly<Record<string, { readonly sum: number } | undefined>>)[name.replace(/^result\./, '')]?.sum;
  const rate = (numbers: Numbers, name: string) => (numbers.rates as Readonly<Record<string, number | null>>)[name] ?? null;
  return {
    ...content,
    sections: content.sections.map((section) => ({
      ...section,
      lines: section.lines.map((line) => {
        const value = figure(now, line.name);
        return value === undefined ? line : { ...line, value, before: figure(before, line.name) ?? null };
      }),
    })),
    rates: content.rates.map((line) => ({ ...line, value: rate(now, line.name), before: rate(before, line.name) })),
    steps: Object.entries(now.stays).map(([step, { stays, calendarDays }]) => ({ step, stays, ...calendarDays })),
    parts: content.officeIds.flatMap((officeId) => {
      const numbers = byOffice.get(officeId);
      return numbers === undefined ? [] : [partOf(officeId, numbers)];
    }),
  };
}

function partOf(officeId: string, { figures, rates }: Numbers): AnnualPart {
  return {
    officeId,
    figures: Object.fromEntries(shownOfParts.map((name) => [name, figures[name]])),
    rates: Object.fromEntries(ratesOfParts.map((name) => [name, rates[name]])),
  };
}
