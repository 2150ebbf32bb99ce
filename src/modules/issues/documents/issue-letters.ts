import type { EventView } from '../../../engine/cases/case-view.js';
import { told, type IssueFacts } from './issue-facts.js';

/** The order to fix an issue at once, and its receipt. */
export interface ImmediateOrder {
  readonly facts: IssueFacts;
  readonly order: EventView;
  /** Null until the unit has signed for it. */
  readonly receipt: EventView | null;
}

/** The order as it was approved; undefined where there is none. */
export function immediateOrderOf(facts: IssueFacts): ImmediateOrder | undefined {
  const { history } = facts;
  const order = history.findLast(({ type, to }) => type === 'FIX_IMMEDIATELY' && to === 'fixedImmediately.ordered');
  if (order === undefined) return undefined;
  return { facts, order, receipt: history.find(({ type, seq }) => type === 'SIGN_FOR' && seq > order.seq) ?? null };
}

/** A letter that urges the unit on; the first of an issue is its number 1. */
export interface Urging {
  readonly facts: IssueFacts;
  readonly letter: EventView;
  readonly ordinal: number;
}

/**
 * A letter that urges the unit on.
 *
 * @param ordinal which of them; the last one where it is not said
 */
export function urgingOf(facts: IssueFacts, ordinal: number | undefined): Urging | undefined {
  const letters = facts.history.filter(({ type }) => type === 'URGE');
  const at = ordinal ?? letters.length;
  const letter = letters[at - 1];
  return letter === undefined ? undefined : { facts, letter, ordinal: at };
}

/** What a letter says, as sentences of its own. */
export const sentences = (event: EventView, member: string): string => told(event, member).replace(/([^。！？；])$/, '$1。');
