import { Injectable } from '@nestjs/common';
import { viewOf, visibleSql } from '../../../engine/visibility.js';
import { Announcements } from '../../../platform/database/announcements.js';
import { Database } from '../../../platform/database/database.js';
import { keyset } from '../../../platform/database/keyset.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { Problem } from '../../../platform/errors/problem.js';
import type { Actor } from '../../../platform/http/actor.js';
import { pageOf, type ListQuery, type Page } from '../../../platform/http/page.js';
import type { RequestContext } from '../../../platform/http/request-context.js';
import type { Language } from '../../../platform/words/words.js';
import { announceInbox } from './inbox-news.js';
import { notificationNotFound } from './inbox.errors.js';
import { notificationOf, type Notification } from './notification.js';
import { notificationList } from './notifications.list.js';
import { NotificationsRepository, type NotificationRow } from './notifications.repository.js';

/** One's own notifications, of cases that one may still see. */
@Injectable()
export class Inbox {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly notifications: NotificationsRepository,
    private readonly announcements: Announcements,
  ) {}

  async list(actor: Actor, query: ListQuery<typeof notificationList>, language: Language): Promise<Page<Notification>> {
    const { unread, kind, caseId } = query.filters;
    const own = this.own(actor, [unread ?? null, kind ?? null, caseId ?? null]);
    const where = `${own.where} AND ($2::boolean IS NULL OR (n.read_at IS NULL) = $2)
      AND ($3::text[] IS NULL OR n.kind = ANY($3)) AND ($4::uuid[] IS NULL OR n.case_id = ANY($4))`;
    const page = keyset(query, notificationList, { createdAt: 'n.created_at' }, 'n.id', own.values.length + 1);
    const rows = await this.database.select<NotificationRow>(
      `SELECT n.* FROM ${source} WHERE ${where} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...own.values, ...page.values],
    );
    const total = query.count ? await this.count(where, own.values) : undefined;
    return pageOf(
      query,
      rows,
      (row) => notificationOf(row, language),
      (row) => ({ value: row.created_at.toISOString(), id: row.id }),
      total,
    );
  }

  /** How many were not read yet. */
  async unread(actor: Actor): Promise<number> {
    const { where, values } = this.own(actor);
    return this.count(`${where} AND n.read_at IS NULL`, values);
  }

  /** Those of the ids that are in the actor's inbox, the oldest first. */
  async named(actor: Actor, ids: readonly string[], language: Language): Promise<Notification[]> {
    const { where, values } = this.own(actor, [ids]);
    const rows = await this.database.select<NotificationRow>(
      `SELECT n.* FROM ${source} WHERE ${where} AND n.id = ANY($2::uuid[]) ORDER BY n.id`,
      values,
    );
    return rows.map((row) => notificationOf(row, language));
  }

  /** What came after a notification that a stream has shown, at most fifty, the oldest first. */
  async since(actor: Actor, id: string, language: Language): Promise<Notification[]> {
    const { where, values } = this.own(actor, [id]);
    const rows = await this.database.select<NotificationRow>(
      `SELECT n.* FROM ${source} WHERE ${where} AND n.id > $2::uuid ORDER BY n.id LIMIT 50`,
      values,
    );
    return rows.map((row) => notificationOf(row, language));
  }

  /** Marks one as read. @throws Problem `notifications.not-found` */
  async read(context: RequestContext, id: string): Promise<Notification> {
    await this.mustFind(context, id);
    await this.transactions.run(context, async (unit) => {
      this.notifications.markRead(unit, unit.actor.id, id);
      announceInbox(this.announcements, unit, [{ userId: unit.actor.id }]);
    });
    return this.mustFind(context, id);
  }

  /** Marks all as read; answers how many. */
  async readAll(context: RequestContext): Promise<number> {
    return this.transactions.run(context, async (unit) => {
      const count = await this.notifications.markAllRead(unit, unit.actor.id);
      announceInbox(this.announcements, unit, [{ userId: unit.actor.id }]);
      return count;
    });
  }

  private async mustFind({ actor, language }: RequestContext, id: string): Promise<Notification> {
    const [found] = await this.named(actor, [id], language);
    if (found === undefined) throw new Problem(notificationNotFound);
    return found;
  }

  private async count(where: string, values: readonly unknown[]): Promise<number> {
    const [row] = await this.database.select<{ total: number }>(`SELECT count(*) AS total FROM ${source} WHERE ${where}`, values);
    return row?.total ?? 0;
  }

  /** The condition of being somebody's own and still visible. Its first value is the person; the given ones follow, then the view's. */
  private own(actor: Actor, given: readonly unknown[] = []): { readonly where: string; readonly values: readonly unknown[] } {
    const visible = visibleSql(viewOf(actor), 2 + given.length);
    return {
      where: `n.user_id = $1 AND (n.case_id IS NULL OR ${visible.where})`,
      values: [actor.id, ...given, ...visible.values],
    };
  }
}

const source = 'notifications AS n LEFT JOIN cases AS c ON c.id = n.case_id';
