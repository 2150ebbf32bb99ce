import { addCalendarDays, type CivilDate } from '../../workflows/calendar/civil-date.js';
import { officialCalendar } from '../../workflows/calendar/official.js';
import { civilDate } from '../../src/engine/instants.js';
import { OrganisationsCommands } from '../../src/modules/organisations/organisations.commands.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { systemContext } from '../../src/platform/http/system-actor.js';
import type { PlannedCase } from '../play/planned-case.js';
import { playInLanes } from '../play/lanes.js';
import { openSilentAccounts, type SeedPerson } from '../people.js';
import type { Seeding } from '../seeding.js';
import { inspectionDeeds, playInspections, type InspectionDeed } from './inspections.js';
import { demoPeople, type DemoPeople } from './people.js';
import { demoPlaces, type DemoPlaces } from './places.js';
import { plannedCases } from './plan.js';
import { historyFrom, historyUntil, newInspection, programmeOf, type Programme } from './programme.js';
import { Random } from './random.js';
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
  const inspections = (until: CivilDate) => inspectionDeeds(programme, people, time, random.fork('inspections'), until);
  return { places, people, programme, cases, inspections, demoAccounts: people.population.demo };
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
    await inspections.addInspections(unit, missing.inspections);
  });
}

/** The last day on site of the round that goes on: it can be tried for a while yet. */
function currentUntil({ app }: Seeding): CivilDate {
  const today = civilDate(app.get(Clock, { strict: false }).now());
  return addCalendarDays(today > historyUntil ? today : historyUntil, onSiteDays);
}

/** Plays the histories of the city's issues, the clock's part included, up to the end of the last day; then those of its inspections. */
export async function playCity(
  seeding: Seeding,
  { cases, inspections }: DemoCity,
  progress: (done: number, total: number) => void,
): Promise<number> {
  const clockUntil = Date.parse(officialCalendar.endOfOfficeDay(historyUntil));
  const done = await playInLanes(seeding, cases, { clockUntil, progress });
  return done + (await playInspections(seeding, inspections(currentUntil(seeding))));
}
