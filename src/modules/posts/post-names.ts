import { Injectable } from '@nestjs/common';
import { Announcements } from '../../platform/database/announcements.js';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import { RememberedNames } from '../../platform/memory/remembered-names.js';

/** Told of when a post has got another name. */
export const postsChanged = 'bihuan_posts';

const findNames = statement<{ id: string; name: string }>('posts.names', 'SELECT id, name FROM posts WHERE id = ANY($1)');

/** The names of posts, from memory wherever that can be. */
@Injectable()
export class PostNames extends RememberedNames {
  constructor(database: Database, announcements: Announcements) {
    super(announcements, postsChanged, (ids) => database.rowsAside(findNames, [ids]));
  }
}
