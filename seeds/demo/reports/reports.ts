import type { CivilDate } from '../../../workflows/calendar/civil-date.js';
import { addCalendarDays, quarterOf } from '../../../workflows/calendar/civil-date.js';
import { QuarterlyReportsCommands } from '../../../src/modules/quarterly-reports/quarterly-reports.commands.js';
import { SupervisionReportsCommands } from '../../../src/modules/supervision-reports/supervision-reports.commands.js';
import type { OpenedCase, PlannedDeed } from '../../play/planned-case.js';
import type { Episode } from '../episodes/episode.js';
import type { Scenery } from '../episodes/scenery.js';
import type { Territory, Unit } from '../places.js';
import { historyUntil } from '../programme.js';
import type { Random } from '../random.js';
import { Wording } from '../wording.js';
import texts from './reports.json' with { type: 'json' };

/** How far a report has come. */
type Reach = 'opened' | 'drafted' | 'submitted' | 'commented' | 'compiled' | 'issued';

/** First days after the quarters that are reported on. */
const quarterStarts: readonly CivilDate[] = ['2026-04-01', '2026-07-01', '2026-10-01'];
/** What becomes of the reports of the quarter that is being worked on, unit by unit; those before it have been issued. */
const reaches: readonly Reach[] = [
  'commented',
  'submitted',
  'opened',
  'issued',
  'drafted',
  'compiled',
  'submitted',
  'opened',
  'issued',
];
const cityUnits = 12;
const reportingCounties = 2;
/** Calendar days from the quarter's end to each deed; a unit that is late takes longer for the first two. */
const days = { draft: 9, submit: 13, comment: 25, compile: 35, issue: 45, late: 11 } as const;

/** The reports of some units on the last quarters. */
export function reports(scenery: Scenery): { readonly episodes: Episode[]; readonly cases: OpenedCase[] } {
  const reporting = unitsOf(scenery);
  const unitIds = reporting.map(({ unit }) => unit.id);
  const parts = quarterStarts.map((start) => {
    const at = scenery.instant(start);
    const quarter = quarterOf(addCalendarDays(start, -1)).id;
    const idOf = (officeId: string, unitId: string) => scenery.id(`report/${quarter}/${officeId}/${unitId}`, at);
    const episode: Episode = {
      name: `seeds/reports/${quarter}`,
      at,
      tell: ({ seeding, unit }) =>
        seeding.app.get(QuarterlyReportsCommands, { strict: false }).openFor(unit, new Date(`${start}T00:00:00+08:00`), {
          unitIds,
          idOf,
        }),
    };
    const cases = reporting.map(({ territory, unit }, nth): OpenedCase => {
      const reach = start === quarterStarts.at(-1) ? (reaches[nth % reaches.length] ?? 'opened') : 'issued';
      const id = idOf(territory.office.id, unit.id);
      return { id, openedAt: at, deeds: deedsOf(scenery, { territory, unit, start, reach, random: scenery.random(id) }) };
    });
    return { episode, cases };
  });
  return { episodes: parts.map(({ episode }) => episode), cases: parts.flatMap(({ cases }) => cases) };
}

/** What the offices of these units have issued of the quarters that are over and done: the counties first, then the city. */
export function issuedReports(scenery: Scenery): Episode[] {
  const territories = [...new Set(unitsOf(scenery).map(({ territory }) => territory))].reverse();
  return quarterStarts.slice(0, -1).flatMap((start) => {
    const quarter = quarterOf(addCalendarDays(start, -1)).id;
    return territories.map((territory): Episode => ({
      name: `seeds/reports/${quarter}/${territory.office.id}`,
      at: scenery.after(start, days.issue + 1),
      tell: async ({ seeding, unit, as }) => {
        const officer = scenery.officer(territory);
        const { id, name } = officer;
        const reports = seeding.app.get(SupervisionReportsCommands, { strict: false });
        await reports.freeze(
          unit.as(as(officer)),
          { officeId: territory.office.id, quarter },
          { id, name, documentNumber: null },
        );
      },
    }));
  });
}

/** The demo unit, others of the city, and some of the counties. */
function unitsOf({ city, territories, people, missions }: Scenery): { territory: Territory; unit: Unit }[] {
  const demo = missions.find(({ team }) => team === people.demoTeam)?.unit;
  const ofCity = [...(demo ? [demo] : []), ...city.units.filter((unit) => unit !== demo)].slice(0, cityUnits);
  const counties = territories.filter((territory) => territory !== city).slice(0, reportingCounties);
  const ofCounties = counties.flatMap((territory) =>
    [...territory.townships.slice(0, 2), ...territory.villages.slice(0, 2)].map((unit) => ({ territory, unit })),
  );
  return [...ofCity.map((unit) => ({ territory: city, unit })), ...ofCounties];
}

interface Report {
  readonly territory: Territory;
  readonly unit: Unit;
  readonly start: CivilDate;
  readonly reach: Reach;
  readonly random: Random;
}

function deedsOf(scenery: Scenery, { territory, unit, start, reach, random }: Report): PlannedDeed[] {
  const wording = new Wording(random, {});
  const say = (choices: readonly string[]) => wording.say(random.pick(choices));
  const office = scenery.officer(territory);
  const head = scenery.head(unit);
  const late = random.chance(0.25) ? days.late : 0;
  const returned = late === 0 && random.chance(0.2);
  const deed = (after: number, nth: number, actor: PlannedDeed['actor'], type: string, payload: PlannedDeed['payload']) => ({
    ...{ at: scenery.after(start, after, nth), actor, type, payload },
    on: addCalendarDays(start, after),
  });
  const submit = deed(days.submit + late, 1, head, 'SUBMIT', {});
  const steps: Readonly<Record<Exclude<Reach, 'opened'>, readonly ReturnType<typeof deed>[]>> = {
    drafted: [deed(days.draft + late, 1, scenery.holder('unitLiaison', unit), 'SAVE_DRAFT', { summary: say(texts.drafts) })],
    submitted: returned
      ? [
          submit,
          deed(days.submit + 1, 2, office, 'RETURN', { note: say(texts.returned) }),
          deed(days.submit + 2, 2, head, 'SUBMIT', {}),
        ]
      : [submit],
    commented: [
      deed(days.comment + late, 0, scenery.holder('supervisor', territory.discipline), 'GIVE_COMMENT', {
        note: say(texts.comments),
      }),
    ],
    compiled: [deed(days.compile + late, 0, office, 'COMPILE', { note: texts.compiled })],
    issued: [deed(days.issue, late === 0 ? 0 : 2, office, 'ISSUE', { note: texts.issued })],
  };
  const order = ['drafted', 'submitted', 'commented', 'compiled', 'issued'] as const;
  const reached = reach === 'opened' ? [] : order.slice(0, order.indexOf(reach) + 1);
  return reached.flatMap((step) => steps[step]).filter(({ on }) => on <= historyUntil);
}
