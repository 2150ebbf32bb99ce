import type { Seeding } from '../seeding.js';
import { CasePlayer, type PlayOptions } from './case-player.js';
import type { PlannedCase } from './planned-case.js';

/** While some lanes wait for the database, another computes; more than this only queue. */
const laneCount = 2;

/**
 * Plays many histories: first all openings, so that numbers follow the order of time, then the rest in a few lanes at once.
 * Cases of one office share a lane: they may have to do with each other.
 *
 * @returns how many deeds were done now
 */
export async function playInLanes(seeding: Seeding, cases: readonly PlannedCase[], options: PlayOptions): Promise<number> {
  const total = cases.reduce((sum, { deeds }) => sum + deeds.length + 1, 0);
  const openings = cases.map((of) => ({ ...of, deeds: [] }));
  const opened = await new CasePlayer(seeding, {
    ...options,
    clockUntil: undefined,
    progress: (done) => options.progress(done, total),
  }).play(openings);
  return opened + (await playRest(seeding, cases, options));
}

async function playRest(seeding: Seeding, cases: readonly PlannedCase[], options: PlayOptions): Promise<number> {
  const lanes = lanesOf(cases);
  const done = lanes.map(() => 0);
  let told = 0;
  const total = cases.reduce((sum, { deeds }) => sum + deeds.length + 1, 0);
  let failure: { readonly error: unknown } | undefined;
  const play = async (lane: readonly PlannedCase[], index: number): Promise<number> => {
    const progress = (count: number) => {
      done[index] = count;
      // A lane that fails stops the others at their next instant.
      if (failure !== undefined) throw failure.error;
      // A lane that has not begun has told nothing of what an earlier load did of it.
      told = Math.max(
        told,
        done.reduce((sum, ofLane) => sum + ofLane, 0),
      );
      options.progress(told, total);
    };
    try {
      return await new CasePlayer(seeding, { ...options, progress }).play(lane);
    } catch (error) {
      failure ??= { error };
      throw failure.error;
    }
  };
  const results = await Promise.allSettled(lanes.map(play));
  if (failure !== undefined) throw failure.error;
  return results.reduce((sum, result) => sum + (result.status === 'fulfilled' ? result.value : 0), 0);
}

/** Offices, the busiest first, each into the lane that has least to do. */
function lanesOf(cases: readonly PlannedCase[]): PlannedCase[][] {
  const byOffice = new Map<string | undefined, PlannedCase[]>();
  for (const of of cases) {
    const [binding] = of.finding.actor.bindings;
    byOffice.set(binding?.orgId, [...(byOffice.get(binding?.orgId) ?? []), of]);
  }
  const work = (of: readonly PlannedCase[]) => of.reduce((sum, { deeds }) => sum + deeds.length, 0);
  const lanes: PlannedCase[][] = Array.from({ length: laneCount }, () => []);
  for (const ofOffice of [...byOffice.values()].sort((one, other) => work(other) - work(one))) {
    const idlest = lanes.reduce((best, lane) => (work(lane) < work(best) ? lane : best));
    idlest.push(...ofOffice);
  }
  // There may be fewer offices than lanes.
  return lanes.filter(({ length }) => length > 0);
}
