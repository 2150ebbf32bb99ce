import { CoverageCommands } from '../../../src/modules/coverage/coverage.commands.js';
import type { NewRound } from '../../../src/modules/inspections/new-rows.js';
import { OrganisationsCommands } from '../../../src/modules/organisations/organisations.commands.js';
import { systemContext } from '../../../src/platform/http/system-actor.js';
import { seedId } from '../../ids.js';
import type { Seeding } from '../../seeding.js';
import { madeUpOrganisations, publishedFigures, yearEnd, type Seeded } from '../figures/published-figures.js';
import type { Ningbo } from '../ningbo.js';
import { notStated } from '../texts.js';

const figures = publishedFigures;
const at = Date.parse('2018-01-01T00:00:00+08:00');
const find = { strict: false } as const;

/** The term of which the article tells: beside the one in which the published cases stand, of which it says nothing. */
export const coverageTermId = seedId('published/coverage/term', at);
/** A round of that term, by its number. */
export const roundId = (number: number) => seedId(`published/coverage/round/${number}`, at);
/** The round in which the n-th organisation was inspected: the article counts over the whole term. */
export const roundOf = (index: number) => roundId(figures.rounds.completed[index % figures.rounds.completed.length] ?? 0);

/** What the article says was inspected. */
export interface Inspected {
  readonly organisations: readonly Seeded[];
  readonly villages: readonly Seeded[];
}

/** The inspected organisations and villages, each a single record whose name is a placeholder. */
export function inspectedIn(places: Ningbo): Inspected {
  const cityId = places.place(['宁波市']).id;
  const padded = (number: number, digits: number) => String(number).padStart(digits, '0');
  return {
    organisations: madeUpOrganisations(
      'partyOrganisation',
      cityId,
      figures.organisationsInspectedThisTerm,
      (number) => `被巡察党组织${padded(number, 3)}`,
    ),
    villages: madeUpOrganisations('village', cityId, figures.villagesCovered, (number) => `被巡察村（社区）${padded(number, 4)}`),
  };
}

/**
 * Loads the published coverage as single records: each organisation and village inspected, in scope, and with its past inspection.
 * Whatever the article does not state is a placeholder and says so.
 *
 * @param told those whose inspections are told as inspections of the product: they need no past one
 */
export async function loadCoverage(seeding: Seeding, places: Ningbo, told: ReadonlySet<string>): Promise<void> {
  const { app, seeds, inspections } = seeding;
  const office = places.office(figures.office);
  const [missing] = await seeds.missing('terms', [{ id: coverageTermId }]);
  if (missing === undefined) return;
  const { organisations, villages } = inspectedIn(places);
  const all = [...organisations, ...villages];
  const unknown = await seeds.missing('organisations', all);
  if (unknown.length > 0) await app.get(OrganisationsCommands, find).createOrganisations(systemContext('seeds'), unknown);
  const coverage = app.get(CoverageCommands, find);
  const past = all.map(pastInspection).filter(({ organisationId }) => !told.has(organisationId));
  await seeding.at(at, async (unit) => {
    const title = `本届市委（届次${notStated}）`;
    inspections.addTerms(unit, [{ id: coverageTermId, officeId: office.id, number: 2, title }]);
    inspections.addRounds(unit, rounds(office.id));
    await coverage.addToScope(
      unit,
      coverageTermId,
      all.map(({ id }) => id),
    );
    await coverage.addPastInspections(unit, past);
  });
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

/** Which round reached which organisation in which mode stands nowhere. */
function pastInspection({ id: organisationId, kind }: Seeded, index: number) {
  return {
    id: seedId(`published/coverage/inspection/${organisationId}`, at + index),
    roundId: roundOf(index),
    organisationId,
    mode: kind === 'village' ? ('village' as const) : (figures.modes[index % figures.modes.length] ?? 'regular'),
    endedOn: yearEnd,
    source: `${figures.source}；名称、方式、轮次、日期为占位，报道只载明合计`,
  };
}
