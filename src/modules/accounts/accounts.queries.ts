import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import { Problem } from '../../platform/errors/problem.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import { accountNotFound } from './accounts.errors.js';
import { SessionClock } from './session-clock.js';
import type { BindingView, User, UserRow } from './user.js';
import { userList } from './users.list.js';

export { dutyOf } from './duties.js';

type UserViewRow = Omit<UserRow, 'password_hash' | 'duty' | 'failed_attempts'> & { readonly bindings: readonly BindingView[] };

const columns = `id, username, name, email, must_change_password, active, locked_until, last_sign_in_at, synthetic, version, created_at, updated_at, (
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', binding.id, 'role', binding.role, 'orgId', organisation.id, 'orgName', organisation.name)
      ORDER BY binding.created_at, binding.id), '[]')
    FROM role_bindings AS binding JOIN organisations AS organisation ON organisation.id = binding.org_id
    WHERE binding.user_id = account.id
  ) AS bindings`;

const conditions = `(($1::text[] IS NULL AND $2::uuid[] IS NULL) OR EXISTS (
    SELECT FROM role_bindings AS binding
    WHERE binding.user_id = account.id
      AND ($1::text[] IS NULL OR binding.role = ANY($1)) AND ($2::uuid[] IS NULL OR binding.org_id = ANY($2))))
  AND ($3::boolean IS NULL OR active = $3)
  AND ($4::text IS NULL OR position(lower($4) IN lower(username)) > 0 OR position(lower($4) IN lower(name)) > 0)`;

/** Reads accounts, without what nobody may see of them. */
@Injectable()
export class AccountsQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: SessionClock,
  ) {}

  async list(query: ListQuery<typeof userList>): Promise<Page<User>> {
    const { role, orgId, active, q } = query.filters;
    const filters = [role ?? null, orgId ?? null, active ?? null, q ?? null];
    const page = keyset(
      query,
      userList,
      { username: 'username', name: 'name', createdAt: 'created_at' },
      'id',
      filters.length + 1,
    );
    const rows = await this.database.select<UserViewRow>(
      `SELECT ${columns} FROM users AS account
       WHERE ${conditions} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...filters, ...page.values],
    );
    const total = query.count ? await this.total(filters) : undefined;
    const sorted = {
      username: (row: UserViewRow) => row.username,
      name: (row: UserViewRow) => row.name,
      createdAt: (row: UserViewRow) => row.created_at.toISOString(),
    };
    return pageOf(
      query,
      rows,
      (row) => this.userOf(row),
      (row) => ({ value: sorted[query.sort.by](row), id: row.id }),
      total,
    );
  }

  /** @throws Problem `accounts.not-found` */
  async read(id: string): Promise<User> {
    const user = await this.find(id);
    if (user === undefined) throw new Problem(accountNotFound);
    return user;
  }

  async find(id: string): Promise<User | undefined> {
    const [row] = await this.database.select<UserViewRow>(`SELECT ${columns} FROM users AS account WHERE id = $1`, [id]);
    return row === undefined ? undefined : this.userOf(row);
  }

  private async total(filters: readonly unknown[]): Promise<number> {
    const [row] = await this.database.select<{ total: number }>(
      `SELECT count(*) AS total FROM users AS account WHERE ${conditions}`,
      filters,
    );
    return row?.total ?? 0;
  }

  private userOf(row: UserViewRow): User {
    const locked = row.locked_until !== null && row.locked_until > this.clock.now();
    return {
      id: row.id,
      username: row.username,
      name: row.name,
      email: row.email,
      active: row.active,
      mustChangePassword: row.must_change_password,
      lockedUntil: locked ? (row.locked_until?.toISOString() ?? null) : null,
      lastSignInAt: row.last_sign_in_at?.toISOString() ?? null,
      synthetic: row.synthetic,
      bindings: row.bindings,
      version: row.version,
      createdAt: row.created_at.toISOString(),
      updatedAt: row.updated_at.toISOString(),
    };
  }
}
