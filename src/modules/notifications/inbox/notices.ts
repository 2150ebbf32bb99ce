import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Announcements } from '../../../platform/database/announcements.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Config } from '../../../platform/config/config.js';
import { Openings } from '../deliveries/openings.js';
import { OutgoingRepository, type NewDelivery } from '../deliveries/outgoing.repository.js';
import { PreferencesRepository, type WishesRow } from '../preferences/preferences.repository.js';
import { wishesOf } from '../preferences/wishes.js';
import { announceInbox } from './inbox-news.js';
import { NotificationsRepository, type NotificationRow } from './notifications.repository.js';

/**
 * Puts notifications into inboxes and on their way beyond: in the inbox at once, by mail when their reader may be disturbed. What is about
 * no case stays in the inbox.
 */
@Injectable()
export class Notices {
  constructor(
    private readonly notifications: NotificationsRepository,
    private readonly preferences: PreferencesRepository,
    private readonly outgoing: OutgoingRepository,
    private readonly openings: Openings,
    private readonly announcements: Announcements,
    private readonly config: Config,
  ) {}

  /** Adds those that are new, with the commit of the unit of work: handed in twice, or by two workers, each exists once. */
  async post(unit: UnitOfWork, rows: readonly NotificationRow[]): Promise<void> {
    const added = await this.notifications.add(unit, rows);
    if (added.length === 0) return;
    const ids = new Set(added.map(({ id }) => id));
    const fresh = rows.filter(({ id }) => ids.has(id));
    const people = await this.preferences.findMany([...new Set(fresh.map(({ user_id }) => user_id))], (statement, values) =>
      unit.read(statement, values),
    );
    const opening = this.openings.allFrom(unit.now);
    const mails = fresh
      .filter(({ case_id }) => case_id !== null)
      .map((row): NewDelivery => {
        const person = people.get(row.user_id);
        const base = {
          id: uuidv7(),
          channel: 'mail' as const,
          kind: row.kind,
          user_id: row.user_id,
          notification_id: row.id,
          case_id: row.case_id ?? undefined,
          seq: row.seq ?? undefined,
          ordinal: row.ordinal ?? undefined,
          mandatory: row.mandatory,
        };
        const reason = this.reasonAgainst(row, person);
        return reason === null
          ? { ...base, status: 'waiting', not_before: opening(wishesOf(person).rest) }
          : { ...base, status: 'suppressed', not_before: null, last_error: reason };
      });
    this.outgoing.add(unit, mails);
    announceInbox(
      this.announcements,
      unit,
      added.map(({ id, user_id }) => ({ userId: user_id, id })),
    );
  }

  private reasonAgainst(row: NotificationRow, person: WishesRow | undefined): string | null {
    if (this.config.smtpUrl === undefined) return 'mail-not-configured';
    if ((person?.email ?? null) === null) return 'no-address';
    return wishesOf(person).mailKinds.includes(row.kind) ? null : 'unsubscribed';
  }
}
