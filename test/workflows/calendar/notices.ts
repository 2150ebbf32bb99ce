/**
 * The State Council's notices for 2019 to 2026, typed from their text and not from the product's data: days off, `first..last`, and
 * weekend days worked. 2019 with the longer Labour Day and 2020 with the longer Spring Festival that later notices ordered.
 */
export const notices: readonly { readonly off: readonly string[]; readonly worked: readonly string[] }[] = [
  {
    off: [
      '2018-12-30..2019-01-01',
      '2019-02-04..2019-02-10',
      '2019-04-05..2019-04-07',
      '2019-05-01..2019-05-04',
      '2019-06-07..2019-06-09',
      '2019-09-13..2019-09-15',
      '2019-10-01..2019-10-07',
    ],
    worked: ['2018-12-29', '2019-02-02', '2019-02-03', '2019-04-28', '2019-05-05', '2019-09-29', '2019-10-12'],
  },
  {
    off: [
      '2020-01-01..2020-01-01',
      '2020-01-24..2020-02-02',
      '2020-04-04..2020-04-06',
      '2020-05-01..2020-05-05',
      '2020-06-25..2020-06-27',
      '2020-10-01..2020-10-08',
    ],
    worked: ['2020-01-19', '2020-04-26', '2020-05-09', '2020-06-28', '2020-09-27', '2020-10-10'],
  },
  {
    off: [
      '2021-01-01..2021-01-03',
      '2021-02-11..2021-02-17',
      '2021-04-03..2021-04-05',
      '2021-05-01..2021-05-05',
      '2021-06-12..2021-06-14',
      '2021-09-19..2021-09-21',
      '2021-10-01..2021-10-07',
    ],
    worked: ['2021-02-07', '2021-02-20', '2021-04-25', '2021-05-08', '2021-09-18', '2021-09-26', '2021-10-09'],
  },
  {
    off: [
      '2022-01-01..2022-01-03',
      '2022-01-31..2022-02-06',
      '2022-04-03..2022-04-05',
      '2022-04-30..2022-05-04',
      '2022-06-03..2022-06-05',
      '2022-09-10..2022-09-12',
      '2022-10-01..2022-10-07',
    ],
    worked: ['2022-01-29', '2022-01-30', '2022-04-02', '2022-04-24', '2022-05-07', '2022-10-08', '2022-10-09'],
  },
  {
    off: [
      '2022-12-31..2023-01-02',
      '2023-01-21..2023-01-27',
      '2023-04-05..2023-04-05',
      '2023-04-29..2023-05-03',
      '2023-06-22..2023-06-24',
      '2023-09-29..2023-10-06',
    ],
    worked: ['2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06', '2023-06-25', '2023-10-07', '2023-10-08'],
  },
  {
    off: [
      '2024-01-01..2024-01-01',
      '2024-02-10..2024-02-17',
      '2024-04-04..2024-04-06',
      '2024-05-01..2024-05-05',
      '2024-06-10..2024-06-10',
      '2024-09-15..2024-09-17',
      '2024-10-01..2024-10-07',
    ],
    worked: ['2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12'],
  },
  {
    off: [
      '2025-01-01..2025-01-01',
      '2025-01-28..2025-02-04',
      '2025-04-04..2025-04-06',
      '2025-05-01..2025-05-05',
      '2025-05-31..2025-06-02',
      '2025-10-01..2025-10-08',
    ],
    worked: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  {
    off: [
      '2026-01-01..2026-01-03',
      '2026-02-15..2026-02-23',
      '2026-04-04..2026-04-06',
      '2026-05-01..2026-05-05',
      '2026-06-19..2026-06-21',
      '2026-09-25..2026-09-27',
      '2026-10-01..2026-10-07',
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
];

/** The day after a date, or the day `days` away, by JavaScript's own dates. */
export function dayAfter(date: string, days = 1): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const off = new Set(
  notices.flatMap((notice) =>
    notice.off.flatMap((span) => {
      const [first = '', last = ''] = span.split('..');
      const days: string[] = [];
      for (let day = first; day <= last; day = dayAfter(day)) days.push(day);
      return days;
    }),
  ),
);
const worked = new Set(notices.flatMap((notice) => notice.worked));

/** Whether offices work on a date, by the notices and the week alone. */
export function worksByNotice(date: string): boolean {
  if (worked.has(date)) return true;
  if (off.has(date)) return false;
  const dayOfWeek = new Date(`${date}T00:00:00Z`).getUTCDay();
  return dayOfWeek !== 0 && dayOfWeek !== 6;
}

/** A calendar on the wall: one leaf a day, 2019 to 2026, with what an office does on it and when it closes (epoch ms). */
export const wall: readonly { readonly date: string; readonly works: boolean; readonly closes: number }[] = Array.from(
  { length: 8 * 365 + 2 },
  (_, day) => {
    const date = dayAfter('2019-01-01', day);
    return { date, works: worksByNotice(date), closes: Date.parse(`${date}T17:30:00+08:00`) };
  },
);
