import { Injectable } from '@nestjs/common';
import { Directory, type OrganisationRef } from '../../engine/directory.js';
import { Announcements } from '../../platform/database/announcements.js';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import { RememberedNames } from '../../platform/memory/remembered-names.js';
import { organisationsChanged } from './organisations.commands.js';

const findNames = statement<OrganisationRef & { id: string }>(
  'directory.organisations',
  'SELECT id, name FROM organisations WHERE id = ANY($1)',
);

/** Answers the engine's questions about organisations, from memory wherever it can. */
@Injectable()
export class CachedDirectory extends Directory {
  private readonly names: RememberedNames;

  constructor(database: Database, announcements: Announcements) {
    super();
    this.names = new RememberedNames(announcements, organisationsChanged, (ids) => database.rowsAside(findNames, [ids]));
  }

  override organisations(ids: readonly string[]): Promise<ReadonlyMap<string, OrganisationRef>> {
    return this.names.of(ids);
  }
}
