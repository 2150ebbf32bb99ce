import { Injectable } from '@nestjs/common';
import { Problem } from '../platform/errors/problem.js';
import type { Actor } from '../platform/http/actor.js';
import type { CaseRow } from './cases/case-row.js';
import { CaseRepository } from './cases/case.repository.js';
import { caseNotFound } from './engine.errors.js';
import { sees, viewOf } from './visibility.js';

/** Tells modules which cases an actor may know of; everything else does not exist for them. */
@Injectable()
export class CaseAccess {
  constructor(private readonly cases: CaseRepository) {}

  /** The case, or undefined where the actor may not see it. */
  async visibleCase(actor: Actor, caseId: string): Promise<CaseRow | undefined> {
    const row = await this.cases.find(caseId);
    return row !== undefined && sees(viewOf(actor), row) ? row : undefined;
  }

  /** Those of the cases that the actor may see. */
  async visibleCases(actor: Actor, ids: readonly string[]): Promise<CaseRow[]> {
    const view = viewOf(actor);
    return (await this.cases.findMany(ids)).filter((row) => sees(view, row));
  }

  /**
   * The case that the actor must be able to see.
   *
   * @throws Problem `case.not-found`
   */
  async mustSee(actor: Actor, caseId: string): Promise<CaseRow> {
    const row = await this.visibleCase(actor, caseId);
    if (row === undefined) throw new Problem(caseNotFound);
    return row;
  }

  /**
   * As `mustSee`, by the number that people use, in letters of either case.
   *
   * @throws Problem `case.not-found`
   */
  async mustSeeNumbered(actor: Actor, number: string): Promise<CaseRow> {
    const row = await this.cases.findNumbered(number.trim().toUpperCase());
    if (row === undefined || !sees(viewOf(actor), row)) throw new Problem(caseNotFound);
    return row;
  }
}
