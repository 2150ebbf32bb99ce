import { Injectable } from '@nestjs/common';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { PostRow } from './post.js';

const insert = statement(
  'posts.insert',
  `INSERT INTO posts (id, organisation_id, name, holder_id, synthetic, created_at, updated_at)
   SELECT row.*, $6, $6 FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::boolean[]) AS row`,
);
const findLocked = statement<PostRow>(
  'posts.find-locked',
  'SELECT id, organisation_id, name, holder_id, synthetic, version FROM posts WHERE id = $1 FOR NO KEY UPDATE',
);
const update = statement(
  'posts.update',
  'UPDATE posts SET name = $2, holder_id = $3, version = version + 1, updated_at = $4 WHERE id = $1',
);

const findIn = statement<{ id: string }>(
  'posts.find-in',
  'SELECT id FROM posts WHERE organisation_id = $1 AND id = ANY($2::uuid[])',
);

/** Reads and writes posts inside a unit of work. */
@Injectable()
export class PostsRepository {
  /** Those of the ids that are posts of an organisation. */
  async findIn(unit: UnitOfWork, organisationId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await unit.read(findIn, [organisationId, ids])).map(({ id }) => id));
  }

  /** Adds all in one statement. */
  insert(unit: UnitOfWork, rows: readonly PostRow[]): void {
    unit.write(insert, [
      rows.map((row) => row.id),
      rows.map((row) => row.organisation_id),
      rows.map((row) => row.name),
      rows.map((row) => row.holder_id),
      rows.map((row) => row.synthetic),
      unit.now,
    ]);
  }

  async findLocked(unit: UnitOfWork, id: string): Promise<PostRow | undefined> {
    return (await unit.read(findLocked, [id]))[0];
  }

  update(unit: UnitOfWork, { id, name, holder_id }: Pick<PostRow, 'id' | 'name' | 'holder_id'>): void {
    unit.write(update, [id, name, holder_id, unit.now]);
  }
}
