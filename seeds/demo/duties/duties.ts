import { DutiesCommands } from '../../../src/modules/duties/duties.commands.js';
import type { DutyKind } from '../../../src/modules/duties/duty.js';
import type { Episode } from '../episodes/episode.js';
import type { Scenery } from '../episodes/scenery.js';
import type { Place, Territory, Unit } from '../places.js';
import catalogue from './catalogue.json' with { type: 'json' };

type Entry = readonly [DutyKind, string, readonly string[]];
const named = catalogue.named as unknown as Readonly<Record<string, readonly Entry[]>>;
const ofKind = (kind: Unit['kind']) => catalogue[kind] as unknown as readonly Entry[];

/** The catalogue of the city and its counties, imported by the city's office as a table. source: 责任、权力、负面清单 */
export function duties(scenery: Scenery): Episode[] {
  const { city, territories } = scenery;
  const lines = [
    ...city.units.flatMap((unit) => linesOf(city, unit, entriesOf(unit))),
    ...territories.filter((territory) => territory !== city).flatMap((county) => linesOfCounty(city, county)),
  ];
  const table = Buffer.from(['单位,清单,内容,依据,主题', ...lines].join('\n'));
  return [
    {
      name: 'seeds/duties',
      at: scenery.instant('2024-11-26'),
      tell: ({ seeding, as }) =>
        seeding.app.get(DutiesCommands, { strict: false }).importTable(as(scenery.officer(city)), table, false),
    },
  ];
}

function linesOfCounty(city: Territory, county: Territory): string[] {
  const township = (village: Unit) => county.townships[county.villages.indexOf(village) % county.townships.length];
  return [
    ...county.departments.flatMap((department) => linesOf(city, department, namedEntries(department), county.area)),
    ...county.townships.flatMap((unit) => linesOf(city, unit, ofKind('township'), county.area)),
    ...county.villages
      .slice(0, catalogue.villagesOfEachCounty)
      .flatMap((unit) => linesOf(city, unit, ofKind('village'), county.area, township(unit))),
  ];
}

/** Of a department those of its field and those of every department. */
function entriesOf(unit: Unit): readonly Entry[] {
  return [...namedEntries(unit), ...ofKind(unit.kind)];
}

function namedEntries({ shortName }: Place): readonly Entry[] {
  return Object.entries(named).find(([department]) => shortName.endsWith(department))?.[1] ?? [];
}

/** Rows of the table; the organisation is told by names from the root. */
function linesOf(city: Territory, place: Place, entries: readonly Entry[], ...above: readonly (Place | undefined)[]): string[] {
  const names = [city.area, ...above, place].flatMap((organisation) => (organisation === undefined ? [] : [organisation.name]));
  const basis = catalogue.basis.replace('{city}', city.area.shortName);
  return entries.map(([kind, text, themes]) => [names.join('/'), kind, text, basis, themes.join('、')].join(','));
}
