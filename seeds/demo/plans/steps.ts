import { AnnualPlansCommands } from '../../../src/modules/annual-plans/annual-plans.commands.js';
import { AnnualPlansQueries } from '../../../src/modules/annual-plans/annual-plans.queries.js';
import type { PlanItemDto } from '../../../src/modules/annual-plans/dto/annual-plan.dto.js';
import type { CivilDate } from '../../../workflows/calendar/civil-date.js';
import type { SeedPerson } from '../../people.js';
import type { Episode, Stage } from '../episodes/episode.js';
import type { Scenery } from '../episodes/scenery.js';
import type { Territory } from '../places.js';

/** The plan of an office for a year, with those who act on it. */
export interface YearPlan {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly territory: Territory;
  readonly office: SeedPerson;
  readonly leader: SeedPerson;
}

/** What somebody does to a plan at the version that the step before it has left. */
export type PlanStep = (stage: Stage, plan: YearPlan, version: number) => Promise<unknown>;

const commands = ({ seeding }: Stage) => seeding.app.get(AnnualPlansCommands, { strict: false });
const read = ({ seeding }: Stage, { id, office }: YearPlan) =>
  seeding.app.get(AnnualPlansQueries, { strict: false }).read(office, id);

export const draft =
  (items: PlanItemDto[]): PlanStep =>
  (stage, { id, title, year, territory, office }) =>
    commands(stage).draft(stage.as(office), { officeId: territory.office.id, year, title, items }, id);

export const changeItems =
  (items: PlanItemDto[]): PlanStep =>
  (stage, { id, office }, version) =>
    commands(stage).changeItems(stage.as(office), id, version, items);

export const submit: PlanStep = (stage, { id, office }, version) => commands(stage).submit(stage.as(office), id, version);

export const decide =
  (decision: 'approve' | 'refuse', opinion: string): PlanStep =>
  (stage, { id, leader }, version) =>
    commands(stage).decide(stage.as(leader), id, version, { decision, opinion });

/** @param give units whose items are given up */
export const requestChange =
  (ground: string, add: PlanItemDto[], give: readonly string[]): PlanStep =>
  async (stage, plan, version) => {
    const { items } = await read(stage, plan);
    const remove = items.filter(({ unit }) => give.includes(unit.id)).map(({ id }) => id);
    return commands(stage).requestChange(stage.as(plan.office), plan.id, version, { ground, add, remove });
  };

export const decideChange =
  (decision: 'approve' | 'refuse', opinion: string): PlanStep =>
  async (stage, plan, version) => {
    const open = (await read(stage, plan)).changes.find(({ status }) => status === 'requested');
    if (open === undefined) throw new Error(`no change of ${plan.title} waits for a decision`);
    return commands(stage).decideChange(stage.as(plan.leader), plan.id, open.id, version, { decision, opinion });
  };

/** One episode for each step of a plan, on its date. */
export function planEpisodes(scenery: Scenery, plan: YearPlan, steps: readonly (readonly [CivilDate, PlanStep])[]): Episode[] {
  return steps.map(([date, step], done) => ({
    name: `seeds/plan/${plan.territory.area.key}/${plan.year}/${done}`,
    at: scenery.instant(date),
    tell: (stage) => step(stage, plan, done),
  }));
}
