import { dayNumber } from './civil-date.js';
import { CivilDateInvalidError, InstantInvalidError } from './errors.js';

/** A moment as RFC 3339 text with any offset, or `Z`: `2026-02-28T17:30:00+08:00`. */
export type Instant = string;

const rfc3339 = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)(?:[Zz]|([+-]\d{2}:\d{2}))$/;

/**
 * Seconds since 1970-01-01T00:00:00Z, with the fraction that the text has (exact to a microsecond).
 * A leap second (`:60`) is the first moment of the next minute.
 */
export function epochSeconds(instant: Instant): number {
  const match = rfc3339.exec(instant);
  const [, date = '', hour = '', minute = '', second = '', offset = '+00:00'] = match ?? [];
  if (!match || Number(hour) > 23 || Number(minute) > 59 || Number(second) >= 61) throw new InstantInvalidError(instant);
  const ofDay = Number(hour) * 3_600 + Number(minute) * 60 + Number(second);
  try {
    return dayNumber(date) * 86_400 + ofDay - offsetSeconds(offset);
  } catch (error) {
    if (error instanceof CivilDateInvalidError) throw new InstantInvalidError(instant);
    throw error;
  }
}

/** Negative, zero or positive as the first instant lies before, at or after the second, whatever their offsets. */
export function compareInstants(first: Instant, second: Instant): number {
  return epochSeconds(first) - epochSeconds(second);
}

/** The seconds that an offset such as `+08:00` is ahead of UTC. */
export function offsetSeconds(offset: string): number {
  const match = /^([+-])(\d{2}):(\d{2})$/.exec(offset);
  const [, sign = '', hours = '', minutes = ''] = match ?? [];
  if (!match || Number(hours) > 23 || Number(minutes) > 59) throw new InstantInvalidError(offset);
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3_600 + Number(minutes) * 60);
}
