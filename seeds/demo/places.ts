import type { NewOrganisation } from '../../src/modules/organisations/organisation.js';
import type { OrganisationKind } from '../../src/modules/organisations/organisation-kinds.js';
import { seedId } from '../ids.js';
import names from './names.json' with { type: 'json' };
import type { DemoSize } from './size.js';
import type { UnitKind } from './themes.js';

/** An organisation of the synthetic city. */
export interface Place {
  readonly id: string;
  /** Says that it is synthetic. */
  readonly name: string;
  /** The name that texts use: without that. */
  readonly shortName: string;
  readonly kind: OrganisationKind;
  /** Leads the usernames of those who work there: `mw-c03-v12`. */
  readonly key: string;
}

/** A unit that is inspected. */
export interface Unit extends Place {
  readonly kind: UnitKind;
}

/** The city or a county with its bodies. */
export interface Territory {
  readonly area: Place;
  readonly office: Place;
  readonly leadingGroup: Place;
  readonly discipline: Place;
  readonly organisation: Place;
  readonly propaganda: Place;
  /** Departments that are asked for their opinion. */
  readonly departments: readonly Place[];
  readonly townships: readonly Unit[];
  readonly villages: readonly Unit[];
  /** Departments and enterprises that are inspected. */
  readonly units: readonly Unit[];
}

export interface DemoPlaces {
  readonly city: Territory;
  readonly counties: readonly Territory[];
  /** Everything, parents before their children. */
  readonly organisations: readonly (NewOrganisation & { readonly id: string })[];
}

const label = '（合成）';
/** Of the departments, the first are asked for their opinion: of the city so many, of a county so many but the first. */
const expertDepartments = 7;
const countyDepartments = 4;
const enterpriseShare = names.enterprises.length / (names.enterprises.length + names.departments.length);

/** The organisations of the synthetic city, the same at every call. */
export function demoPlaces(size: DemoSize, at: number): DemoPlaces {
  const organisations: (NewOrganisation & { readonly id: string })[] = [];
  const add = <Kind extends OrganisationKind>(parent: Place | null, kind: Kind, shortName: string, key: string) => {
    // Bodies of one parent are ordered by their ids, and the first is the usual one to review.
    const id = seedId(`demo/${key}`, at + organisations.length);
    const place = { id, name: `${shortName}${label}`, shortName, kind, key };
    organisations.push({ id, parentId: parent?.id ?? null, name: place.name, kind, synthetic: true });
    return place;
  };
  const bodies = (area: Place, name: string) => ({
    area,
    office: add(area, 'office', `${name}委巡察办`, `${area.key}-office`),
    leadingGroup: add(area, 'partyOrganisation', `${name}委巡察工作领导小组`, `${area.key}-lead`),
    discipline: add(area, 'oversightBody', `${name}纪委监委`, `${area.key}-disc`),
    organisation: add(area, 'oversightBody', `${name}委组织部`, `${area.key}-org`),
    propaganda: add(area, 'oversightBody', `${name}委宣传部`, `${area.key}-prop`),
  });
  const cityArea = add(null, 'city', names.city, 'mw');
  const units = cityUnits(size, (kind, name, key) => add(cityArea, kind, `${names.city}${name}`, key));
  const city = {
    ...bodies(cityArea, names.city),
    departments: units.slice(0, expertDepartments),
    townships: [],
    villages: [],
    units,
  };
  const counties = names.counties.slice(0, size.counties).map((name, index): Territory => {
    const area = add(cityArea, 'county', name, `mw-c${two(index + 1)}`);
    const ofCounty = bodies(area, name);
    const departments = names.departments
      .slice(1, 1 + countyDepartments)
      .map((department, nth) => add(area, 'department', `${name}${department}`, `${area.key}-d${nth + 1}`));
    const townships = townshipNames(index, size.townships).map((township, nth) =>
      add(area, 'township', township, `${area.key}-t${nth + 1}`),
    );
    const villages = villageNames(index, size.villages).map((village, nth) => {
      const township = townships[nth % townships.length];
      return add(township ?? area, 'village', village, `${area.key}-v${two(nth + 1)}`);
    });
    return { ...ofCounty, departments, townships, villages, units: [] };
  });
  return { city, counties, organisations };
}

function cityUnits(size: DemoSize, add: (kind: 'department' | 'enterprise', name: string, key: string) => Unit): Unit[] {
  const enterprises = Math.round(size.cityUnits * enterpriseShare);
  const list = [
    ...names.departments.slice(0, size.cityUnits - enterprises).map((name) => ['department', name] as const),
    ...names.enterprises.slice(0, enterprises).map((name) => ['enterprise', name] as const),
  ];
  return list.map(([kind, name], index) => add(kind, name, `mw-u${two(index + 1)}`));
}

function townshipNames(county: number, count: number): string[] {
  const { townshipBegins: begins, townshipEnds: ends } = names;
  return Array.from({ length: count }, (_, index) => `${begins[county % begins.length]}${ends[index % ends.length]}`);
}

/** The begins and ends go round together, so that no two villages of the city share a name. */
function villageNames(county: number, count: number): string[] {
  const { villageBegins: begins, villageEnds: ends } = names;
  return Array.from({ length: count }, (_, index) => {
    const nth = county * count + index;
    return `${begins[nth % begins.length]}${ends[(nth + Math.floor(nth / begins.length)) % ends.length]}`;
  });
}

const two = (number: number) => String(number).padStart(2, '0');
