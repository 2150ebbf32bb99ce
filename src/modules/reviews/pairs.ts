import { Injectable } from '@nestjs/common';
import type { CaseChange } from '../../engine/write-path/effects.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';

/** A case that is reviewed and its review: while one is brought in line with the other, the other does not answer back. */
@Injectable()
export class Pairs {
  private readonly held = new WeakMap<UnitOfWork, Set<string>>();

  /** Whether the pair of this subject is being brought in line in this unit of work. */
  isHeld(unit: UnitOfWork, subjectId: string): boolean {
    return this.held.get(unit)?.has(subjectId) === true;
  }

  /** Does something to one half of some pairs. */
  async hold<Answer>(unit: UnitOfWork, subjectIds: readonly string[], work: () => Promise<Answer>): Promise<Answer> {
    const held = this.held.get(unit) ?? new Set();
    this.held.set(unit, held);
    for (const id of subjectIds) held.add(id);
    try {
      return await work();
    } finally {
      for (const id of subjectIds) held.delete(id);
    }
  }
}

/** Changes in their order, so that each case has at most one in a wave. */
export function wavesOf(changes: readonly CaseChange[]): CaseChange[][] {
  const waves: CaseChange[][] = [];
  for (const change of changes) {
    const wave = waves.find((candidate) => candidate.every(({ row }) => row.id !== change.row.id));
    if (wave === undefined) waves.push([change]);
    else wave.push(change);
  }
  return waves;
}
