import type { BindableRole } from '../../src/modules/accounts/duties.js';
import { seedId } from '../ids.js';
import type { SeedPerson } from '../people.js';
import type { NamedPlace } from './ningbo.js';

/** Those who act in the published cases. The articles name none of them: they are called by their place and their part. */
export interface Placeholders {
  readonly people: readonly SeedPerson[];
  /** Who plays a part for an organisation. */
  of(role: BindableRole, place: NamedPlace, overseen?: readonly string[]): SeedPerson;
}

const at = Date.parse('2018-01-01T00:00:00+08:00');

const parts: Partial<Readonly<Record<BindableRole, string>>> = {
  inspectionOffice: '工作人员',
  teamLeader: '组长',
  deputyLeader: '副组长',
  teamMember: '组员',
  unitHead: '主要负责人',
};

/** Makes placeholders as they are asked for; the same ones at every load. */
export function placeholders(): Placeholders {
  const people: SeedPerson[] = [];
  return {
    people,
    of(role, place, overseen = []) {
      const username = `published-${place.id.slice(-12)}-${role}`;
      const known = people.find((person) => person.username === username);
      if (known !== undefined) return known;
      const binding = { role, orgId: place.id, orgName: place.name, scopeOfficeIds: overseen };
      const name = `${place.name}${parts[role] ?? ''}（占位）`;
      const person = { id: seedId(username, at), username, name, bindings: [binding] };
      people.push(person);
      return person;
    },
  };
}
