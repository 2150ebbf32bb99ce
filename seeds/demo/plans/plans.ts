import type { PlanItemDto } from '../../../src/modules/annual-plans/dto/annual-plan.dto.js';
import type { Episode } from '../episodes/episode.js';
import type { Scenery } from '../episodes/scenery.js';
import type { Territory } from '../places.js';
import type { Mission } from '../programme.js';
import texts from './plans.json' with { type: 'json' };
import { changeItems, decide, decideChange, draft, planEpisodes, requestChange, submit, type YearPlan } from './steps.js';

const { changes } = texts;

/** Annual plans: approved ones with their changes, one that waits for the leadership, and inspections that no plan names. */
export function plans(scenery: Scenery): Episode[] {
  const [, ...counties] = scenery.territories;
  return [
    ...lastYear(scenery),
    ...thisYear(scenery),
    ...nextYear(scenery),
    ...counties.flatMap((county) => ofCounty(scenery, county)),
  ];
}

/** Given back once, and then approved; the mobile inspection of that year stands outside it, as such do. */
function lastYear(scenery: Scenery): Episode[] {
  const items = itemsOf(scenery.missionsOf(scenery.city), '2025');
  return planEpisodes(scenery, planOf(scenery, scenery.city, 2025), [
    ['2025-01-06', draft(items.slice(0, -2))],
    ['2025-01-08', submit],
    ['2025-01-10', decide('refuse', texts.returned)],
    ['2025-01-14', changeItems(items)],
    ['2025-01-15', submit],
    ['2025-01-20', decide('approve', texts.approved)],
  ]);
}

/** Changed by an approved request, refused another; a third waits. The last inspection of the year was never taken into it. */
function thisYear(scenery: Scenery): Episode[] {
  const { city } = scenery;
  const planned = itemsOf(scenery.missionsOf(city), '2026').slice(0, -1);
  const added = planned.slice(-1);
  const first = planned.slice(0, -1);
  const [given, wished] = city.units.filter(({ id }) => planned.every(({ unitId }) => unitId !== id));
  const item = (unitId: string, mode: PlanItemDto['mode'], quarter: number): PlanItemDto => ({ unitId, mode, quarter });
  const [kept] = first;
  return planEpisodes(scenery, planOf(scenery, city, 2026), [
    ['2026-01-05', draft([...first, ...(given ? [item(given.id, 'regular', 3)] : [])])],
    ['2026-01-07', submit],
    ['2026-01-14', decide('approve', texts.approved)],
    ['2026-04-07', requestChange(changes.refused.ground, [], kept === undefined ? [] : [kept.unitId])],
    ['2026-04-10', decideChange('refuse', changes.refused.opinion)],
    ['2026-07-06', requestChange(changes.regular.ground, added, given === undefined ? [] : [given.id])],
    ['2026-07-10', decideChange('approve', changes.regular.opinion)],
    ['2026-11-16', requestChange(changes.pending.ground, [item((wished ?? city.units[0])?.id ?? '', 'mobile', 4)], [])],
  ]);
}

function nextYear(scenery: Scenery): Episode[] {
  const { city } = scenery;
  const items = city.units.slice(0, 12).map((unit, nth): PlanItemDto => {
    const early = nth < 6;
    return { unitId: unit.id, mode: 'regular', roundNumber: early ? 7 : 8, quarter: early ? 1 : 3, note: noteFor(nth) };
  });
  return planEpisodes(scenery, planOf(scenery, city, 2027), [
    ['2026-11-13', draft(items)],
    ['2026-11-17', submit],
  ]);
}

function ofCounty(scenery: Scenery, county: Territory): Episode[] {
  const items = itemsOf(scenery.missionsOf(county), '2026');
  return planEpisodes(scenery, planOf(scenery, county, 2026), [
    ['2026-01-06', draft(items)],
    ['2026-01-09', submit],
    ['2026-01-16', decide('approve', texts.approved)],
  ]);
}

function planOf(scenery: Scenery, territory: Territory, year: number): YearPlan {
  const title = texts.title.replace('{area}', territory.area.shortName).replace('{year}', String(year));
  const id = scenery.id(`${territory.area.key}/plan${year}`, scenery.instant('2024-11-25'));
  return { id, title, year, territory, office: scenery.officer(territory), leader: scenery.leader(territory) };
}

/** What a year's inspections would have been planned as; a mobile one comes unplanned. */
function itemsOf(missions: readonly Mission[], year: string): PlanItemDto[] {
  const ofYear = missions.filter(({ onSiteFrom, mode }) => onSiteFrom.startsWith(year) && mode !== 'mobile');
  const items = ofYear.map(({ unit, mode, round, onSiteFrom }, nth): PlanItemDto => {
    const quarter = Math.ceil(Number(onSiteFrom.slice(5, 7)) / 3);
    return { unitId: unit.id, mode, roundNumber: round, quarter, note: noteFor(nth) };
  });
  return [...new Map(items.map((item) => [`${item.unitId}|${item.mode}`, item])).values()];
}

const noteFor = (nth: number) => texts.notes[nth % texts.notes.length];
