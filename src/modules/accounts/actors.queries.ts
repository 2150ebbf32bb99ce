import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import type { Actor } from '../../platform/http/actor.js';
import { actorBindings } from './sign-ins.repository.js';

const findNamed = statement<Actor>(
  'actors.find-named',
  `SELECT account.id, account.username, account.name, ${actorBindings}
   FROM users AS account WHERE lower(account.username) = ANY($1) AND account.active ORDER BY account.username`,
);

/** Reads accounts as those who act: for what runs on the machine itself and names the account it acts as. */
@Injectable()
export class ActorsQueries {
  constructor(private readonly database: Database) {}

  /** The active accounts with these usernames, with all that their roles imply; an unknown name is missing. */
  async named(usernames: readonly string[]): Promise<Actor[]> {
    return this.database.rows(findNamed, [usernames.map((name) => name.toLowerCase())]);
  }
}
