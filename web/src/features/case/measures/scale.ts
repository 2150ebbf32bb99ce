const dayMs = 86_400_000;

/** Where dates lie on a line from the first day to the last, in hundredths of its length. */
export interface Scale {
  readonly at: (date: string) => number;
  readonly days: number;
}

/** A line on which each civil date has a day's width; what lies outside is drawn at the end. */
export function scaleOf(from: string, until: string): Scale {
  const first = Date.parse(from);
  const days = Math.max(1, (Date.parse(until) - first) / dayMs);
  return { days, at: (date) => Math.min(100, Math.max(0, ((Date.parse(date) - first) / dayMs / days) * 100)) };
}

/** The first days of the months between two dates, for the head of the line. */
export function monthsBetween(from: string, until: string): string[] {
  const months: string[] = [];
  const day = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  for (;;) {
    day.setUTCMonth(day.getUTCMonth() + 1);
    const date = day.toISOString().slice(0, 10);
    if (date > until) return months;
    months.push(date);
  }
}

/** The day after a civil date. */
export const dayAfter = (date: string): string => new Date(Date.parse(date) + dayMs).toISOString().slice(0, 10);
