import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Transactions } from '../../platform/database/transactions.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { namingViolations } from '../../platform/database/violations.js';
import { Problem } from '../../platform/errors/problem.js';
import { notFound, notPermitted } from '../../platform/errors/request-problems.js';
import type { Actor } from '../../platform/http/actor.js';
import type { RequestContext } from '../../platform/http/request-context.js';
import { invalid } from '../../platform/http/validation.js';
import { AuditTrail } from '../audit/audit.commands.js';
import type { NewPlanItem, PlanAction, PlanStatus } from './annual-plan.js';
import { ownRequest, planFaults, planStatusWrong, planVersionConflict, planViolations } from './annual-plans.errors.js';
import { AnnualPlansQueries } from './annual-plans.queries.js';
import { AnnualPlansRepository, type PlanRow } from './annual-plans.repository.js';
import type { NewPlanDto, PlanChangeDto, PlanDecisionDto } from './dto/annual-plan.dto.js';

/** What a command leaves of a plan: the next status, and the entry of its log. */
interface Step {
  readonly status: PlanStatus;
  readonly submittedBy?: string | null;
  readonly action: PlanAction;
  readonly detail: object;
}

/** Drafts, submits, approves and changes annual plans; each step is a version with an entry in the plan's log. */
@Injectable()
export class AnnualPlansCommands {
  constructor(
    private readonly transactions: Transactions,
    private readonly plans: AnnualPlansRepository,
    private readonly queries: AnnualPlansQueries,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Drafts the plan of a year.
   *
   * @param id a UUIDv7 of the caller's own, to refer to it before it is there
   * @returns its id
   * @throws Problem `annual-plans.year-taken`, `auth.not-permitted`, `request.invalid`
   */
  async draft(context: RequestContext, asked: NewPlanDto, id = uuidv7()): Promise<string> {
    const officeId = officeFor(context.actor, asked.officeId);
    const work = this.transactions.run(context, async (unit) => {
      await this.ensureUnits(unit, officeId, 'items', asked.items);
      this.plans.insert(unit, { id, officeId, year: asked.year, title: asked.title });
      this.plans.replaceItems(unit, id, asked.items);
      this.plans.note(unit, id, 1, 'drafted', { items: asked.items });
      this.record(unit, 'drafted', id, asked.title);
      return id;
    });
    return namingViolations(planViolations, work);
  }

  /** Gives a draft other items, all of them. @throws Problem as `step` */
  changeItems(context: RequestContext, id: string, version: number, items: readonly NewPlanItem[]): Promise<void> {
    return this.step(context, id, version, 'office', 'drafted', async (unit, plan) => {
      await this.ensureUnits(unit, plan.office_id, 'items', items);
      this.plans.replaceItems(unit, id, items);
      return { status: 'drafted', action: 'itemsChanged', detail: { items } };
    });
  }

  /** Hands a draft in to the leadership. @throws Problem as `step` */
  submit(context: RequestContext, id: string, version: number): Promise<void> {
    return this.step(context, id, version, 'office', 'drafted', (unit) => ({
      status: 'submitted',
      submittedBy: unit.actor.id,
      action: 'submitted',
      detail: {},
    }));
  }

  /** Approves a submitted plan, or gives it back as a draft. @throws Problem as `step`, `annual-plans.own-request` */
  decide(context: RequestContext, id: string, version: number, { decision, opinion }: PlanDecisionDto): Promise<void> {
    return this.step(context, id, version, 'leadership', 'submitted', (unit, plan) => {
      if (plan.submitted_by === unit.actor.id) throw new Problem(ownRequest);
      const approved = decision === 'approve';
      const detail = { opinion: opinion ?? null };
      return { status: approved ? 'approved' : 'drafted', action: approved ? 'approved' : 'returned', detail };
    });
  }

  /** Asks for a change of an approved plan, with its ground. @throws Problem as `step`, `request.invalid` */
  requestChange(context: RequestContext, id: string, version: number, asked: PlanChangeDto): Promise<void> {
    return this.step(context, id, version, 'office', 'approved', async (unit, plan) => {
      const { ground, add = [], remove = [] } = asked;
      if (add.length + remove.length === 0) throw invalid([planFaults.nothing()]);
      await this.ensureUnits(unit, plan.office_id, 'add', add);
      const known = await this.plans.itemIds(unit, id);
      const unknown = remove.flatMap((item, index) => (known.has(item) ? [] : [planFaults.item(index)]));
      if (unknown.length > 0) throw invalid(unknown);
      const changeId = uuidv7();
      this.plans.addChange(unit, changeId, id, ground, { add, remove });
      return { status: 'approved', action: 'changeRequested', detail: { changeId, ground, add, remove } };
    });
  }

  /** Decides on a change; one that is approved takes effect at once. @throws Problem as `step`, `annual-plans.own-request` */
  decideChange(
    context: RequestContext,
    id: string,
    changeId: string,
    version: number,
    { decision, opinion }: PlanDecisionDto,
  ): Promise<void> {
    return this.step(context, id, version, 'leadership', 'approved', async (unit) => {
      const change = await this.plans.lockChange(unit, id, changeId);
      if (change === undefined || change.status !== 'requested') throw new Problem(notFound);
      if (change.requested_by === unit.actor.id) throw new Problem(ownRequest);
      const approved = decision === 'approve';
      this.plans.decideChange(unit, changeId, approved ? 'approved' : 'refused', opinion ?? null);
      if (approved) this.plans.changeItems(unit, id, change.content);
      const detail = { changeId, ground: change.ground, ...change.content, opinion: opinion ?? null };
      return { status: 'approved', action: approved ? 'changeApproved' : 'changeRefused', detail };
    });
  }

  /**
   * Takes a plan one version on.
   *
   * @throws Problem `request.not-found`, `auth.not-permitted`, `annual-plans.version-conflict`, `annual-plans.wrong-status`
   */
  private async step(
    context: RequestContext,
    id: string,
    version: number,
    by: 'office' | 'leadership',
    status: PlanStatus,
    command: (unit: UnitOfWork, plan: PlanRow) => Step | Promise<Step>,
  ): Promise<void> {
    const seen = await this.queries.inSight(context.actor, id);
    if (!isHandOf(context.actor, by, seen.office_id)) throw new Problem(notPermitted);
    const work = this.transactions.run(context, async (unit) => {
      const plan = await this.plans.lock(unit, id);
      if (plan === undefined) throw new Problem(notFound);
      if (plan.version !== version) throw new Problem(planVersionConflict, { params: { given: version, current: plan.version } });
      if (plan.status !== status) throw new Problem(planStatusWrong, { params: { status: plan.status } });
      const next = await command(unit, plan);
      this.plans.advance(unit, id, next.status, next.submittedBy ?? plan.submitted_by);
      this.plans.note(unit, id, version + 1, next.action, next.detail);
      this.record(unit, next.action, id, plan.title);
    });
    await namingViolations(planViolations, work);
  }

  private async ensureUnits(unit: UnitOfWork, officeId: string, path: string, items: readonly NewPlanItem[]): Promise<void> {
    const ids = [...new Set(items.map(({ unitId }) => unitId))];
    const known = await this.plans.units(unit, officeId, ids);
    const faults = items.flatMap(({ unitId }, index) => (known.has(unitId) ? [] : [planFaults.unit(path, index)]));
    if (faults.length > 0) throw invalid(faults);
  }

  private record(unit: UnitOfWork, action: PlanAction, id: string, name: string): void {
    this.audit.record(unit, { action: `annual-plan.${action}`, target: { type: 'annual-plan', id, name } });
  }
}

function isHandOf(actor: Actor, by: 'office' | 'leadership', officeId: string): boolean {
  return actor.bindings.some(({ role, orgId, scopeOfficeIds }) =>
    by === 'office'
      ? role === 'inspectionOffice' && orgId === officeId
      : role === 'leadership' && scopeOfficeIds.includes(officeId),
  );
}

/** The office whose plan is meant: the one named, or the only one of the caller. */
function officeFor(actor: Actor, asked: string | undefined): string {
  const own = actor.bindings.filter(({ role }) => role === 'inspectionOffice').map(({ orgId }) => orgId);
  const [only, ...more] = own;
  const officeId = asked ?? (more.length === 0 ? only : undefined);
  if (officeId === undefined) throw invalid([planFaults.whichOffice()]);
  if (!own.includes(officeId)) throw new Problem(notPermitted);
  return officeId;
}
