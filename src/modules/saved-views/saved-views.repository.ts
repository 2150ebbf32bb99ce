import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ListQuery } from '../../platform/http/page.js';
import type { SavedViewRow } from './saved-view.js';
import { savedViewList } from './saved-views.list.js';

type Kept = SavedViewRow & { readonly [column: string]: unknown };

const columns = 'v.id, v.name, v.query, v.created_at, v.updated_at';
// Whoever adds one waits for the other who does: the count is then the true one.
const lockOwn = statement(
  'saved-views.lock-own',
  `SELECT pg_advisory_xact_lock(hashtextextended('saved_views ' || $1::text, 0))`,
);
const countOwn = statement<{ total: number }>(
  'saved-views.count',
  'SELECT count(*)::int AS total FROM saved_views WHERE user_id = $1',
);
const insert = statement(
  'saved-views.insert',
  'INSERT INTO saved_views (id, user_id, name, query, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $5)',
);
const update = statement<Kept>(
  'saved-views.update',
  `UPDATE saved_views v SET name = coalesce($3, v.name), query = coalesce($4, v.query), updated_at = $5
   WHERE v.user_id = $1 AND v.id = $2 RETURNING ${columns}`,
);
const remove = statement<{ id: string }>(
  'saved-views.remove',
  'DELETE FROM saved_views WHERE user_id = $1 AND id = $2 RETURNING id',
);

/** Reads and writes what each person keeps; nobody's views are reached but one's own. */
@Injectable()
export class SavedViewsRepository {
  constructor(private readonly database: Database) {}

  /** How many views the actor has, for the rest of the transaction. */
  async countLocked(unit: UnitOfWork): Promise<number> {
    await unit.read(lockOwn, [unit.actor.id]);
    return (await unit.read(countOwn, [unit.actor.id]))[0]?.total ?? 0;
  }

  insert(unit: UnitOfWork, { id, name, query }: Pick<SavedViewRow, 'id' | 'name' | 'query'>): void {
    unit.write(insert, [id, unit.actor.id, name, query, unit.now]);
  }

  /** The view as it is then; undefined where the actor has none with this id. */
  async update(
    unit: UnitOfWork,
    id: string,
    change: { readonly name?: string; readonly query?: string },
  ): Promise<SavedViewRow | undefined> {
    return (await unit.read(update, [unit.actor.id, id, change.name ?? null, change.query ?? null, unit.now]))[0];
  }

  /** Whether there was one. */
  async remove(unit: UnitOfWork, id: string): Promise<boolean> {
    return (await unit.read(remove, [unit.actor.id, id])).length > 0;
  }

  async list(userId: string, query: ListQuery<typeof savedViewList>): Promise<{ rows: SavedViewRow[]; total?: number }> {
    const page = keyset(query, savedViewList, { createdAt: 'v.created_at', name: 'v.name' }, 'v.id', 2);
    const rows = await this.database.select<Kept>(
      `SELECT ${columns} FROM saved_views v WHERE v.user_id = $1 AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [userId, ...page.values],
    );
    if (!query.count) return { rows };
    return { rows, total: (await this.database.rows(countOwn, [userId]))[0]?.total ?? 0 };
  }
}
