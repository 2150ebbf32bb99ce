import { MissionsCommands } from '../../../src/modules/inspections/missions/missions.commands.js';
import type { CivilDate } from '../../../workflows/calendar/civil-date.js';
import { seedId } from '../../ids.js';
import { nothing, type Episode, type Stage } from '../episodes/episode.js';
import type { Scenery } from '../episodes/scenery.js';
import texts from './check-lists.json' with { type: 'json' };

const commands = ({ seeding }: Stage) => seeding.app.get(MissionsCommands, { strict: false });

/** The same id at every load. */
const idOf = (key: string) => seedId(`demo/check-list/${key}`, Date.parse('2025-08-01T08:30:00+08:00'));

/** The city's check list that takes up what is learnt on a day; undefined where none does any more or yet. */
export function checkListOn(date: CivilDate): string | undefined {
  const list = texts.lists.find(({ drawnUpOn, takesUntil }) => drawnUpOn < date && date <= takesUntil);
  return list && idOf(list.key);
}

/** Check lists of the city's office, to which later retrospectives add, and the mission of all offices that goes by one of them. */
export function checkLists(scenery: Scenery): Episode[] {
  const lists = texts.lists.map(({ key, title, drawnUpOn, items }) => ({
    name: `seeds/check-list/${key}`,
    at: scenery.instant(drawnUpOn),
    tell: (stage: Stage) => {
      const rows = items.map(([text = '', theme = '', basis = '']) => ({ text, theme, basis }));
      const list = { title, officeId: scenery.city.office.id, items: rows };
      return commands(stage).createCheckList(stage.as(scenery.officer(scenery.city)), list, idOf(key));
    },
  }));
  return [...lists, ...sharedMission(scenery)];
}

/** One city and its counties look at the same things (1+10). */
function sharedMission(scenery: Scenery): Episode[] {
  const { title, setUpOn, round, list } = texts.mission;
  const [city, ...counties] = scenery.territories;
  const roundOf = (officeId: string) =>
    scenery.missions.find((one) => one.round === round && one.territory.office.id === officeId);
  const at = scenery.instant(setUpOn);
  const id = scenery.id('mission', at);
  const leading = city && roundOf(city.office.id);
  if (city === undefined || leading === undefined) return [];
  return [
    {
      name: 'seeds/mission',
      at,
      tell: (stage) => {
        const mission = { title, officeId: city.office.id, roundId: leading.roundId, checkListId: idOf(list) };
        return commands(stage).createMission(stage.as(scenery.officer(city)), mission, id);
      },
    },
    {
      name: 'seeds/mission/joined',
      at: scenery.after(setUpOn, 3),
      tell: async (stage) => {
        const joining = counties.flatMap((county) => roundOf(county.office.id) ?? []);
        for (const { territory, roundId } of joining)
          await commands(stage).attachRound(stage.as(scenery.officer(territory)), id, roundId);
        return joining.length === 0 ? nothing : joining;
      },
    },
  ];
}
