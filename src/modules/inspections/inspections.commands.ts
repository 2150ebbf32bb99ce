import { Injectable } from '@nestjs/common';
import { Directory } from '../../engine/directory.js';
import { RulePacks } from '../../engine/rules/rule-packs.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { namingViolations } from '../../platform/database/violations.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import type { NewInspectionDto } from './dto/new-inspection.dto.js';
import type { NewRoundDto } from './dto/new-round.dto.js';
import type { NewTermDto } from './dto/new-term.dto.js';
import { InspectionOpenings } from './life/inspection-openings.js';
import { InspectionViews, noIssues, type CountedInspectionView, type InspectionView } from './life/inspection-views.js';
import { inspectionOf, roundOf, termOf, type Round, type Term } from './inspection.js';
import { InspectionPlanCheck } from './inspection-plan-check.js';
import { inspectionViolations } from './inspections.errors.js';
import { InspectionsRepository } from './inspections.repository.js';
import { inspectionRow, roundRow, termRow, type NewInspection, type NewRound, type NewTerm } from './new-rows.js';

/** Plans inspections. */
@Injectable()
export class InspectionsCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly inspections: InspectionsRepository,
    private readonly check: InspectionPlanCheck,
    private readonly directory: Directory,
    private readonly packs: RulePacks,
    private readonly openings: InspectionOpenings,
    private readonly views: InspectionViews,
  ) {}

  /**
   * Opens a term of the caller's office.
   *
   * @throws Problem `request.invalid`, `auth.not-permitted` for another office, `terms.number-taken`
   */
  async createTerm(context: RequestContext, asked: NewTermDto): Promise<Term> {
    const term = this.check.term(context.actor, asked);
    const names = await this.directory.organisations([term.officeId]);
    return this.creating(context, (unit) => {
      const row = termRow(term, unit.now);
      this.inspections.insertTerms(unit, [row]);
      return termOf(row, names);
    });
  }

  /**
   * Opens a round of a term of the caller's office.
   *
   * @throws Problem as `createTerm`, and `rounds.number-taken`
   */
  async createRound(context: RequestContext, asked: NewRoundDto): Promise<Round> {
    const round = await this.check.round(context.actor, asked);
    const names = await this.directory.organisations([round.officeId]);
    return this.creating(context, (unit) => {
      const row = this.roundRow(round, unit.now);
      this.inspections.insertRounds(unit, [row]);
      return roundOf(row, names);
    });
  }

  /**
   * Plans an inspection of a unit in the territory of the caller's office, and opens its case.
   *
   * @throws Problem as `createTerm`, and `inspections.unit-in-round`
   */
  async createInspection(context: RequestContext, asked: NewInspectionDto): Promise<CountedInspectionView> {
    const inspection = await this.check.inspection(context.actor, asked);
    const names = await this.directory.organisations([inspection.officeId, inspection.unitId]);
    return this.creating(context, async (unit) => {
      const row = inspectionRow(inspection, unit.now);
      this.inspections.insertInspections(unit, [{ row, members: inspection.members ?? [] }]);
      const written = await this.inspections.inspection(unit, row.id);
      if (written === undefined) throw new Error(`inspection ${row.id} was not written`);
      const cases = await this.openings.open(unit, [{ row: written }]);
      const [view] = await this.views.with([inspectionOf(written, names)], cases, context.language);
      return { ...(view as InspectionView), counts: noIssues };
    });
  }

  /** Adds terms as a part of a larger unit of work, in one statement; its caller answers for the right to do so. */
  addTerms(unit: UnitOfWork, terms: readonly NewTerm[]): void {
    this.inspections.insertTerms(
      unit,
      terms.map((term) => termRow(term, unit.now)),
    );
  }

  /** As `addTerms`, for rounds. */
  addRounds(unit: UnitOfWork, rounds: readonly NewRound[]): void {
    this.inspections.insertRounds(
      unit,
      rounds.map((round) => this.roundRow(round, unit.now)),
    );
  }

  /** As `addTerms`, for inspections with their teams and cases. */
  async addInspections(unit: UnitOfWork, inspections: readonly NewInspection[]): Promise<void> {
    const added = inspections.map((inspection) => ({
      row: inspectionRow(inspection, unit.now),
      members: inspection.members ?? [],
      takenOver: inspection.takenOver,
    }));
    this.inspections.insertInspections(unit, added);
    const takenOver = new Map(added.map(({ row, takenOver }) => [row.id, takenOver]));
    const rows = await this.inspections.uncased(unit, [...takenOver.keys()]);
    await this.openings.open(
      unit,
      rows.map((row) => ({ row, takenOver: takenOver.get(row.id) })),
    );
  }

  /** Notes that the findings were fed back to the unit, which from now on sees the inspection; the first time counts. */
  feedBack(unit: UnitOfWork, inspectionId: string): void {
    this.inspections.markFedBack(unit, inspectionId);
  }

  private roundRow(round: NewRound, now: Date) {
    return roundRow({ ...round, rulePackVersion: round.rulePackVersion ?? this.packs.newest(round.rulePack).version }, now);
  }

  /** What a command checks, it reads before: whoever holds one connection of the pool must not wait for a second. */
  private creating<Answer>(context: RequestContext, write: (unit: UnitOfWork) => Answer | Promise<Answer>): Promise<Answer> {
    return namingViolations(
      inspectionViolations,
      this.transactions.run(context, async (unit) => write(unit)),
    );
  }
}
