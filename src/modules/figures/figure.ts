import type { Words } from '../../platform/words/words.js';

/**
 * What a figure counts over. Each case counts once, however many rows of it hold.
 *
 * - `case`: issues, `cases c`
 * - `cycle`: their cycles, `issue_cycles y`; an open one has the limit of its case
 * - `ending`: the same cycles, as they stood when the period ended
 * - `event`: their histories, `case_events e`
 * - `stay`: the same, where an issue left a step
 * - `result`: their countable results, `results r`
 */
export type Base = 'case' | 'cycle' | 'ending' | 'event' | 'stay' | 'result';

/** A number that is counted from single cases: its one definition, in words and in SQL. */
export interface FigureDefinition {
  readonly label: Words;
  readonly definition: Words;
  readonly over: Base;
  /** The condition over the base; `{from}`, `{until}` and `{now}` stand for instants. */
  readonly holds: string;
  /** Over events: which. */
  readonly events?: readonly string[];
  /** It holds of now, whatever period is asked for. */
  readonly standing?: boolean;
}

/** A share: one figure in another. */
export interface RateDefinition {
  readonly label: Words;
  readonly definition: Words;
  readonly of: string;
  readonly in: string;
}

/** Where an instant lies in the period. */
export const inPeriod = (instant: string) => `${instant} >= {from} AND ${instant} < {until}`;

/** Which events are of these types. */
export const typesIn = (events: readonly string[]) => `e.type IN (${events.map((type) => `'${type}'`).join(', ')})`;

/** What is found anew is no figure of rectification until it is handed over, and what fell away is none either. */
export const counted = `c.workflow = 'issue' AND c.stage NOT IN ('dismissed', 'withdrawn', 'merged')`;
export const known = `${counted} AND c.disclosed`;

/** Handed over or ordered, and not closed. */
export const open = `c.stage IN ('fixedImmediately', 'handedOver', 'reviewed')`;

/** A case that was told by the press has nobody here who could act on it. */
export const ours = 'c.source IS NULL';
