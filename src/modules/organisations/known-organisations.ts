import type { OrganisationRow } from './organisation.js';

/** What must be known of an organisation to find it by what people call it. */
export type KnownOrganisation = Pick<OrganisationRow, 'id' | 'parent_id' | 'name' | 'kind' | 'code'>;

/** Organisations by what people call them: a code, or the names from the root down. */
export class KnownOrganisations {
  private readonly byCode = new Map<string, KnownOrganisation>();
  private readonly byPlace = new Map<string, KnownOrganisation>();

  constructor(tree: readonly KnownOrganisation[]) {
    for (const organisation of tree) this.add(organisation);
  }

  add(organisation: KnownOrganisation): void {
    if (organisation.code !== null) this.byCode.set(organisation.code, organisation);
    this.byPlace.set(place(organisation.parent_id, organisation.name), organisation);
  }

  named(text: string): KnownOrganisation | undefined {
    const byCode = this.byCode.get(text);
    if (byCode !== undefined) return byCode;
    let found: KnownOrganisation | undefined;
    for (const name of text.split('/')) {
      found = this.byPlace.get(place(found?.id ?? null, name.trim()));
      if (found === undefined) return undefined;
    }
    return found;
  }

  hasCode(code: string): boolean {
    return this.byCode.has(code);
  }

  hasChild(parent: KnownOrganisation | null, name: string): boolean {
    return this.byPlace.has(place(parent?.id ?? null, name));
  }
}

function place(parentId: string | null, name: string): string {
  return `${parentId ?? ''}/${name}`;
}
