import { addCalendarDays, type CivilDate } from '../../workflows/calendar/civil-date.js';
import { officialCalendar } from '../../workflows/calendar/official.js';
import type { NewInspection, NewRound, NewTerm } from '../../src/modules/inspections/new-rows.js';
import type { InspectionMode } from '../../src/modules/inspections/inspection-words.js';
import { seedId } from '../ids.js';
import type { DemoPeople, Team } from './people.js';
import type { DemoPlaces, Territory, Unit } from './places.js';
import type { Random } from './random.js';

/** The six rounds of two years: when teams are on site, and how the round is called. The last one is going on. */
const rounds = [
  { from: '2024-11-25', until: '2025-01-17', ordinal: '一' },
  { from: '2025-03-17', until: '2025-05-16', ordinal: '二' },
  { from: '2025-08-04', until: '2025-09-26', ordinal: '三' },
  { from: '2025-12-08', until: '2026-02-06', ordinal: '四' },
  { from: '2026-05-11', until: '2026-07-10', ordinal: '五' },
  { from: '2026-08-10', until: '2026-12-18', ordinal: '六' },
] as const;
export const currentRound = rounds.length;

/** The first day of the histories, and the last: they end shortly before the real present. */
export const historyFrom: CivilDate = '2024-11-25';
export const historyUntil: CivilDate = '2026-11-20';

/** An inspection with what the histories of its issues need to know. */
export interface Mission {
  readonly id: string;
  readonly round: number;
  readonly territory: Territory;
  readonly unit: Unit;
  readonly team: Team;
  readonly onSiteFrom: CivilDate;
  readonly onSiteUntil: CivilDate;
  readonly feedbackOn: CivilDate;
  /** How long the concentrated period is, in calendar days. */
  readonly periodDays: number;
  readonly roundId: string;
  /** Its place among those of its round and office, from 1. */
  readonly ordinal: number;
  readonly mode: InspectionMode;
}

export interface Programme {
  readonly terms: readonly (NewTerm & { readonly id: string })[];
  readonly rounds: readonly (NewRound & { readonly id: string })[];
  readonly missions: readonly Mission[];
}

/** Working days on site and from then to the feedback, by what is inspected. */
const pace = {
  cityUnit: { onSite: 30, feedback: [12, 18] },
  township: { onSite: 22, feedback: [10, 15] },
  village: { onSite: 11, feedback: [7, 12] },
} as const;

/**
 * Terms, rounds and inspections: every unit of the city and of the counties once in two years, and the demo unit in the third,
 * the fifth and the current round.
 */
export function programmeOf(places: DemoPlaces, people: DemoPeople, demoUnit: Unit, at: number, random: Random): Programme {
  const terms: Programme['terms'][number][] = [];
  const ofTerms: Programme['rounds'][number][] = [];
  const missions: Mission[] = [];
  for (const territory of [places.city, ...places.counties]) {
    const { office, area } = territory;
    const ofOffice = { officeId: office.id, synthetic: true };
    const termId = seedId(`demo/${area.key}/term`, at);
    const term = { ...ofOffice, id: termId, number: 9, startsOn: '2024-11-01', endsOn: '2029-10-31' };
    terms.push({ ...term, title: `第九届${area.shortName}委（合成）` });
    for (const [index, { from, until, ordinal }] of rounds.entries()) {
      const number = index + 1;
      const round = {
        ...ofOffice,
        termId,
        number,
        title: `九届${area.shortName}委第${ordinal}轮巡察（合成）`,
        startsOn: from,
        endsOn: until,
      };
      const roundId = seedId(`demo/${area.key}/round${number}`, at + number);
      ofTerms.push({ ...round, id: roundId, rulePack: territory === places.city ? 'inspection-city' : 'inspection-county' });
      const units = unitsOf(territory, number, demoUnit);
      for (const [nth, unit] of units.entries()) {
        const team = unit === demoUnit ? people.demoTeam : random.pick(people.teamsOf(territory));
        missions.push(
          missionOf({ territory, unit, team, roundId, ordinal: nth + 1 }, { number, from, until }, nth / units.length, random),
        );
      }
    }
  }
  return { terms, rounds: ofTerms, missions };
}

/** The inspection as it is planned; on site of the current round goes on as long as somebody may want to try it. */
export function newInspection(mission: Mission, currentUntil: CivilDate): NewInspection & { readonly id: string } {
  const { id, roundId, territory, unit, mode, team, onSiteFrom, onSiteUntil } = mission;
  return {
    id,
    roundId,
    officeId: territory.office.id,
    unitId: unit.id,
    mode,
    title: `${unit.name}${mode === 'village' ? '对村巡察' : mode === 'mobile' ? '机动巡察' : '常规巡察'}`,
    onSiteFrom,
    onSiteUntil: onSiteUntil > historyUntil && onSiteUntil < currentUntil ? currentUntil : onSiteUntil,
    synthetic: true,
    members: [
      { userId: team.leader.id, position: 'leader' },
      { userId: team.deputy.id, position: 'deputy' },
      ...team.members.map((member) => ({ userId: member.id, position: 'member' as const })),
    ],
  };
}

function unitsOf(territory: Territory, round: number, demoUnit: Unit): Unit[] {
  const turn = (units: readonly Unit[]) => units.filter((unit, nth) => unit !== demoUnit && nth % rounds.length === round - 1);
  const again = territory.units.includes(demoUnit) && [3, 5, currentRound].includes(round) ? [demoUnit] : [];
  return [...turn(territory.units), ...turn(territory.townships), ...turn(territory.villages), ...again];
}

function missionOf(
  { territory, unit, team, roundId, ordinal }: Pick<Mission, 'territory' | 'unit' | 'team' | 'roundId' | 'ordinal'>,
  round: { readonly number: number; readonly from: CivilDate; readonly until: CivilDate },
  share: number,
  random: Random,
): Mission {
  const isDemo = team.leader.username === 'teamLeader';
  const kind = unit.kind === 'village' || unit.kind === 'township' ? unit.kind : 'cityUnit';
  const { onSite, feedback } = pace[kind];
  const spare = Math.max(0, officialCalendar.workingDaysBetween(round.from, round.until) - onSite);
  const onSiteFrom = isDemo && round.number === currentRound ? '2026-10-12' : later(round.from, Math.floor(spare * share));
  const onSiteUntil = isDemo && round.number === currentRound ? round.until : later(onSiteFrom, onSite);
  return {
    id: seedId(`demo/${unit.key}/inspection${round.number}`, Date.parse(`${onSiteFrom}T08:30:00+08:00`)),
    round: round.number,
    territory,
    unit,
    team,
    roundId,
    ordinal,
    mode: kind === 'village' ? 'village' : isDemo && round.number === 3 ? 'mobile' : 'regular',
    onSiteFrom,
    onSiteUntil,
    feedbackOn:
      onSiteUntil > historyUntil
        ? addCalendarDays(onSiteUntil, 21)
        : later(onSiteUntil, random.between(feedback[0], feedback[1])),
    periodDays: kind === 'cityUnit' ? 181 : 90,
  };
}

/** So many working days later; the years of the histories are all in the calendar. */
function later(date: CivilDate, workingDays: number): CivilDate {
  return workingDays === 0 ? date : officialCalendar.addWorkingDays(date, workingDays).end;
}
