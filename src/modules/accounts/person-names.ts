import { Injectable } from '@nestjs/common';
import { Announcements } from '../../platform/database/announcements.js';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import { RememberedNames } from '../../platform/memory/remembered-names.js';
import { accountChanged } from './sign-ins.js';

const findNames = statement<{ id: string; name: string }>('accounts.names', 'SELECT id, name FROM users WHERE id = ANY($1)');

/** The names of people, from memory wherever that can be. */
@Injectable()
export class PersonNames extends RememberedNames {
  constructor(database: Database, announcements: Announcements) {
    super(announcements, accountChanged, (ids) => database.rowsAside(findNames, [ids]));
  }
}
