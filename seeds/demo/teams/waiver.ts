import { addCalendarDays } from '../../../workflows/calendar/civil-date.js';
import { CadresCommands } from '../../../src/modules/teams/cadres.commands.js';
import { TeamsCommands } from '../../../src/modules/teams/teams.commands.js';
import type { SeedPerson } from '../../people.js';
import type { Episode } from '../episodes/episode.js';
import type { Scenery } from '../episodes/scenery.js';
import { newInspection, type Mission } from '../programme.js';
import { teamsOf } from './cadres.js';

const reason =
  '该同志十余年前在该单位挂职一年，任职已满八年以上且不涉及现任班子成员；本次需要其工程造价专业能力，负责资料核查，不参与个别谈话。（合成）';

/** Somebody joins a team although they once served in the unit: with a reason, approved by the leadership, kept in the audit. */
export function waiver(scenery: Scenery): Episode[] {
  const mission = waivedMission(scenery);
  const joining = mission && helperFor(scenery, mission);
  if (mission === undefined || joining === undefined) return [];
  const { city } = scenery;
  const { unit, round } = mission;
  // Before the teams of its round are authorised.
  const [first = mission.onSiteFrom] = scenery
    .missionsOf(city)
    .flatMap((other) => (other.round === round ? [other.onSiteFrom] : []))
    .sort();
  return [
    {
      name: 'seeds/waiver/tie',
      at: scenery.after(first, -20),
      tell: ({ seeding, as }) =>
        seeding.app.get(CadresCommands, { strict: false }).addTie(as(joining), joining.id, {
          kind: 'served',
          organisationId: unit.id,
          from: '2014-03-01',
          until: '2015-03-31',
          note: '本人申报：曾在该单位挂职一年。',
        }),
    },
    {
      name: 'seeds/waiver/roster',
      at: scenery.after(first, -12),
      tell: ({ seeding, as }) => {
        const { members = [] } = newInspection(mission, mission.onSiteUntil);
        return seeding.app.get(TeamsCommands, { strict: false }).change(as(scenery.officer(city)), mission.id, 1, {
          members: [...members, { userId: joining.id, position: 'member' }],
          override: { reason, approvedBy: scenery.leader(city).id },
        });
      },
    },
  ];
}

/** The latest of the city's inspections whose leader leads no other at the same time. */
export function waivedMission(scenery: Scenery): Mission | undefined {
  const ofCity = scenery.missionsOf(scenery.city);
  const free = ofCity.filter(
    (mission) => mission.team !== scenery.people.demoTeam && !ofCity.some((other) => overlap(mission, other)),
  );
  return free.at(-1);
}

function overlap(mission: Mission, other: Mission): boolean {
  const meet = mission.onSiteFrom <= other.onSiteUntil && other.onSiteFrom <= addCalendarDays(mission.onSiteUntil, 1);
  return mission !== other && mission.team === other.team && meet;
}

/** A member of another team that has never been at the unit. */
function helperFor(scenery: Scenery, { team, unit }: Mission): SeedPerson | undefined {
  const others = teamsOf(scenery, scenery.city).filter(
    (other) =>
      other !== team &&
      other !== scenery.people.demoTeam &&
      !scenery.missions.some((mission) => mission.team === other && mission.unit === unit),
  );
  return others[0]?.members[0];
}
