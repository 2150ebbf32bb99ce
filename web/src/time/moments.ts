import type { Language } from '../words/words.js';

const zone = 'Asia/Shanghai';
const dayMs = 86_400_000;

/** The browser's own time: the page only counts the days to a date that the server gave. */
export const now = (): Date => new Date();

/** Civil date in the offices' time zone, `YYYY-MM-DD`. */
export function civilDate(instant: Date | string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date(instant));
}

/** A date as people read it: without the year where it is this one. */
export function dateText(instant: Date | string, language: Language): string {
  const date = new Date(instant);
  const thisYear = civilDate(date).slice(0, 4) === civilDate(now()).slice(0, 4);
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: zone,
    month: language === 'zh' ? 'long' : 'short',
    day: 'numeric',
    ...(!thisYear && { year: 'numeric' }),
  }).format(date);
}

/** A date with the time of day. */
export function momentText(instant: Date | string, language: Language): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
  return `${dateText(instant, language)} ${time}`;
}

/** Civil days from today to the day of an instant; negative once it has passed. */
export function daysTo(instant: string): number {
  return Math.round((Date.parse(civilDate(instant)) - Date.parse(civilDate(now()))) / dayMs);
}
