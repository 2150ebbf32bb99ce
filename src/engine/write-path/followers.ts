import { Injectable } from '@nestjs/common';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Problem } from '../../platform/errors/problem.js';
import type { CaseChange } from './effects.js';

/** A change that can't stand, for what would follow from it was refused. */
export interface Objection {
  readonly caseId: string;
  readonly problem: Problem;
}

/**
 * Brings other cases in line with changes of a workflow's cases, in the same transaction: by events of theirs, through the write path.
 * What follows may itself be followed, so a follower must find nothing to do where the others are in line already.
 */
export type Follower = (unit: UnitOfWork, changes: readonly CaseChange[]) => Promise<readonly Objection[]>;

/** Who follows the changes of which workflow. */
@Injectable()
export class Followers {
  private readonly followers = new Map<string, Follower[]>();

  /** Registers a follower; to be called while modules initialise. */
  follow(workflow: string, follower: Follower): void {
    this.followers.set(workflow, [...(this.followers.get(workflow) ?? []), follower]);
  }

  /** Lets follow what must, and tells what stands against it. */
  async tell(unit: UnitOfWork, changes: readonly CaseChange[]): Promise<Objection[]> {
    const objections: Objection[] = [];
    for (const workflow of new Set(changes.map(({ row }) => row.workflow))) {
      const own = changes.filter(({ row }) => row.workflow === workflow);
      for (const follower of this.followers.get(workflow) ?? []) objections.push(...(await follower(unit, own)));
    }
    return objections;
  }
}
