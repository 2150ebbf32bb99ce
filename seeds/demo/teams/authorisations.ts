import { TeamsCommands } from '../../../src/modules/teams/teams.commands.js';
import { addCalendarDays } from '../../../workflows/calendar/civil-date.js';
import { authorisationOf } from '../authorisation.js';
import type { Episode } from '../episodes/episode.js';
import type { Scenery } from '../episodes/scenery.js';
import { historyUntil, type Mission } from '../programme.js';
import type { Territory } from '../places.js';
import { waivedMission } from './waiver.js';

/** The city's teams have been authorised in every round, those of the counties are looked up from this round on. */
const countiesFrom = 5;

/** Each team is authorised for its one inspection (一次一授权) before it enters; of one round and office together. */
export function authorisations(scenery: Scenery): Episode[] {
  return scenery.territories.flatMap((territory) => {
    const begun = scenery
      .missionsOf(territory)
      .filter(({ round, onSiteFrom }) => onSiteFrom <= historyUntil && (territory === scenery.city || round >= countiesFrom));
    return [...new Set(begun.map(({ round }) => round))].map((round) =>
      ofRound(
        scenery,
        territory,
        round,
        begun.filter((mission) => mission.round === round),
      ),
    );
  });
}

function ofRound(scenery: Scenery, territory: Territory, round: number, missions: readonly Mission[]): Episode {
  const first = missions.map(({ onSiteFrom }) => onSiteFrom).sort()[0] ?? historyUntil;
  const authorisedOn = scenery.dateOf(addCalendarDays(first, -3));
  return {
    name: `seeds/authorisations/${territory.area.key}/${round}`,
    at: scenery.instant(authorisedOn),
    tell: async ({ seeding, as }) => {
      const teams = seeding.app.get(TeamsCommands, { strict: false });
      for (const mission of missions) {
        // A roster that was changed has been given its second version by that.
        const version = mission === waivedMission(scenery) ? 2 : 1;
        await teams.authorise(as(scenery.officer(territory, round)), mission.id, version, {
          authorisedBy: territory.leadingGroup.name,
          number: authorisationOf(mission),
          authorisedOn,
          scope: `对${mission.unit.shortName}党组织开展巡察，授权范围以本次任务为限，任务结束自行终止。`,
        });
      }
    },
  };
}
