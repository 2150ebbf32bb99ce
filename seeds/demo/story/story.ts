import type { Moment } from '../working-time.js';
import { reopened, revisited, sustained } from './closed.js';
import { fixed } from './fixed.js';
import { found, ordered } from './found.js';
import { handOver, planned, received } from './handed-over.js';
import type { Life, PlannedMeasure, Story } from './life.js';
import { keepsUp, rectified } from './rectified.js';

/** How long a cycle after the first takes, as a share of the concentrated period. */
const laterPace = 0.4;

/**
 * The whole life of an issue, from its draft on. Whoever follows it stops where time or fate stops it.
 *
 * @param feedback when the findings of its inspection are handed over
 * @param mergeInto the issue into which it is merged, where that is its fate
 */
export function* storyOf(life: Life, feedback: Moment, mergeInto: string | undefined): Story {
  const { fate } = life;
  const confirmed = yield* found(life);
  if (confirmed === undefined) return;
  if (fate.route === 'merged' && mergeInto !== undefined) {
    const payload = { intoCaseId: mergeInto, ground: life.phrase('merged') };
    yield { wait: [0, 3], by: life.cast.office, type: 'MERGE', payload, reaches: 'merged' };
    return;
  }
  const atOnce = ['immediate', 'converted', 'declined'].includes(fate.route) && life.canBeOrderedAt(confirmed);
  const converted = atOnce ? yield* ordered(life) : undefined;
  if (atOnce && fate.route === 'immediate') {
    yield* fixed(life);
    if (fate.revisited) yield* revisited(life, false);
    return;
  }
  yield* formal(life, converted ?? (yield* handOver(life, fate.early ? undefined : feedback)));
}

function* formal(life: Life, began: Moment): Story {
  const { fate } = life;
  if (!(yield* received(life))) return;
  const measures = yield* planned(life, began);
  // What was counted once is not counted again.
  const counted = measures.map((measure) => ({ ...measure, result: undefined }));
  yield* cycle(life, measures, began, fate.pace);
  if (!fate.revisited) return;
  for (let nth = 1; nth <= fate.rebounds; nth++) {
    const again = yield* revisited(life, true);
    if (again !== undefined) yield* cycle(life, counted, again, laterPace);
  }
  yield* revisited(life, false);
  if (!fate.reopened) return;
  yield* cycle(life, counted, yield* reopened(life), laterPace);
  yield* revisited(life, false);
}

function* cycle(life: Life, measures: readonly PlannedMeasure[], began: Moment, pace: number): Story {
  yield* rectified(life, measures, began, pace);
  if (keepsUp(life, measures)) yield* sustained(life);
}
