import { addCalendarDays, type CivilDate } from '../../workflows/calendar/civil-date.js';
import { officialCalendar } from '../../workflows/calendar/official.js';
import { civilDate } from '../../src/engine/instants.js';
import { OrganisationsCommands } from '../../src/modules/organisations/organisations.commands.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { systemContext } from '../../src/platform/http/system-actor.js';
import type { PlannedCase } from '../play/planned-case.js';
import { CasePlayer } from '../play/case-player.js';
import { playInLanes } from '../play/lanes.js';
import { speakOfReviews } from '../play/review-clock.js';
import { openSilentAccounts, type SeedPerson } from '../people.js';
import type { Seeding } from '../seeding.js';
import { cityEpisodes, type CityEpisodes } from './episodes/city-episodes.js';
import { tellEpisodes } from './episodes/episode.js';
import { Scenery } from './episodes/scenery.js';
import { inspectionDeeds, type InspectionDeed } from './inspections.js';
import { demoPeople, type DemoPeople } from './people.js';
import { demoPlaces, type DemoPlaces } from './places.js';
import { plannedCases } from './plan.js';
import { playInspections } from './play-inspections.js';
import { historyFrom, historyUntil, newInspection, programmeOf, type Programme } from './programme.js';
import { Random } from './random.js';
import { canSeal } from './referrals/referrals.js';
import type { DemoSize } from './size.js';
import { WorkingTime } from './working-time.js';

/** The synthetic city as it is to be: a function of its size alone. */
export interface DemoCity {
  readonly places: DemoPlaces;
  readonly people: DemoPeople;
  readonly programme: Programme;
  readonly cases: readonly PlannedCase[];
  /** What happens to the inspections themselves, given the last day on site of the round that goes on. */
  readonly inspections: (currentUntil: CivilDate) => readonly InspectionDeed[];
  /** What else happens. */
  readonly episodes: CityEpisodes;
  readonly demoAccounts: readonly SeedPerson[];
}

/** What everything random in the city comes from. */
const seed = 'bihuan demo 1';
const foundedAt = Date.parse('2024-11-01T08:30:00+08:00');
/** The current round can be tried for so many days after the seeding. */
const onSiteDays = 90;

/** Makes up the synthetic city, its people, its rounds, and the whole history of its issues. */
export function demoCity(size: DemoSize): DemoCity {
  const random = new Random(seed);
  const places = demoPlaces(size, foundedAt);
  const [demoUnit] = places.city.units;
  if (demoUnit === undefined) throw new Error('the city has no unit');
  const people = demoPeople(places, demoUnit, foundedAt, random.fork('people'));
  const programme = programmeOf(places, people, demoUnit, foundedAt, random.fork('programme'));
  const time = new WorkingTime(historyFrom, historyUntil, random.fork('time'));
  const cases = plannedCases({ size, programme, people, time, random: random.fork('cases') });
  const inspections = (currentUntil: CivilDate) =>
    inspectionDeeds({ city: places.city, programme, people, time, random: random.fork('inspections'), currentUntil });
  const scenery = new Scenery({ places, people, programme, cases, time, random: random.fork('episodes') });
  const episodes = cityEpisodes(scenery, programme);
  return { places, people, programme, cases, inspections, episodes, demoAccounts: people.population.demo };
}

/** Loads organisations, people and rounds of the city, as far as they are not there yet. */
export async function foundCity(
  seeding: Seeding,
  { places, people, programme }: DemoCity,
  accounts: () => Promise<void>,
): Promise<void> {
  const { app, seeds, inspections } = seeding;
  const organisations = await seeds.missing('organisations', places.organisations);
  if (organisations.length > 0) {
    await app.get(OrganisationsCommands, { strict: false }).createOrganisations(systemContext('seeds'), organisations);
  }
  await openSilentAccounts(seeding, people.population.silent, true);
  await accounts();
  const missions = programme.missions.map((mission) => newInspection(mission, currentUntil(seeding)));
  const missing = {
    terms: await seeds.missing('terms', programme.terms),
    rounds: await seeds.missing('rounds', programme.rounds),
    inspections: await seeds.missing('inspections', missions),
  };
  if (missing.inspections.length === 0) return;
  await seeding.at(foundedAt, async (unit) => {
    inspections.addTerms(unit, missing.terms);
    inspections.addRounds(unit, missing.rounds);
    for (const { office } of [places.city, ...places.counties]) {
      const [actor = unit.actor] = people.population.holders('inspectionOffice', office);
      const planned = missing.inspections.filter(({ officeId }) => officeId === office.id);
      if (planned.length > 0) await inspections.addInspections(unit.as({ ...unit.context, actor }), planned);
    }
  });
}

/** The last day on site of the round that goes on: it can be tried for a while yet. */
function currentUntil({ app }: Seeding): CivilDate {
  const today = civilDate(app.get(Clock, { strict: false }).now());
  return addCalendarDays(today > historyUntil ? today : historyUntil, onSiteDays);
}

/** Who hears how far the histories have come: those of the issues, and all others part by part. */
export type CityProgress = Readonly<Record<'issues' | 'others', (done: number, total: number) => void>>;

/**
 * Plays the histories of the city's issues, the clock's part included, up to the end of the last day; then those of its inspections,
 * and what else happened around them.
 */
export async function playCity(
  seeding: Seeding,
  { cases, inspections, episodes }: DemoCity,
  { issues, others }: CityProgress,
): Promise<number> {
  const clockUntil = Date.parse(officialCalendar.endOfOfficeDay(historyUntil));
  const before = await tellEpisodes(seeding, episodes.before, others);
  const done = await playInLanes(seeding, cases, { clockUntil, progress: issues });
  const reminded = await speakOfReviews(seeding, clockUntil);
  const inspected = await playInspections(seeding, inspections(currentUntil(seeding)));
  const after = [...episodes.after, ...(canSeal(seeding) ? episodes.sealed : [])];
  const told = await tellEpisodes(seeding, after, others);
  const there = new Set((await seeding.cases.findMany(episodes.cases.map(({ id }) => id))).map(({ id }) => id));
  const opened = episodes.cases.filter(({ id }) => there.has(id));
  const lived = await new CasePlayer(seeding, { clockUntil, progress: others }).play(opened);
  const drawn = await tellEpisodes(seeding, episodes.drawn, others);
  return before + done + reminded + inspected + told + lived + drawn;
}
