import type { SeedPerson } from '../people.js';
import type { DemoPlaces, Territory, Unit } from './places.js';
import { Population } from './population.js';
import type { Random } from './random.js';

/** A team (巡察组) of an office. */
export interface Team {
  readonly leader: SeedPerson;
  readonly deputy: SeedPerson;
  readonly members: readonly SeedPerson[];
}

/** Who works in the synthetic city. */
export interface DemoPeople {
  readonly population: Population;
  /** The team of the demo accounts. */
  readonly demoTeam: Team;
  teamsOf(territory: Territory): readonly Team[];
}

/** How many there are of each, in the city and in a county. */
const strength = {
  city: { teams: 5, officeStaff: 3, bodyStaff: 2 },
  county: { teams: 2, officeStaff: 2, bodyStaff: 1 },
} as const;

/** The people of the synthetic city, the same at every call. */
export function demoPeople({ city, counties }: DemoPlaces, demoUnit: Unit, at: number, random: Random): DemoPeople {
  const population = new Population(at, random);
  const territories = [city, ...counties];
  const demoTeam: Team = {
    leader: population.appoint('teamLeader', city.office),
    deputy: population.appoint('deputyLeader', city.office),
    members: [
      population.appoint('teamMember', city.office),
      population.employ('teamMember', city.office, 'team0-member2'),
      population.employ('teamMember', city.office, 'team0-member3'),
    ],
  };
  appointOthers(population, city, territories, demoUnit);
  const teams = new Map<Territory, readonly Team[]>();
  for (const territory of territories) {
    const overseen = territory === city ? territories.map(({ office }) => office.id) : [territory.office.id];
    const { teams: count, officeStaff, bodyStaff } = territory === city ? strength.city : strength.county;
    teams.set(
      territory,
      numbers(count).map((nth) => teamOf(population, territory, nth)),
    );
    for (const nth of numbers(officeStaff)) population.employ('inspectionOffice', territory.office, `staff${nth}`, overseen);
    for (const body of [territory.discipline, territory.organisation, territory.propaganda]) {
      for (const nth of numbers(bodyStaff)) population.employ('supervisor', body, `staff${nth}`, overseen);
    }
    population.employ('leadership', territory.leadingGroup, 'staff1', overseen);
    for (const department of territory.departments) population.employ('functionalDepartment', department, 'expert');
    for (const unit of [...territory.units, ...territory.townships, ...territory.villages].filter((unit) => unit !== demoUnit)) {
      population.employ('unitLiaison', unit, 'liaison');
      population.employ('unitHead', unit, 'head');
    }
  }
  return { population, demoTeam, teamsOf: (territory) => teams.get(territory) ?? [] };
}

/** The demo accounts beside the team: they meet on the cases of one unit of the city. */
function appointOthers(population: Population, city: Territory, territories: readonly Territory[], demoUnit: Unit): void {
  const overseen = territories.map(({ office }) => office.id);
  population.appoint('inspectionOffice', city.office, overseen);
  population.appoint('unitLiaison', demoUnit);
  population.appoint('unitHead', demoUnit);
  population.appoint('supervisor', city.discipline, overseen);
  population.appoint('functionalDepartment', demoDepartment(city));
  population.appoint('leadership', city.leadingGroup, overseen);
  for (const role of ['systemAdmin', 'securityAdmin', 'auditAdmin'] as const) population.appoint(role, city.area);
}

/** The department of the demo account: it is asked for its opinion on the demo unit's cases. */
export function demoDepartment({ departments, area }: Territory) {
  return departments[1] ?? area;
}

function teamOf(population: Population, { office }: Territory, nth: number): Team {
  return {
    leader: population.employ('teamLeader', office, `team${nth}-leader`),
    deputy: population.employ('deputyLeader', office, `team${nth}-deputy`),
    members: numbers(3).map((member) => population.employ('teamMember', office, `team${nth}-member${member}`)),
  };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
