import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Announcements } from '../../../platform/database/announcements.js';

/** On which processes tell each other that somebody's inbox has changed. */
export const inboxChanged = 'bihuan_inbox';

/** A notification that came, or (without an id) that some were read. */
export interface InboxNews {
  readonly userId: string;
  readonly id?: string;
}

/** Postgres carries at most 8,000 bytes in one notice: so many pairs of two UUIDs fit. */
const pairsANotice = 100;

/** Tells every process with the commit whose inbox has changed. */
export function announceInbox(announcements: Announcements, unit: UnitOfWork, news: readonly InboxNews[]): void {
  for (let first = 0; first < news.length; first += pairsANotice) {
    const some = news.slice(first, first + pairsANotice);
    announcements.announce(unit, inboxChanged, some.map(({ userId, id }) => `${userId}/${id ?? ''}`).join(','));
  }
}

/** Reads such a notice. */
export function inboxNewsIn(payload: string): InboxNews[] {
  return payload
    .split(',')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [userId = '', id = ''] = pair.split('/');
      return id === '' ? { userId } : { userId, id };
    });
}
