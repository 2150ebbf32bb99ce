import type { CivilDate } from '../calendar/civil-date.js';
import type { Instant } from '../calendar/instant.js';
import type { Label } from '../kit/words.js';

/**
 * What a step of an explanation tells.
 *
 * - `start`: the event that set the clock going; its day does not count
 * - `monthClip`: the month has no such day, so its last one stands
 * - `quarter`: the quarter whose end is meant
 * - `restDays`: weekend days and holidays that do not count
 * - `makeUpDay`: weekend days that an official notice made working days, and that count
 * - `paused`: days that do not count because the clock stood still at their end
 * - `lastDay`: the last day that counts
 * - `restDayMoved`: the last day was a rest day, and the pack moves it
 * - `notBefore`: the first day on which the matter may be done
 * - `originalDueAt`: the limit as it was, and stays known, before an extension
 * - `extension`: the date that was granted
 * - `pausedSince`: the clock stands still now; the date is worked out again when it goes on
 * - `endOfOfficeDay`: the instant at which the limit runs out
 */
export type DeadlineStepKind =
  | 'start'
  | 'monthClip'
  | 'quarter'
  | 'restDays'
  | 'makeUpDay'
  | 'paused'
  | 'lastDay'
  | 'restDayMoved'
  | 'notBefore'
  | 'originalDueAt'
  | 'extension'
  | 'pausedSince'
  | 'endOfOfficeDay';

/** One step on the way to a date, in words and as data. */
export interface DeadlineStep {
  readonly kind: DeadlineStepKind;
  readonly label: Label;
  readonly from: CivilDate;
  /** Equal to `from` where the step is about one day. */
  readonly to: CivilDate;
  /** The instant, where the step is about one. */
  readonly at?: Instant;
  /** `restDays`, `makeUpDay`: days of the run. `paused`: the days of the limit's own unit that it took out. */
  readonly days?: number;
  /** Holidays that the days belong to, or make up for. */
  readonly holidays?: readonly Label[];
}

/** A due date that explains itself: the rule, where it is from, and each step from the start to the end. */
export interface DeadlineExplanation {
  /** Close of office on the last day, RFC 3339 with the office's offset. */
  readonly dueAt: Instant;
  /** The limit without any extension; equal to `dueAt` where there is none. */
  readonly originalDueAt: Instant;
  /** For a limit with a beginning: the date before which it is too early. */
  readonly notBefore?: CivilDate;
  /** Set while the clock stands still: `dueAt` is then the earliest that it can still become. */
  readonly pausedSince?: Instant;
  readonly rule: {
    readonly pack: string;
    readonly version: number;
    readonly clause: string;
    readonly source: Label;
  };
  /** The instant of the event that set the clock going. */
  readonly start: Instant;
  readonly steps: readonly DeadlineStep[];
}
