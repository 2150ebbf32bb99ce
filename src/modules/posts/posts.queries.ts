import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import { Problem } from '../../platform/errors/problem.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import type { Post } from './post.js';
import { postNotFound } from './posts.errors.js';
import { postList } from './posts.list.js';

interface PostViewRow {
  readonly id: string;
  readonly name: string;
  readonly organisation_id: string;
  readonly organisation_name: string;
  readonly holder_id: string | null;
  readonly holder_name: string | null;
  readonly synthetic: boolean;
  readonly version: number;
  readonly created_at: Date;
  readonly updated_at: Date;
}

const source = `posts AS post JOIN organisations AS organisation ON organisation.id = post.organisation_id
  LEFT JOIN users AS holder ON holder.id = post.holder_id`;

const select = `SELECT post.id, post.name, organisation.id AS organisation_id, organisation.name AS organisation_name,
    holder.id AS holder_id, holder.name AS holder_name, post.synthetic, post.version, post.created_at, post.updated_at
  FROM ${source}`;

const conditions = `($1::uuid[] IS NULL OR post.organisation_id = ANY($1)) AND ($2::uuid[] IS NULL OR post.holder_id = ANY($2))
  AND ($3::boolean IS NULL OR (post.holder_id IS NULL) = $3)
  AND ($4::text IS NULL OR position(lower($4) IN lower(post.name)) > 0 OR position(lower($4) IN lower(holder.name)) > 0)`;

/** Reads posts. */
@Injectable()
export class PostsQueries {
  constructor(private readonly database: Database) {}

  async list(query: ListQuery<typeof postList>): Promise<Page<Post>> {
    const { organisationId, holderId, vacant, q } = query.filters;
    const filters = [organisationId ?? null, holderId ?? null, vacant ?? null, q ?? null];
    const page = keyset(query, postList, { name: 'post.name', createdAt: 'post.created_at' }, 'post.id', filters.length + 1);
    const rows = await this.database.select<PostViewRow>(
      `${select} WHERE ${conditions} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
      [...filters, ...page.values],
    );
    const total = query.count ? await this.total(filters) : undefined;
    const sorted = { name: (row: PostViewRow) => row.name, createdAt: (row: PostViewRow) => row.created_at.toISOString() };
    return pageOf(query, rows, postOf, (row) => ({ value: sorted[query.sort.by](row), id: row.id }), total);
  }

  /** @throws Problem `posts.not-found` */
  async read(id: string): Promise<Post> {
    const [row] = await this.database.select<PostViewRow>(`${select} WHERE post.id = $1`, [id]);
    if (row === undefined) throw new Problem(postNotFound);
    return postOf(row);
  }

  private async total(filters: readonly unknown[]): Promise<number> {
    const [row] = await this.database.select<{ total: number }>(
      `SELECT count(*) AS total FROM ${source} WHERE ${conditions}`,
      filters,
    );
    return row?.total ?? 0;
  }
}

function postOf(row: PostViewRow): Post {
  return {
    id: row.id,
    organisation: { id: row.organisation_id, name: row.organisation_name },
    name: row.name,
    holder: row.holder_id === null ? null : { id: row.holder_id, name: row.holder_name ?? '' },
    synthetic: row.synthetic,
    version: row.version,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
