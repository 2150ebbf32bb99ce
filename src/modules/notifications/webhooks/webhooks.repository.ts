import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { keyset } from '../../../platform/database/keyset.js';
import { statement } from '../../../platform/database/statement.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ListQuery } from '../../../platform/http/page.js';
import type { Read } from '../recipients/recipients.repository.js';
import type { WebhookRow } from './webhook.js';
import { webhookList } from './webhooks.list.js';

const columns =
  'id, office_id, name, url, format, secret, former_secret, former_until, events, language, active, failures, retry_at, version, created_at, updated_at';

const insert = statement(
  'webhooks.insert',
  `INSERT INTO webhooks (id, office_id, name, url, format, secret, events, language, active, created_at, updated_at)
   VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)`,
);
const update = statement(
  'webhooks.update',
  `UPDATE webhooks SET name = $2, url = $3, events = $4, language = $5, active = $6, failures = 0, retry_at = NULL, version = version + 1,
     updated_at = $7 WHERE id = $1`,
);
const remove = statement(
  'webhooks.remove',
  'UPDATE webhooks SET removed_at = $2, active = false, secret = NULL, former_secret = NULL, former_until = NULL WHERE id = $1',
);
const changeSecret = statement(
  'webhooks.change-secret',
  `UPDATE webhooks SET secret = $2, former_secret = $3, former_until = $4, failures = 0, retry_at = NULL, version = version + 1,
     updated_at = $5 WHERE id = $1`,
);
const findLocked = statement<WebhookRow>(
  'webhooks.find-locked',
  `SELECT ${columns} FROM webhooks WHERE id = $1 AND office_id = ANY($2::uuid[]) AND removed_at IS NULL FOR NO KEY UPDATE`,
);
const find = statement<WebhookRow>(
  'webhooks.find',
  `SELECT ${columns} FROM webhooks WHERE id = $1 AND office_id = ANY($2::uuid[]) AND removed_at IS NULL`,
);
const findMany = statement<WebhookRow>('webhooks.find-many', `SELECT ${columns} FROM webhooks WHERE id = ANY($1::uuid[])`);
const ofOffices = statement<WebhookRow>(
  'webhooks.of-offices',
  `SELECT ${columns} FROM webhooks WHERE office_id = ANY($1::uuid[]) AND active AND removed_at IS NULL ORDER BY id`,
);
const worked = statement('webhooks.worked', 'UPDATE webhooks SET failures = 0, retry_at = NULL WHERE id = $1 AND failures > 0');
const broke = statement('webhooks.broke', 'UPDATE webhooks SET failures = $2, retry_at = $3 WHERE id = $1');

/** Keeps where offices want to be told. */
@Injectable()
export class WebhooksRepository {
  constructor(private readonly database: Database) {}

  insert(
    unit: UnitOfWork,
    row: Omit<WebhookRow, 'former_secret' | 'former_until' | 'failures' | 'retry_at' | 'version' | 'created_at' | 'updated_at'>,
  ): void {
    const { id, office_id, name, url, format, secret, events, language, active } = row;
    unit.write(insert, [id, office_id, name, url, format, secret, events, language, active, unit.now]);
  }

  update(unit: UnitOfWork, { id, name, url, events, language, active }: WebhookRow): void {
    unit.write(update, [id, name, url, events, language, active, unit.now]);
  }

  /** Changes the secret; the one of before, if there is one, signs beside it until an instant. */
  changeSecret(unit: UnitOfWork, id: string, secret: string, former: string | null, until: Date): void {
    unit.write(changeSecret, [id, secret, former, former === null ? null : until, unit.now]);
  }

  /** Takes a webhook away; its log stays, its secret does not. */
  remove(unit: UnitOfWork, id: string): void {
    unit.write(remove, [id, unit.now]);
  }

  /** A webhook of one of the offices, held until the unit of work ends. */
  async findLocked(unit: UnitOfWork, id: string, officeIds: readonly string[]): Promise<WebhookRow | undefined> {
    return (await unit.read(findLocked, [id, officeIds]))[0];
  }

  async find(id: string, officeIds: readonly string[]): Promise<WebhookRow | undefined> {
    return (await this.database.rows(find, [id, officeIds]))[0];
  }

  /** Webhooks by id, removed ones too. */
  async findMany(ids: readonly string[]): Promise<ReadonlyMap<string, WebhookRow>> {
    if (ids.length === 0) return new Map();
    return new Map((await this.database.rows(findMany, [ids])).map((row) => [row.id, row]));
  }

  /** The webhooks of these offices that want to be told. */
  ofOffices(read: Read, officeIds: readonly string[]): Promise<WebhookRow[]> {
    return read(ofOffices, [officeIds]);
  }

  /** One page of the webhooks of some offices, with one row more where there is more. */
  list(officeIds: readonly string[], query: ListQuery<typeof webhookList>): Promise<WebhookRow[]> {
    const { active, format } = query.filters;
    const filters = [officeIds, active ?? null, format ?? null];
    const page = keyset(query, webhookList, { createdAt: 'created_at', name: 'name' }, 'id', filters.length + 1);
    return this.database.select<WebhookRow>(
      `SELECT ${columns} FROM webhooks WHERE office_id = ANY($1::uuid[]) AND removed_at IS NULL
         AND ($2::boolean IS NULL OR active = $2) AND ($3::text[] IS NULL OR format = ANY($3)) AND ${page.where}
       ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...filters, ...page.values],
    );
  }

  async count(officeIds: readonly string[], { active, format }: ListQuery<typeof webhookList>['filters']): Promise<number> {
    const [row] = await this.database.select<{ total: number }>(
      `SELECT count(*) AS total FROM webhooks WHERE office_id = ANY($1::uuid[]) AND removed_at IS NULL
         AND ($2::boolean IS NULL OR active = $2) AND ($3::text[] IS NULL OR format = ANY($3))`,
      [officeIds, active ?? null, format ?? null],
    );
    return row?.total ?? 0;
  }

  worked(unit: UnitOfWork, id: string): void {
    unit.write(worked, [id]);
  }

  /** Leaves an address alone for a while. */
  broke(unit: UnitOfWork, id: string, failures: number, retryAt: Date): void {
    unit.write(broke, [id, failures, retryAt]);
  }
}
