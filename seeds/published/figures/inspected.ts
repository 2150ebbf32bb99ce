import type { NewInspection } from '../../../src/modules/inspections/new-rows.js';
import { inspectedIn, roundOf } from '../coverage/load-coverage.js';
import type { Ningbo } from '../ningbo.js';
import type { Placeholders } from '../placeholders.js';
import { notStated } from '../texts.js';
import { figureId, madeUp, publishedFigures, toldYear, yearEnd, type Seeded } from './published-figures.js';

/** So many villages have the immediate fixes between them. */
const villagesTold = 62;

/** The inspections that are told as such: those whose principals were interviewed, and villages in which something was fixed at once. */
export interface ToldInspections {
  readonly ofPrincipals: readonly ToldInspection[];
  readonly ofVillages: readonly ToldInspection[];
}
export interface ToldInspection {
  readonly unit: Seeded;
  readonly inspection: NewInspection & { readonly id: string };
}

/** The organisations whose inspections are told, and what each of them is. */
export function toldInspections(places: Ningbo, people: Placeholders): ToldInspections {
  const { organisations, villages } = inspectedIn(places);
  const { modes, office, principalsInterviewed } = publishedFigures;
  const place = places.office(office);
  const team = {
    leader: people.of('teamLeader', place),
    deputy: people.of('deputyLeader', place),
    member: people.of('teamMember', place),
  };
  const told = (unit: Seeded, index: number, mode: NewInspection['mode']): ToldInspection => ({
    unit,
    inspection: {
      id: figureId(`inspection/${unit.id}`, index),
      roundId: roundOf(index),
      officeId: place.id,
      unitId: unit.id,
      mode,
      title: `${unit.name}（方式、轮次、起止日期${notStated}）`,
      onSiteFrom: `${toldYear}-01-01`,
      onSiteUntil: yearEnd,
      synthetic: true,
      source: madeUp,
      takenOver: 'rectifying',
      members: [
        { userId: team.leader.id, position: 'leader' },
        { userId: team.deputy.id, position: 'deputy' },
        { userId: team.member.id, position: 'member' },
      ],
    },
  });
  return {
    ofPrincipals: organisations
      .slice(0, principalsInterviewed)
      .map((unit, index) => told(unit, index, modes[index % modes.length] ?? 'regular')),
    ofVillages: villages.slice(0, villagesTold).map((unit, index) => told(unit, index, 'village')),
  };
}
