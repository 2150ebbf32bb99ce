import { readFile } from 'node:fs/promises';
import { OrganisationsCommands } from '../../src/modules/organisations/organisations.commands.js';
import type { NewInspection, NewRound, NewTerm } from '../../src/modules/inspections/new-rows.js';
import { systemContext } from '../../src/platform/http/system-actor.js';
import { seedId } from '../ids.js';
import { openSilentAccounts } from '../people.js';
import { CasePlayer } from '../play/case-player.js';
import type { PlannedCase } from '../play/planned-case.js';
import type { Seeding } from '../seeding.js';
import { ningbo, type Ningbo } from './ningbo.js';
import { placeholders, type Placeholders } from './placeholders.js';
import { articleOf, dayOf, officeOf, publishedCases, rulePackOf, type PublishedCase } from './published-case.js';
import { publishedStory, type Parts } from './story.js';
import { notStated, sourceLine } from './texts.js';

const foundedAt = Date.parse('2018-01-01T00:00:00+08:00');

type WithId<Row> = Row & { readonly id: string };

/** Everything that the published cases stand in. */
interface Frame {
  readonly terms: Map<string, WithId<NewTerm>>;
  readonly rounds: Map<string, WithId<NewRound>>;
  readonly inspections: Map<string, WithId<NewInspection>>;
}

/** Loads the real places of the published cases. */
export async function foundNingbo({ app, seeds }: Seeding): Promise<Ningbo> {
  const places = ningbo();
  const missing = await seeds.missing('organisations', places.organisations);
  if (missing.length > 0) {
    await app.get(OrganisationsCommands, { strict: false }).createOrganisations(systemContext('seeds'), missing);
  }
  return places;
}

/**
 * Plays the published cases by placeholders of the right roles.
 *
 * @returns how many deeds were done now
 */
export async function playPublished(
  seeding: Seeding,
  places: Ningbo,
  progress: (done: number, total: number) => void,
): Promise<number> {
  const people = placeholders();
  const frame: Frame = { terms: new Map(), rounds: new Map(), inspections: new Map() };
  const cases: PlannedCase[] = [];
  for (const published of publishedCases) cases.push(await planned(published, places, people, frame));
  await openSilentAccounts(seeding, people.people, true);
  await load(seeding, frame);
  return new CasePlayer(seeding, { progress }).play(cases);
}

async function load(seeding: Seeding, frame: Frame): Promise<void> {
  const { seeds, inspections } = seeding;
  const missing = await seeds.missing('inspections', [...frame.inspections.values()]);
  if (missing.length === 0) return;
  const terms = await seeds.missing('terms', [...frame.terms.values()]);
  const rounds = await seeds.missing('rounds', [...frame.rounds.values()]);
  await seeding.at(foundedAt, async (unit) => {
    inspections.addTerms(unit, terms);
    inspections.addRounds(unit, rounds);
    await inspections.addInspections(unit, missing);
  });
}

async function planned(published: PublishedCase, places: Ningbo, people: Placeholders, frame: Frame): Promise<PlannedCase> {
  const office = places.office(published.office);
  const unit = places.place(published.unit);
  const overseen = places.officesUnder(officeOf(published).under);
  const parts: Parts = {
    member: people.of('teamMember', office),
    deputy: people.of('deputyLeader', office),
    leader: people.of('teamLeader', office),
    office: people.of('inspectionOffice', office, overseen),
    head: people.of('unitHead', unit),
  };
  const inspectionId = inspectionOf(published, { officeId: office.id, unitId: unit.id, unitName: unit.name }, parts, frame);
  const day = dayOf(published);
  const article = await readFile(new URL(`articles/${published.source}`, import.meta.url));
  return publishedStory(published, { inspectionId, at: Date.parse(`${day}T00:00:00+08:00`), day, parts, article });
}

/** The inspection that found it: one for each office, unit and rule pack, with nothing in it that the article does not say. */
function inspectionOf(
  published: PublishedCase,
  where: { readonly officeId: string; readonly unitId: string; readonly unitName: string },
  parts: Parts,
  { terms, rounds, inspections }: Frame,
): string {
  const { officeId, unitId } = where;
  const rulePack = rulePackOf(published);
  const { from, until } = articleOf(published);
  const term = {
    id: seedId(`published/${officeId}/term`, foundedAt),
    officeId,
    number: 1,
    title: `${published.office}（届次${notStated}）`,
  };
  const roundKey = `${officeId}/${rulePack}`;
  const number = rounds.get(roundKey)?.number ?? 1 + [...rounds.values()].filter((round) => round.officeId === officeId).length;
  const title = `${published.office} ${from.slice(0, 4)}年（轮次${notStated}）`;
  const round = { id: seedId(`published/${roundKey}`, foundedAt), officeId, termId: term.id, number, title, rulePack };
  const inspection: WithId<NewInspection> = {
    id: seedId(`published/${roundKey}/${unitId}`, foundedAt),
    roundId: round.id,
    officeId,
    unitId,
    mode: modeOf(published),
    title: `${where.unitName}（起止日期${notStated}，按报道所述时期记）`,
    onSiteFrom: from,
    onSiteUntil: until,
    source: sourceLine(published),
    // Its course is not told: only what came of it.
    takenOver: 'rectifying',
    members: [
      { userId: parts.leader.id, position: 'leader' },
      { userId: parts.deputy.id, position: 'deputy' },
      { userId: parts.member.id, position: 'member' },
    ],
  };
  terms.set(officeId, term);
  rounds.set(roundKey, round);
  inspections.set(inspection.id, inspection);
  return inspection.id;
}

/** The articles call supervision by the organisation department special, and one inspection joint; villages have a mode of their own. */
function modeOf(published: PublishedCase): NewInspection['mode'] {
  if (published.referral !== undefined) return 'joint';
  const rulePack = rulePackOf(published);
  if (rulePack === 'supervision') return 'special';
  return rulePack === 'inspection-village' || published.finding.includes('对村巡察') ? 'village' : 'regular';
}
