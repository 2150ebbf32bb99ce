import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { statement } from '../../../platform/database/statement.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Language } from '../../../platform/words/words.js';
import type { Read } from '../recipients/recipients.repository.js';

/** A person's address and wishes; the wishes are null where they never said any. */
export interface WishesRow {
  readonly user_id: string;
  readonly name: string;
  readonly email: string | null;
  readonly active: boolean;
  readonly language: Language | null;
  readonly mail_kinds: readonly string[] | null;
  readonly quiet_from: string | null;
  readonly quiet_to: string | null;
  readonly rest_days: readonly string[] | null;
  readonly digest: boolean | null;
  readonly unsubscribe_token: string | null;
}

/** What is kept of a person's wishes. */
export type KeptWishes = Pick<WishesRow, 'user_id' | 'quiet_from' | 'quiet_to' | 'digest'> & {
  readonly language: Language;
  readonly mail_kinds: readonly string[];
  readonly rest_days: readonly string[];
  readonly unsubscribe_token: string;
};

const columns = `account.id AS user_id, account.name, account.email, account.active, wish.language, wish.mail_kinds, wish.quiet_from,
  wish.quiet_to, wish.rest_days::text[] AS rest_days, wish.digest, wish.unsubscribe_token`;
const source = 'users AS account LEFT JOIN notification_preferences AS wish ON wish.user_id = account.id';

const findMany = statement<WishesRow>(
  'preferences.find-many',
  `SELECT ${columns} FROM ${source} WHERE account.id = ANY($1::uuid[])`,
);
const findByToken = statement<WishesRow>(
  'preferences.find-by-token',
  `SELECT ${columns} FROM ${source} WHERE wish.unsubscribe_token = $1`,
);
const keep = statement(
  'preferences.keep',
  `INSERT INTO notification_preferences
     (user_id, language, mail_kinds, quiet_from, quiet_to, rest_days, digest, unsubscribe_token, updated_at)
   VALUES ($1, $2, $3, $4, $5, $6::date[], $7, $8, $9)
   ON CONFLICT (user_id) DO UPDATE SET language = excluded.language, mail_kinds = excluded.mail_kinds, quiet_from = excluded.quiet_from,
     quiet_to = excluded.quiet_to, rest_days = excluded.rest_days, digest = excluded.digest, updated_at = excluded.updated_at`,
);

/** Reads and keeps how people wish to be told. */
@Injectable()
export class PreferencesRepository {
  constructor(private readonly database: Database) {}

  /** The wishes of these accounts, by id; an unknown id is missing. */
  async findMany(ids: readonly string[], read?: Read): Promise<ReadonlyMap<string, WishesRow>> {
    if (ids.length === 0) return new Map();
    const rows = read === undefined ? await this.database.rows(findMany, [ids]) : await read(findMany, [ids]);
    return new Map(rows.map((row) => [row.user_id, row]));
  }

  async find(userId: string, unit?: UnitOfWork): Promise<WishesRow | undefined> {
    const read: Read | undefined = unit && ((statement, values) => unit.read(statement, values));
    return (await this.findMany([userId], read)).get(userId);
  }

  /** Whose unsubscribe address has this token. */
  async findByToken(token: string): Promise<WishesRow | undefined> {
    return (await this.database.rows(findByToken, [token]))[0];
  }

  /** Keeps wishes; a token once given stays. */
  keep(unit: UnitOfWork, wishes: KeptWishes): void {
    unit.write(keep, [
      wishes.user_id,
      wishes.language,
      wishes.mail_kinds,
      wishes.quiet_from,
      wishes.quiet_to,
      wishes.rest_days,
      wishes.digest,
      wishes.unsubscribe_token,
      unit.now,
    ]);
  }
}
