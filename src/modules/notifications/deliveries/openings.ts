import { Injectable } from '@nestjs/common';
import { Calendars } from '../../../engine/rules/calendars.js';
import { noOwnRest, openingFrom, type OwnRest } from '../sending-window.js';

/** When something may be sent, by the calendar as it stands. */
@Injectable()
export class Openings {
  constructor(private readonly calendars: Calendars) {}

  /** The first instant from `from` on; null while the calendar of a year is awaited. */
  from(from: Date, rest: OwnRest = noOwnRest): Date | null {
    const opening = openingFrom(from, this.calendars.current(), rest);
    return 'at' in opening ? opening.at : null;
  }

  /** As `from`, asked again and again for the same instant: people without rest of their own share an answer. */
  allFrom(from: Date): (rest: OwnRest) => Date | null {
    const known = new Map<string, Date | null>();
    return (rest) => {
      const key = JSON.stringify([rest.quietFrom, rest.quietTo, rest.restDays]);
      const found = known.get(key);
      if (found !== undefined) return found;
      const opening = this.from(from, rest);
      known.set(key, opening);
      return opening;
    };
  }
}
