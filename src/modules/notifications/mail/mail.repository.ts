import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { statement } from '../../../platform/database/statement.js';
import type { NotificationRow } from '../inbox/notifications.repository.js';

const findMany = statement<NotificationRow>('mail.notifications', 'SELECT * FROM notifications WHERE id = ANY($1::uuid[])');

/** Reads what mails are made from. */
@Injectable()
export class MailRepository {
  constructor(private readonly database: Database) {}

  /** Notifications by their ids. */
  async notifications(ids: readonly string[]): Promise<ReadonlyMap<string, NotificationRow>> {
    if (ids.length === 0) return new Map();
    return new Map((await this.database.rows(findMany, [ids])).map((row) => [row.id, row]));
  }
}
