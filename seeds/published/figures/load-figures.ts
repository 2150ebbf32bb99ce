import { OrganisationsCommands } from '../../../src/modules/organisations/organisations.commands.js';
import { PartnersCommands } from '../../../src/modules/partners/partners.commands.js';
import { TalksCommands } from '../../../src/modules/talks/talks.commands.js';
import { systemContext } from '../../../src/platform/http/system-actor.js';
import { tellEpisodes, type Episode } from '../../demo/episodes/episode.js';
import { openSilentAccounts, type SeedPerson } from '../../people.js';
import { CasePlayer } from '../../play/case-player.js';
import type { Seeding } from '../../seeding.js';
import { loadCoverage } from '../coverage/load-coverage.js';
import type { Ningbo } from '../ningbo.js';
import { placeholders } from '../placeholders.js';
import { notStated } from '../texts.js';
import { immediateFixes } from './immediate-fixes.js';
import { toldInspections, type ToldInspection } from './inspected.js';
import { dayOfYear, figureId, madeUp, madeUpOrganisations, publishedFigures, yearEnd, type Seeded } from './published-figures.js';
import { keepRecords } from './records.js';

const find = { strict: false } as const;
const instantOf = (day: string) => Date.parse(`${day}T09:00:00+08:00`);
/** So many bodies take part in the joint projects. */
const partnersTold = 3;

/**
 * Loads single synthetic records that give back every total the articles state: no more is known of them than that they were counted.
 *
 * @returns how many deeds were done now
 */
export async function loadPublishedFigures(
  seeding: Seeding,
  places: Ningbo,
  progress: (done: number, total: number) => void,
): Promise<number> {
  const { app, seeds, inspections } = seeding;
  const people = placeholders();
  const told = toldInspections(places, people);
  const all = [...told.ofPrincipals, ...told.ofVillages];
  await loadCoverage(seeding, places, new Set(all.map(({ unit }) => unit.id)));
  const cityId = places.place(['宁波市']).id;
  const count = publishedFigures.departmentsReceivingCommonProblems;
  const departments = madeUpOrganisations('department', cityId, count, (number) => `职能部门${String(number).padStart(2, '0')}`);
  const unknown = await seeds.missing('organisations', departments);
  if (unknown.length > 0) await app.get(OrganisationsCommands, find).createOrganisations(systemContext('seeds'), unknown);
  const fixes = immediateFixes(places, people, told.ofVillages);
  for (const partner of departments.slice(0, partnersTold)) people.of('functionalDepartment', partner);
  const officer = people.of('inspectionOffice', places.office(publishedFigures.office));
  await openSilentAccounts(seeding, people.people, true);
  const missing = await seeds.missing(
    'inspections',
    all.map(({ inspection }) => inspection),
  );
  await seeding.at(Date.parse('2018-01-01T00:00:00+08:00'), async (unit) => {
    if (missing.length > 0) await inspections.addInspections(unit, missing);
    keepRecords(seeding, unit, places, departments);
  });
  await tellEpisodes(
    seeding,
    [...interviews(told.ofPrincipals, officer), ...jointProjects(told.ofPrincipals, departments, officer)],
    () => undefined,
  );
  return new CasePlayer(seeding, { progress }).play(fixes);
}

function interviews(inspected: readonly ToldInspection[], officer: SeedPerson): Episode[] {
  return inspected.map(({ unit, inspection }, index): Episode => {
    const heldOn = dayOfYear(index, inspected.length);
    const record = `${madeUp}。`;
    const attendees = [`“一把手”（姓名${notStated}）`];
    return {
      name: `seeds/published/interview/${unit.id}`,
      at: instantOf(heldOn),
      tell: ({ seeding, as }) =>
        seeding.app
          .get(TalksCommands, find)
          .write(
            as(officer),
            { inspectionId: inspection.id, kind: 'interview', heldOn, attendees, record },
            figureId(`talk/${index}`, index),
          ),
    };
  });
}

function jointProjects(inspected: readonly ToldInspection[], departments: readonly Seeded[], officer: SeedPerson): Episode[] {
  return inspected.slice(0, publishedFigures.jointProjects).map(({ unit, inspection }, index): Episode => {
    const organisationId = departments[index % partnersTold]?.id ?? '';
    const purpose = `巡察联动（联动单位、内容${notStated}）。${madeUp}。`;
    return {
      name: `seeds/published/joint-project/${unit.id}`,
      at: instantOf(dayOfYear(index, publishedFigures.jointProjects)),
      tell: ({ seeding, as }) =>
        seeding.app
          .get(PartnersCommands, find)
          .bringIn(as(officer), inspection.id, { organisationId, purpose, until: yearEnd, scope: { themes: ['民生实事'] } }),
    };
  });
}
