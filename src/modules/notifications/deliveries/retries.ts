const minute = 60_000;
/** How long to wait after each failure; after the last one a delivery has failed, until somebody sends it again. */
const pauses = [1, 5, 30, 120, 360].map((minutes) => minutes * minute);

/** How often anything is tried. */
export const maxAttempts = pauses.length + 1;

/** The earliest next try after so many; null where it was the last. */
export function retryAfter(attempts: number, now: Date): Date | null {
  const pause = pauses[attempts - 1];
  return pause === undefined ? null : new Date(now.getTime() + pause);
}

/** How long an address is left alone after so many failures in a row. */
export function restAfter(failures: number, now: Date): Date {
  const pause = pauses[Math.min(failures, pauses.length) - 1] ?? minute;
  return new Date(now.getTime() + pause);
}
