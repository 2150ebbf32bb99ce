import { Injectable } from '@nestjs/common';
import { Directory, type OrganisationRef } from '../../engine/directory.js';
import { Announcements } from '../../platform/database/announcements.js';
import { Database } from '../../platform/database/database.js';
import { statement } from '../../platform/database/statement.js';
import { Remembered } from '../../platform/memory/remembered.js';
import { organisationsChanged } from './organisations.commands.js';

const findNames = statement<OrganisationRef & { id: string }>(
  'directory.organisations',
  'SELECT id, name FROM organisations WHERE id = ANY($1)',
);

/** Answers the engine's questions about organisations, from memory wherever it can. */
@Injectable()
export class CachedDirectory extends Directory {
  private readonly remembered: Remembered<OrganisationRef>;

  constructor(
    private readonly database: Database,
    announcements: Announcements,
  ) {
    super();
    this.remembered = new Remembered(20_000, announcements);
    announcements.listen(organisationsChanged, {
      heard: () => this.remembered.clear(),
      missed: () => this.remembered.clear(),
    });
  }

  override async organisations(ids: readonly string[]): Promise<ReadonlyMap<string, OrganisationRef>> {
    const found = new Map<string, OrganisationRef>();
    const missing = new Set<string>();
    for (const id of ids) {
      const known = this.remembered.get(id);
      if (known === undefined) missing.add(id);
      else found.set(id, known);
    }
    if (missing.size === 0) return found;
    const keep = this.remembered.reading();
    for (const row of await this.database.rowsAside(findNames, [[...missing]])) {
      const organisation = { id: row.id, name: row.name };
      keep(row.id, organisation);
      found.set(row.id, organisation);
    }
    return found;
  }
}
