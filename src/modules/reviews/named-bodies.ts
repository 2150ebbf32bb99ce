import { Injectable } from '@nestjs/common';
import type { IssueContext } from '../../../workflows/issue/v1/context.js';
import type { CaseRow } from '../../engine/cases/case-row.js';
import type { CaseChange } from '../../engine/write-path/effects.js';
import type { Objection } from '../../engine/write-path/followers.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Problem } from '../../platform/errors/problem.js';
import { ReviewBodies } from './review-bodies.js';

/** The bodies that the office names for the reviews of an issue: free of conflicts, and those among them whom the rule pack requires. */
@Injectable()
export class NamedBodies {
  constructor(private readonly bodies: ReviewBodies) {}

  /** What stands against the bodies named by some changes of issues, or against a new unit that they would then judge. */
  async check(unit: UnitOfWork, changes: readonly CaseChange[]): Promise<Objection[]> {
    const judged = new Map<string, Promise<Problem | undefined>>();
    const objections: Objection[] = [];
    for (const { row, event } of changes) {
      const { reviewBodies, unitId } = event.payload as { readonly reviewBodies?: readonly string[]; readonly unitId?: string };
      const usual = (row.state.context as IssueContext).reviewBodies.filter((id) => id !== row.unitId);
      const work = reviewBodies
        ? () => this.bodies.checkNamed(unit, row, reviewBodies, 'reviewBodies')
        : unitId !== undefined && (() => this.bodies.check(unit, row, usual, 'unitId'));
      if (work === false) continue;
      const key = JSON.stringify([placeOf(row), reviewBodies ?? usual, unitId]);
      const problem = await (judged.get(key) ?? refusalOf(work));
      judged.set(key, Promise.resolve(problem));
      if (problem !== undefined) objections.push({ caseId: row.id, problem });
    }
    return objections;
  }

  /** For each case the bodies that its rule pack requires. */
  async requiredFor(unit: UnitOfWork, rows: readonly CaseRow[]): Promise<(readonly string[])[]> {
    const known = new Map<string, readonly string[]>();
    for (const row of rows) if (!known.has(placeOf(row))) known.set(placeOf(row), await this.bodies.required(unit, row));
    return rows.map((row) => known.get(placeOf(row)) ?? []);
  }
}

/** Cases of the same place find the same bodies. */
const placeOf = ({ officeId, unitId, rulePack, rulePackVersion }: CaseRow) =>
  [officeId, unitId, rulePack, rulePackVersion].join('|');

async function refusalOf(work: () => Promise<unknown>): Promise<Problem | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
