import type { TieKind } from '../../../src/modules/teams/avoidance.js';
import type { Skill } from '../../../src/modules/teams/cadre.js';
import { CadresCommands } from '../../../src/modules/teams/cadres.commands.js';
import type { SeedPerson } from '../../people.js';
import type { Episode } from '../episodes/episode.js';
import type { Scenery } from '../episodes/scenery.js';
import type { Team } from '../people.js';
import type { Place, Territory } from '../places.js';
import texts from './cadres.json' with { type: 'json' };

const skills = texts.skills as readonly Skill[];
const kinds: readonly TieKind[] = ['served', 'served', 'kin', 'native', 'business'];

/** The pool (人才库) of each office: what its people can do, when they can be called, and what keeps some of them from units. */
export function cadres(scenery: Scenery): Episode[] {
  return scenery.territories.map((territory) => ({
    name: `seeds/cadres/${territory.area.key}`,
    at: scenery.instant('2024-11-25', 1),
    tell: async ({ seeding, as }) => {
      const random = scenery.random(`cadres ${territory.area.key}`);
      const commands = seeding.app.get(CadresCommands, { strict: false });
      const office = as(scenery.officer(territory));
      const teams = teamsOf(scenery, territory);
      for (const person of teams.flatMap(peopleOf)) {
        const [first, second] = random.shuffled(skills);
        const mine = [first, ...(random.chance(0.4) ? [second] : [])].filter((skill) => skill !== undefined);
        const limited = random.chance(0.2) && { availableFrom: '2025-01-01', availableUntil: '2027-12-31' };
        const note = texts.notes[skills.indexOf(mine[0] ?? 'audit')] ?? '';
        await commands.save(office, person.id, { officeId: territory.office.id, skills: mine, ...limited, note });
      }
      for (const team of teams) {
        const person = random.pick(team.members);
        const organisation = random.pick(neverInspectedBy(scenery, territory, team));
        const kind = random.pick(kinds);
        const since = random.between(2006, 2016);
        const from = kind === 'native' ? {} : { from: `${since}-03-01` };
        const until = kind === 'served' ? { until: `${since + random.between(2, 6)}-09-30` } : {};
        const note = random.pick(texts.tieNotes[kind]);
        await commands.addTie(as(person), person.id, { kind, organisationId: organisation.id, ...from, ...until, note });
      }
    },
  }));
}

/** The teams of an office, that of the demo accounts among those of the city. */
export function teamsOf({ people, city }: Scenery, territory: Territory): readonly Team[] {
  return [...(territory === city ? [people.demoTeam] : []), ...people.teamsOf(territory)];
}

const peopleOf = ({ leader, deputy, members }: Team): SeedPerson[] => [leader, deputy, ...members];

/** Units whose tie would not have kept the team from where it was. */
function neverInspectedBy(scenery: Scenery, territory: Territory, team: Team): readonly Place[] {
  const inspected = scenery.missions.filter((mission) => mission.team === team).map(({ unit }) => unit.id);
  const candidates = territory === scenery.city ? territory.units : territory.departments;
  const free = candidates.filter(({ id }) => !inspected.includes(id));
  return free.length > 0 ? free : [territory.propaganda];
}
