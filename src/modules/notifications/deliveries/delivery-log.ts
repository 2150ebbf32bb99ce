import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { keyset } from '../../../platform/database/keyset.js';
import { statement } from '../../../platform/database/statement.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { Problem } from '../../../platform/errors/problem.js';
import { pageOf, type ListQuery, type Page } from '../../../platform/http/page.js';
import type { RequestContext } from '../../../platform/http/request-context.js';
import { AuditTrail } from '../../audit/audit.commands.js';
import { deliveryNotFound, notFailed } from './deliveries.errors.js';
import { deliveryList } from './deliveries.list.js';
import type { DeliveryLogRow } from './delivery.js';

const select = `SELECT d.id, d.channel, d.kind, d.status, d.user_id, account.name AS user_name, d.webhook_id, hook.name AS webhook_name,
    d.case_id, c.number AS case_number, e.type AS event_type, d.not_before, d.next_attempt_at, d.attempts, d.last_error, d.sent_at,
    d.message_id, d.answer_status, d.answer, d.created_at
  FROM deliveries AS d LEFT JOIN users AS account ON account.id = d.user_id LEFT JOIN webhooks AS hook ON hook.id = d.webhook_id
    LEFT JOIN cases AS c ON c.id = d.case_id LEFT JOIN case_events AS e ON e.case_id = d.case_id AND e.seq = d.seq`;
const conditions = `($1::text[] IS NULL OR d.status = ANY($1)) AND ($2::text[] IS NULL OR d.channel = ANY($2))
  AND ($3::uuid[] IS NULL OR d.user_id = ANY($3)) AND ($4::uuid[] IS NULL OR d.webhook_id = ANY($4))`;

const find = statement<DeliveryLogRow>('delivery-log.find', `${select} WHERE d.id = $1`);
const findLocked = statement<{ status: string }>(
  'delivery-log.find-locked',
  'SELECT status FROM deliveries WHERE id = $1 FOR UPDATE',
);
/** It goes when it may, as the same message: the log keeps how often it was tried before. */
const again = statement(
  'delivery-log.again',
  `UPDATE deliveries SET status = 'waiting', next_attempt_at = $2, not_before = $2, attempts = 0, last_error = NULL WHERE id = $1`,
);

/** What was sent, what waits, and what failed. */
@Injectable()
export class DeliveryLog {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** One page of deliveries, each as `show` tells it. */
  async list<Item>(query: ListQuery<typeof deliveryList>, show: (row: DeliveryLogRow) => Item): Promise<Page<Item>> {
    const { status, channel, userId, webhookId } = query.filters;
    const filters = [status ?? null, channel ?? null, userId ?? null, webhookId ?? null];
    const page = keyset(query, deliveryList, { createdAt: 'd.created_at' }, 'd.id', filters.length + 1);
    const rows = await this.database.select<DeliveryLogRow>(
      `${select} WHERE ${conditions} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...filters, ...page.values],
    );
    const total = query.count ? await this.count(filters) : undefined;
    return pageOf(query, rows, show, (row) => ({ value: row.created_at.toISOString(), id: row.id }), total);
  }

  /** @throws Problem `deliveries.not-found` */
  async read(id: string): Promise<DeliveryLogRow> {
    const [row] = await this.database.rows(find, [id]);
    if (row === undefined) throw new Problem(deliveryNotFound);
    return row;
  }

  /**
   * Lets a delivery that has failed be tried anew, as often as the first time.
   *
   * @throws Problem `deliveries.not-found`, `deliveries.not-failed`
   */
  async sendAgain(context: RequestContext, id: string): Promise<void> {
    await this.transactions.run(context, async (unit) => {
      const [row] = await unit.read(findLocked, [id]);
      if (row === undefined) throw new Problem(deliveryNotFound);
      if (row.status !== 'failed') throw new Problem(notFailed, { params: { status: row.status } });
      unit.write(again, [id, unit.now]);
      this.audit.record(unit, { action: 'delivery.sent-again', target: { type: 'delivery', id } });
    });
  }

  private async count(filters: readonly unknown[]): Promise<number> {
    const [row] = await this.database.select<{ total: number }>(
      `SELECT count(*) AS total FROM deliveries AS d WHERE ${conditions}`,
      filters,
    );
    return row?.total ?? 0;
  }
}
