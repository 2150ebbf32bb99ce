import { quarterOf, addCalendarDays, addMonths } from '../../workflows/calendar/civil-date.js';
import type { Filter } from '../platform/http/list-filters.js';
import { words } from '../platform/words/words.js';

/** A stretch of time: from an instant on, up to but without another. Texts that Postgres reads as `timestamptz`. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** All of time. */
export const always: Span = { from: '-infinity', until: 'infinity' };

/** A year (`2026`) or a quarter of it (`2026-Q3`). */
export const periodFilter: Filter<string> = {
  expected: words('须为年度（2026）或季度（2026-Q3）', 'use a year (2026) or a quarter (2026-Q3)'),
  schema: { type: 'string', pattern: '^\\d{4}(-Q[1-4])?$', description: 'a year, 2026, or a quarter, 2026-Q3' },
  read: (text) => (/^(?!0000)\d{4}(-Q[1-4])?$/.test(text) && !text.startsWith('9999') ? text : undefined),
};

const instant = (date: string) => `${date}T00:00:00+08:00`;

/** When a period begins and ends in Asia/Shanghai. @param period as `periodFilter` reads it */
export function spanOf(period: string): Span {
  const [year = '', quarter] = period.split('-Q');
  if (quarter === undefined) return { from: instant(`${year}-01-01`), until: instant(addMonths(`${year}-01-01`, 12)) };
  const { from, to } = quarterOf(`${year}-${String(Number(quarter) * 3).padStart(2, '0')}-01`);
  return { from: instant(from), until: instant(addCalendarDays(to, 1)) };
}

/** The first and last day of a period, both included. @param period as `periodFilter` reads it */
export function civilSpanOf(period: string): { readonly first: string; readonly last: string } {
  const { from, until } = spanOf(period);
  return { first: from.slice(0, 10), last: addCalendarDays(until.slice(0, 10), -1) };
}
