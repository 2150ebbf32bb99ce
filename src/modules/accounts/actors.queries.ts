import { Injectable } from '@nestjs/common';
import { civilDate } from '../../engine/instants.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import { onDay, type Actor } from '../../platform/http/actor.js';
import { actorBindings } from './sign-ins.repository.js';

/** Told of when what organisations were brought in for has changed. */
export const grantsChanged = 'bihuan_grants';

const findNamed = statement<Actor>(
  'actors.find-named',
  `SELECT account.id, account.username, account.name, ${actorBindings}
   FROM users AS account WHERE lower(account.username) = ANY($1) AND account.active ORDER BY account.username`,
);

/** Reads accounts as those who act: for what runs on the machine itself and names the account it acts as. */
@Injectable()
export class ActorsQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The active accounts with these usernames, with all that their roles imply; an unknown name is missing. */
  async named(usernames: readonly string[]): Promise<Actor[]> {
    const actors = await this.database.rows(findNamed, [usernames.map((name) => name.toLowerCase())]);
    const today = civilDate(this.clock.now());
    return actors.map((actor) => onDay(actor, today));
  }
}
