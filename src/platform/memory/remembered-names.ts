import type { Announcements } from '../database/announcements.js';
import { Remembered } from './remembered.js';

/** Something that has a name, such as an organisation or a person. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

const capacity = 20_000;

/** Names by the ids of what bears them, remembered until the channel tells of a change: of one id, or of any where it names none. */
export class RememberedNames {
  private readonly remembered: Remembered<Named>;

  /** @param read reads the names of some ids, on a connection that no transaction needs */
  constructor(
    announcements: Announcements,
    channel: string,
    private readonly read: (ids: readonly string[]) => Promise<readonly Named[]>,
  ) {
    this.remembered = new Remembered(capacity, announcements);
    announcements.listen(channel, { heard: (changed) => this.forget(changed), missed: () => this.remembered.clear() });
  }

  /** What bears these ids, with its name; an unknown id is missing from the map. */
  async of(ids: readonly string[]): Promise<ReadonlyMap<string, Named>> {
    const found = new Map<string, Named>();
    const missing = new Set<string>();
    for (const id of ids) {
      const known = this.remembered.get(id);
      if (known === undefined) missing.add(id);
      else found.set(id, known);
    }
    if (missing.size === 0) return found;
    const keep = this.remembered.reading();
    for (const { id, name } of await this.read([...missing])) {
      keep(id, { id, name });
      found.set(id, { id, name });
    }
    return found;
  }

  private forget(changed: string): void {
    if (changed === '') this.remembered.clear();
    else this.remembered.forget(({ id }) => id === changed);
  }
}
