import { Injectable } from '@nestjs/common';
import { civilDate } from '../../engine/instants.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Problem, type FieldFault } from '../../platform/errors/problem.js';
import { notFound, notPermitted } from '../../platform/errors/request-problems.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { invalid } from '../../platform/http/validation.js';
import { words } from '../../platform/words/words.js';
import { AuditTrail } from '../audit/audit.commands.js';
import { InspectionsQueries, type Term } from '../inspections/inspections.queries.js';
import { CoverageRepository, type PastInspection } from './coverage.repository.js';
import type { PastInspectionsDto } from './dto/past-inspections.dto.js';
import type { ScopeDto } from './dto/scope.dto.js';

/** What a change of a scope did: how many organisations came or went, and how many are in it now. */
export interface ScopeChange {
  readonly changed: number;
  readonly inScope: number;
}

const fault = (path: string, code: string, zh: string, en: string): FieldFault => ({ path, code, message: words(zh, en) });
const nothingNamed = fault('kinds', 'required', '须给出 organisationIds 或 kinds', 'give organisationIds, kinds, or both');
const withinOutside = fault(
  'withinId',
  'outside-territory',
  '该组织不在本巡察办的区域内',
  'names an organisation outside the territory of the office',
);
const outside = (index: number) =>
  fault(
    `organisationIds[${index}]`,
    'outside-territory',
    '没有这个组织，或不在本巡察办的区域内，或是巡察办',
    'names no organisation that can be inspected in the territory of the office',
  );

const pastFaults = {
  round: (index: number) => fault(`inspections[${index}].roundId`, 'unknown', '本届没有这一轮次', 'names no round of the term'),
  organisation: (index: number) => ({ ...outside(index), path: `inspections[${index}].organisationId` }),
  toCome: (index: number) => fault(`inspections[${index}].endedOn`, 'not-past', '不能晚于今天', 'must not lie after today'),
};

/** Says which organisations a term is to reach. */
@Injectable()
export class CoverageCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: CoverageRepository,
    private readonly inspections: InspectionsQueries,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Adds organisations to the scope of a term of the caller's office; those that are in it already stay.
   *
   * @throws Problem `request.not-found`, `auth.not-permitted` for another office's term, `request.invalid`
   */
  async add(context: RequestContext, termId: string, asked: ScopeDto): Promise<ScopeChange> {
    const term = await this.ownTerm(context, termId);
    const ids = await this.named(term.office.id, asked);
    return this.transactions.run(context, async (unit) => {
      const added = await this.addToScope(unit, termId, ids);
      this.note(unit, term, { added, ...asked, organisationIds: asked.organisationIds?.length ?? 0 });
      return { changed: added, inScope: await this.repository.size(unit, termId) };
    });
  }

  /** Adds organisations as a part of a larger unit of work; its caller answers for the right to do so. @returns how many were new */
  addToScope(unit: UnitOfWork, termId: string, organisationIds: readonly string[]): Promise<number> {
    return this.repository.add(unit, termId, organisationIds);
  }

  /** Takes an organisation out of the scope. @throws Problem as `add`, and `request.not-found` for one that is not in it */
  async remove(context: RequestContext, termId: string, organisationId: string): Promise<ScopeChange> {
    const term = await this.ownTerm(context, termId);
    return this.transactions.run(context, async (unit) => {
      if (!(await this.repository.remove(unit, termId, organisationId))) throw new Problem(notFound);
      this.note(unit, term, { removed: organisationId });
      return { changed: 1, inScope: await this.repository.size(unit, termId) };
    });
  }

  /**
   * Notes inspections that were over before the product kept them: they count for the coverage, and have no case.
   *
   * @throws Problem as `add`; `request.invalid` for a round of another term, an organisation outside the territory, a day to come
   */
  async addPast(context: RequestContext, termId: string, { inspections }: PastInspectionsDto): Promise<{ changed: number }> {
    const term = await this.ownTerm(context, termId);
    const [rounds, known] = await Promise.all([
      this.repository.roundsOf(termId),
      this.repository.inTerritory(term.office.id, [...new Set(inspections.map(({ organisationId }) => organisationId))]),
    ]);
    return this.transactions.run(context, async (unit) => {
      const today = civilDate(unit.now);
      const faults = inspections.flatMap(({ roundId, organisationId, endedOn }, index) => [
        ...(rounds.has(roundId) ? [] : [pastFaults.round(index)]),
        ...(known.has(organisationId) ? [] : [pastFaults.organisation(index)]),
        ...(endedOn > today ? [pastFaults.toCome(index)] : []),
      ]);
      if (faults.length > 0) throw invalid(faults);
      const changed = await this.addPastInspections(unit, inspections);
      this.note(unit, term, { pastInspections: changed });
      return { changed };
    });
  }

  /** As `addToScope`, for past inspections. */
  addPastInspections(unit: UnitOfWork, list: readonly PastInspection[]): Promise<number> {
    return this.repository.addPast(unit, list);
  }

  private async ownTerm({ actor }: RequestContext, termId: string): Promise<Term> {
    const term = await this.inspections.term(actor, termId);
    if (!actor.bindings.some(({ role, orgId }) => role === 'inspectionOffice' && orgId === term.office.id))
      throw new Problem(notPermitted);
    return term;
  }

  private async named(officeId: string, { organisationIds = [], kinds, withinId }: ScopeDto): Promise<string[]> {
    if (organisationIds.length === 0 && kinds === undefined) throw invalid([nothingNamed]);
    const asked = withinId === undefined ? organisationIds : [...organisationIds, withinId];
    const known = await this.repository.inTerritory(officeId, asked);
    const faults = organisationIds.flatMap((id, index) => (known.has(id) ? [] : [outside(index)]));
    if (withinId !== undefined && !known.has(withinId)) faults.push(withinOutside);
    if (faults.length > 0) throw invalid(faults);
    const ofKinds = kinds === undefined ? [] : await this.repository.ofKinds(officeId, kinds, withinId ?? null);
    return [...new Set([...organisationIds, ...ofKinds])];
  }

  private note(unit: UnitOfWork, { id, title }: Term, after: object): void {
    this.audit.record(unit, { action: 'term.scope-changed', target: { type: 'term', id, name: title }, after });
  }
}
