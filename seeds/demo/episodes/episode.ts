import type { UnitOfWork } from '../../../src/platform/database/unit-of-work.js';
import type { Actor } from '../../../src/platform/http/actor.js';
import type { RequestContext } from '../../../src/platform/http/request-context.js';
import type { Seeding } from '../../seeding.js';

/** Where an episode takes place: its unit of work, in which everybody acts for themselves. */
export interface Stage {
  readonly seeding: Seeding;
  readonly unit: UnitOfWork;
  /** The context under which somebody's commands become part of the episode. */
  readonly as: (actor: Actor) => RequestContext;
}

/** Something that happens beside the issues: commands of one instant, told once, all of them or none. */
export interface Episode {
  /** Unlike that of any other; what it leaves in histories or in the audit carries it as the id of its request. */
  readonly name: string;
  /** Milliseconds. */
  readonly at: number;
  /** Answers `nothing` where there was nothing to tell. */
  readonly tell: (stage: Stage) => Promise<unknown>;
}

/** Answered by an episode that left no trace; it is tried again by the next load. */
export const nothing = Symbol('nothing');

/**
 * Tells the episodes that have not been told yet, in the order of time; of one instant, in their own.
 *
 * @returns how many were told now
 */
export async function tellEpisodes(
  seeding: Seeding,
  episodes: readonly Episode[],
  progress: (done: number, total: number) => void,
): Promise<number> {
  const told = await seeding.seeds.told(episodes.map(({ name }) => name));
  const missing = episodes.filter(({ name }) => !told.has(name)).sort((one, other) => one.at - other.at);
  let count = 0;
  for (const [index, { name, at, tell }] of missing.entries()) {
    const answer = await seeding.at(at, async (opened) => {
      const unit = opened.as({ ...opened.context, requestId: name });
      const as = (actor: Actor): RequestContext => ({ ...unit.context, actor, within: unit });
      return tell({ seeding, unit, as });
    });
    if (answer !== nothing) count += 1;
    progress(episodes.length - missing.length + index + 1, episodes.length);
  }
  return count;
}
