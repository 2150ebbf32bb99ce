import { readFileSync } from 'node:fs';
import type { NewRound } from '../../../src/modules/inspections/new-rows.js';
import { CoverageCommands } from '../../../src/modules/coverage/coverage.commands.js';
import { OrganisationsCommands } from '../../../src/modules/organisations/organisations.commands.js';
import type { NewOrganisation } from '../../../src/modules/organisations/organisation.js';
import { systemContext } from '../../../src/platform/http/system-actor.js';
import { seedId } from '../../ids.js';
import type { Seeding } from '../../seeding.js';
import type { Ningbo } from '../ningbo.js';
import { notStated } from '../texts.js';

interface Figures {
  readonly source: string;
  readonly office: string;
  readonly organisationsInspectedThisTerm: number;
  readonly villagesCovered: number;
  readonly rounds: { readonly completed: readonly number[]; readonly planned: readonly number[] };
}

const figures = JSON.parse(readFileSync(new URL('figures.json', import.meta.url), 'utf8')) as Figures;
const at = Date.parse('2018-01-01T00:00:00+08:00');
const find = { strict: false } as const;
/** The last day of the time that the article tells of. */
const endedOn = '2025-12-31';

type Seeded = NewOrganisation & { readonly id: string };

/** The term of which the article tells: beside the one in which the published cases stand, of which it says nothing. */
export const coverageTermId = seedId('published/coverage/term', at);
const roundId = (number: number) => seedId(`published/coverage/round/${number}`, at);

/**
 * Loads the published coverage as single records: each organisation and village inspected, in scope, and with its past inspection.
 * Whatever the article does not state is a placeholder and says so.
 */
export async function loadCoverage(seeding: Seeding, places: Ningbo): Promise<void> {
  const { app, seeds, inspections } = seeding;
  const office = places.office(figures.office);
  const [missing] = await seeds.missing('terms', [{ id: coverageTermId }]);
  if (missing === undefined) return;
  const organisations = await seeds.missing('organisations', inspected(places.place(['宁波市']).id));
  if (organisations.length > 0)
    await app.get(OrganisationsCommands, find).createOrganisations(systemContext('seeds'), organisations);
  const all = inspected(places.place(['宁波市']).id);
  const coverage = app.get(CoverageCommands, find);
  await seeding.at(at, async (unit) => {
    const title = `本届市委（届次${notStated}）`;
    inspections.addTerms(unit, [{ id: coverageTermId, officeId: office.id, number: 2, title }]);
    inspections.addRounds(unit, rounds(office.id));
    await coverage.addToScope(
      unit,
      coverageTermId,
      all.map(({ id }) => id),
    );
    await coverage.addPastInspections(unit, all.map(pastInspection));
  });
}

function inspected(cityId: string): Seeded[] {
  const named = (kind: Seeded['kind'], name: (number: number) => string, count: number) =>
    Array.from({ length: count }, (_, index): Seeded => {
      const key = `published/coverage/${kind}/${index + 1}`;
      return {
        id: seedId(key, at + index),
        parentId: cityId,
        kind,
        name: `${name(index + 1)}（名称${notStated}）`,
        synthetic: true,
      };
    });
  const padded = (number: number, digits: number) => String(number).padStart(digits, '0');
  return [
    ...named('partyOrganisation', (number) => `被巡察党组织${padded(number, 3)}`, figures.organisationsInspectedThisTerm),
    ...named('village', (number) => `被巡察村（社区）${padded(number, 4)}`, figures.villagesCovered),
  ];
}

function rounds(officeId: string): (NewRound & { readonly id: string })[] {
  const numbers = [...figures.rounds.completed, ...figures.rounds.planned];
  return numbers.map((number) => ({
    id: roundId(number),
    termId: coverageTermId,
    officeId,
    number,
    title: `第${number}轮（起止日期${notStated}）`,
    rulePack: 'inspection-city',
  }));
}

/** The article counts over the whole term: which round reached which organisation stands nowhere. */
function pastInspection({ id: organisationId, kind }: Seeded, index: number) {
  const { completed } = figures.rounds;
  return {
    id: seedId(`published/coverage/inspection/${organisationId}`, at + index),
    roundId: roundId(completed[index % completed.length] ?? 0),
    organisationId,
    mode: kind === 'village' ? ('village' as const) : ('regular' as const),
    endedOn,
    source: `${figures.source}；名称、方式、轮次、日期为占位，报道只载明合计`,
  };
}
