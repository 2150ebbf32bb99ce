import { validate as isUuid } from 'uuid';
import { Problem } from '../../platform/errors/problem.js';
import { badParameter } from '../../platform/errors/request-problems.js';
import { documentFormats } from '../../platform/documents/official-document.js';
import type { Filter } from '../../platform/http/list-filters.js';
import type { FilterValues } from '../../platform/http/page.js';
import { words } from '../../platform/words/words.js';
import { formatFilter } from './document-answers.js';
import { quarterFilter } from './report-cases.queries.js';

const office: Filter<string> = {
  expected: words('须为一个 UUID', 'use one UUID'),
  schema: { type: 'string', format: 'uuid', description: 'the highest office that the caller reads, where it is left out' },
  read: (text) => (isUuid(text) ? text.toLowerCase() : undefined),
};

/** Which report of which office. */
export const quarterFilters = { quarter: quarterFilter, officeId: office } as const;
export type QuarterFilters = FilterValues<typeof quarterFilters>;

/** As `quarterFilters`, with the form of its document. */
export const documentFilters = { ...quarterFilters, format: formatFilter } as const;
export type DocumentFilters = FilterValues<typeof documentFilters>;

const year: Filter<string> = {
  expected: words('须为年度，格式 2026', 'use a year, 2026'),
  schema: { type: 'string', pattern: '^\\d{4}$' },
  read: (text) => (/^[1-8]\d{3}$/.test(text) ? text : undefined),
};

/** The overview of which year, of which office, in which form. */
export const annualFilters = { year, officeId: office, format: formatFilter } as const;
export type AnnualFilters = FilterValues<typeof annualFilters>;

/** The year that is asked for. @throws Problem `request.bad-parameter` where none is */
export function yearOf({ year: asked }: AnnualFilters): string {
  if (asked === undefined) throw new Problem(badParameter, { params: { name: 'year', expected: year.expected } });
  return asked;
}

/** The form of a document alone. */
export const formatFilters = { format: formatFilter } as const;
export type FormatFilters = FilterValues<typeof formatFilters>;

export const documentMedia = documentFormats.docx;

/** The quarter that is asked for. @throws Problem `request.bad-parameter` where none is */
export function quarterOf({ quarter }: QuarterFilters): string {
  if (quarter === undefined) throw new Problem(badParameter, { params: { name: 'quarter', expected: quarterFilter.expected } });
  return quarter;
}
