import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { TokenScope } from './sign-in.js';

/** A row of the table, without the hash. */
export interface TokenRow {
  readonly id: string;
  readonly user_id: string;
  readonly name: string;
  readonly scope: TokenScope;
  readonly created_at: Date;
  readonly expires_at: Date | null;
  readonly last_used_at: Date | null;
}

const columns = 'id, user_id, name, scope, created_at, expires_at, last_used_at';

const insert = statement(
  'tokens.insert',
  'INSERT INTO api_tokens (id, user_id, name, token_hash, created_at, expires_at, scope) VALUES ($1, $2, $3, $4, $5, $6, $7)',
);
const listOwn = statement<TokenRow>('tokens.list', `SELECT ${columns} FROM api_tokens WHERE user_id = $1 ORDER BY id`);
const find = statement<TokenRow>('tokens.find', `SELECT ${columns} FROM api_tokens WHERE id = $1 AND user_id = $2 FOR UPDATE`);
const remove = statement('tokens.remove', 'DELETE FROM api_tokens WHERE id = $1');

/** Keeps the tokens of accounts, as hashes. */
@Injectable()
export class TokensRepository {
  constructor(private readonly database: Database) {}

  insert(
    unit: UnitOfWork,
    row: Pick<TokenRow, 'id' | 'user_id' | 'name' | 'scope' | 'created_at' | 'expires_at'>,
    credential: string,
  ): void {
    unit.write(insert, [
      row.id,
      row.user_id,
      row.name,
      Buffer.from(credential, 'hex'),
      row.created_at,
      row.expires_at,
      row.scope,
    ]);
  }

  async list(userId: string): Promise<TokenRow[]> {
    return this.database.rows(listOwn, [userId]);
  }

  async find(unit: UnitOfWork, userId: string, id: string): Promise<TokenRow | undefined> {
    return (await unit.read(find, [id, userId]))[0];
  }

  remove(unit: UnitOfWork, id: string): void {
    unit.write(remove, [id]);
  }
}
