import { addCalendarDays, type CivilDate } from '../../../workflows/calendar/civil-date.js';
import { AssistanceCommands } from '../../../src/modules/assistance/assistance.commands.js';
import type { SeedPerson } from '../../people.js';
import type { OpenedCase, PlannedDeed } from '../../play/planned-case.js';
import type { Episode } from '../episodes/episode.js';
import type { Scenery } from '../episodes/scenery.js';
import type { Place } from '../places.js';
import type { Mission } from '../programme.js';
import texts from './requests.json' with { type: 'json' };

/** A request for assistance, whom it is sent to, and what they do: each with the calendar days since it was sent. */
interface PlannedRequest {
  readonly mission: Mission;
  readonly to: { readonly place: Place; readonly by: SeedPerson };
  readonly sentOn: CivilDate;
  readonly deeds: readonly (readonly [number, 'ACCEPT' | 'ANSWER' | 'DECLINE' | 'URGE'])[];
}

/** Requests of the city's office and its teams to departments and units: open, overdue, answered in time and late, declined. */
export function assistance(scenery: Scenery): { readonly episodes: Episode[]; readonly cases: OpenedCase[] } {
  const { city } = scenery;
  const [fifth, sixth] = [scenery.demoMission(5), scenery.demoMission(6)];
  const expert = (place: Place) => ({ place, by: scenery.holder('functionalDepartment', place) });
  const [, demo = sixth.unit, civil = demo, finance = demo, assets = demo] = city.departments;
  const headOf = (place: Place) => ({ place, by: scenery.head(place) });
  const another =
    scenery.missionsOf(city).findLast(({ team, round }) => team !== scenery.people.demoTeam && round === 6) ?? fifth;
  const planned: PlannedRequest[] = [
    {
      mission: fifth,
      to: expert(demo),
      sentOn: '2026-05-20',
      deeds: [
        [1, 'ACCEPT'],
        [5, 'ANSWER'],
      ],
    },
    {
      mission: fifth,
      to: expert(finance),
      sentOn: '2026-06-03',
      deeds: [
        [2, 'ACCEPT'],
        [9, 'URGE'],
        [12, 'ANSWER'],
      ],
    },
    {
      mission: fifth,
      to: expert(assets),
      sentOn: '2026-06-10',
      deeds: [
        [1, 'ACCEPT'],
        [3, 'DECLINE'],
      ],
    },
    {
      mission: sixth,
      to: expert(civil),
      sentOn: '2026-10-20',
      deeds: [
        [1, 'ACCEPT'],
        [4, 'ANSWER'],
      ],
    },
    {
      mission: sixth,
      to: expert(demo),
      sentOn: '2026-11-05',
      deeds: [
        [1, 'ACCEPT'],
        [11, 'URGE'],
      ],
    },
    { mission: sixth, to: expert(finance), sentOn: '2026-11-09', deeds: [] },
    { mission: sixth, to: expert(demo), sentOn: '2026-11-18', deeds: [] },
    { mission: another, to: headOf(sixth.unit), sentOn: '2026-11-17', deeds: [[1, 'ACCEPT']] },
    {
      mission: another,
      to: headOf(sixth.unit),
      sentOn: '2026-10-13',
      deeds: [
        [2, 'ACCEPT'],
        [6, 'ANSWER'],
      ],
    },
  ];
  const told = planned.map((request, nth) => toldOf(scenery, request, nth));
  return { episodes: told.map(({ episode }) => episode), cases: told.map(({ of }) => of) };
}

function toldOf(scenery: Scenery, { mission, to, sentOn, deeds }: PlannedRequest, nth: number) {
  const name = `seeds/assistance/${nth}`;
  const at = scenery.instant(sentOn);
  const id = scenery.id(name, at);
  const [title = '', request = '', reply = ''] = texts.requests[nth % texts.requests.length] ?? [];
  const { leader } = mission.team;
  const office = scenery.officer(mission.territory);
  const payloads = {
    ACCEPT: { by: to.by, payload: { note: texts.accepted } },
    ANSWER: { by: to.by, payload: { reply } },
    DECLINE: { by: to.by, payload: { ground: texts.declined } },
    URGE: { by: office, payload: { text: texts.urged } },
  } as const;
  const episode: Episode = {
    name,
    at,
    tell: ({ seeding, as }) =>
      seeding.app
        .get(AssistanceCommands, { strict: false })
        .send(as(nth % 2 === 0 ? leader : office), { title, request, toOrgId: to.place.id, inspectionId: mission.id }, id),
  };
  const done = deeds.map(([days, type]): PlannedDeed => {
    const { by, payload } = payloads[type];
    return { at: scenery.instant(addCalendarDays(sentOn, days), 1), actor: by, type, payload };
  });
  return { episode, of: { id, openedAt: at, deeds: done } };
}
