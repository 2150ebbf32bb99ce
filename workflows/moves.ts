import type { StoredState } from './kit/definition.js';
import { leaves as leavesOf } from './kit/paths.js';

/**
 * How an open case of one version becomes a case of the next. Total: every leaf of every region of the old version has its new one.
 */
export interface VersionMove {
  readonly workflow: string;
  readonly from: number;
  readonly to: number;
  /** By leaf path with its region (`stage.found.drafting`); the values likewise. */
  readonly states: Readonly<Record<string, string>>;
  /** The new version's context, from the old one. Pure. */
  readonly context: (old: unknown) => unknown;
}

/** Moves of released versions. Version 1 of every workflow is the newest: there is nowhere to move to yet. */
export const versionMoves: readonly VersionMove[] = [];

/**
 * Applies a move to a state.
 *
 * @throws Error for a leaf that the map lacks: the map was not total
 */
export function moveState(move: VersionMove, { value, context }: StoredState): StoredState {
  return { value: movedValue(move, value), context: move.context(context) };
}

function movedValue(move: VersionMove, value: unknown): unknown {
  const moved: Record<string, unknown> = {};
  for (const leaf of leavesOf(value)) {
    const target = move.states[leaf];
    if (target === undefined) throw new Error(`move ${move.workflow} ${move.from} → ${move.to} says nothing of ${leaf}`);
    nest(moved, target.split('.'));
  }
  return moved;
}

function nest(tree: Record<string, unknown>, [head = '', ...rest]: readonly string[]): void {
  if (rest.length === 0) tree[head] = {};
  else if (rest.length === 1) tree[head] = rest[0];
  else nest((tree[head] ??= {}) as Record<string, unknown>, rest);
}
