import type { NewOrganisation } from '../../src/modules/organisations/organisation.js';
import type { OrganisationKind } from '../../src/modules/organisations/organisation-kinds.js';
import { seedId } from '../ids.js';
import { publishedCases, publishedOffices } from './published-case.js';

/** A place or body that the articles name. */
export interface NamedPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

export interface Ningbo {
  /** Parents before their children. */
  readonly organisations: readonly (NewOrganisation & { readonly id: string })[];
  /** By the names from the city down. */
  place(names: readonly string[]): NamedPlace;
  office(name: string): NamedPlace;
  /** Offices in the territory of a place. */
  officesUnder(names: readonly string[]): readonly string[];
}

const at = Date.parse('2018-01-01T00:00:00+08:00');

/** The real places and bodies of the published cases; nothing but what the articles name. */
export function ningbo(): Ningbo {
  const places = new Map<string, NamedPlace>();
  const organisations: (NewOrganisation & { readonly id: string })[] = [];
  const add = (path: readonly string[], kind: OrganisationKind, parentPath: readonly string[]): NamedPlace => {
    const key = `${kind === 'office' ? 'office/' : ''}${path.join('/')}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = { id: seedId(`published/${key}`, at + organisations.length), name: path.at(-1) ?? '', kind };
    const parentId = places.get(parentPath.join('/'))?.id ?? null;
    places.set(key, place);
    organisations.push({ ...place, parentId, synthetic: false });
    return place;
  };
  const all = [...publishedCases.map(({ unit }) => unit), ...[...publishedOffices.values()].map(({ under }) => under)];
  for (const names of all) {
    for (let depth = 1; depth <= names.length; depth++)
      add(names.slice(0, depth), kindOf(names[depth - 1] ?? '', depth), names.slice(0, depth - 1));
  }
  for (const [name, { under }] of publishedOffices) add([...under, name], 'office', under);
  const find = (key: string): NamedPlace => {
    const place = places.get(key);
    if (place === undefined) throw new Error(`no place ${key}`);
    return place;
  };
  const officeKey = (name: string) => `office/${[...(publishedOffices.get(name)?.under ?? []), name].join('/')}`;
  return {
    organisations,
    place: (names) => find(names.join('/')),
    office: (name) => find(officeKey(name)),
    officesUnder: (names) =>
      [...publishedOffices]
        .filter(([, { under }]) => names.every((name, depth) => under[depth] === name))
        .map(([name]) => find(officeKey(name)).id),
  };
}

/** What a name says of the kind of place, at its depth in the tree. */
function kindOf(name: string, depth: number): OrganisationKind {
  if (depth === 1) return 'city';
  if (/(村|社区)$/.test(name)) return 'village';
  if (/(镇|乡|街道)$/.test(name)) return 'township';
  return /(区|市|县)$/.test(name) ? 'county' : 'department';
}
