import type { HistoryEvent, Opinion } from '../../../api/types.js';

/** One review: what the bodies said, and what was answered for all of them. */
export interface Round {
  readonly key: string;
  readonly review: Opinion['review'];
  readonly cycle: number;
  /** In the order in which they were given. */
  readonly given: readonly Opinion[];
  /** The act that ended the review; absent while it goes on, or where the reader may not see it. */
  readonly merged?: HistoryEvent;
}

/**
 * Opinions by the review that they were given in, the latest first.
 * A body speaks once in a review: where one speaks again, or the case was moved on in between, another review has begun.
 */
export function roundsOf(opinions: readonly Opinion[], history: readonly HistoryEvent[]): Round[] {
  const rounds: Opinion[][] = [];
  for (const opinion of [...opinions].sort((one, other) => one.seq - other.seq)) {
    const round = rounds.at(-1);
    const last = round?.at(-1);
    const goesOn =
      round !== undefined &&
      last?.review === opinion.review &&
      last.cycle === opinion.cycle &&
      round.every(({ body }) => body.id !== opinion.body.id);
    if (goesOn) round.push(opinion);
    else rounds.push([opinion]);
  }
  return rounds
    .flatMap((given, index) => {
      const [first] = given;
      const last = given.at(-1);
      if (first === undefined || last === undefined) return [];
      const next = rounds[index + 1]?.[0]?.seq ?? Infinity;
      const merged = history.find(({ seq, from, to, type }) => {
        return seq > last.seq && seq < next && from !== to && given.every((each) => typeAt(history, each.seq) !== type);
      });
      return [{ key: `${first.cycle}${first.review}${first.seq}`, review: first.review, cycle: first.cycle, given, merged }];
    })
    .reverse();
}

const typeAt = (history: readonly HistoryEvent[], at: number) => history.find(({ seq }) => seq === at)?.type;
