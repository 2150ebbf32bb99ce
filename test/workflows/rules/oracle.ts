import { wall } from '../calendar/notices.js';

export interface OracleInput {
  readonly value: number;
  readonly unit: 'workingDays' | 'calendarDays' | 'months';
  readonly restDay: 'keep' | 'nextWorkingDay';
  readonly startedAt: string;
  readonly pauses: readonly { readonly from: string; readonly to: string }[];
  readonly extendedTo?: string;
  readonly extendedAt?: string;
}

const leafOf = new Map(wall.map(({ date }, leaf) => [date, leaf]));
const inShanghai = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);

/**
 * The slow and obvious way to a due date: a calendar on the wall and one finger that goes from leaf to leaf.
 * Made of JavaScript's dates and the notices alone; shares no line with the product.
 */
export function lastDayByFinger(input: OracleInput): { original: string; last: string } {
  const pauses = input.pauses.map(({ from, to }) => ({ from: Date.parse(from), to: Date.parse(to) }));
  const stoodStill = (leaf: number) => pauses.some(({ from, to }) => from <= leafAt(leaf).closes && to > leafAt(leaf).closes);

  const start = inShanghai(input.startedAt);
  let finger = leaf(start);
  let left = input.unit === 'months' ? leaf(sameDayLater(start, input.value)) - finger : input.value;
  while (left > 0) {
    finger += 1;
    if (stoodStill(finger)) continue;
    if (input.unit === 'workingDays' && !leafAt(finger).works) continue;
    left -= 1;
  }
  if (input.restDay === 'nextWorkingDay' && !leafAt(finger).works) {
    do finger += 1;
    while (!leafAt(finger).works || stoodStill(finger));
  }
  const original = leafAt(finger).date;
  if (!input.extendedTo) return { original, last: original };

  let granted = leaf(input.extendedTo);
  if (input.extendedAt && inShanghai(input.extendedAt) < input.extendedTo) {
    let day = leaf(inShanghai(input.extendedAt));
    for (let still = granted - day; still > 0;) {
      day += 1;
      if (!stoodStill(day)) still -= 1;
    }
    granted = day;
  }
  return { original, last: leafAt(Math.max(granted, finger)).date };
}

function leaf(date: string): number {
  const found = leafOf.get(date);
  if (found === undefined) throw new Error(`${date} is not on the wall`);
  return found;
}

function leafAt(index: number) {
  const found = wall[index];
  if (!found) throw new Error('the finger left the wall');
  return found;
}

/** Goes back from an impossible day, such as 31 February, until there is one. */
function sameDayLater(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  for (let tried = day; ; tried -= 1) {
    const candidate = new Date(Date.UTC(year, month - 1 + months, tried));
    if (candidate.getUTCMonth() === (month - 1 + months) % 12) return candidate.toISOString().slice(0, 10);
  }
}
