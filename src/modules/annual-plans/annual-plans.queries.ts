import { Injectable } from '@nestjs/common';
import { instantText, optionalInstant } from '../../engine/instants.js';
import { Problem } from '../../platform/errors/problem.js';
import { notFound } from '../../platform/errors/request-problems.js';
import type { Actor } from '../../platform/http/actor.js';
import { pageOf, type ListQuery, type Page } from '../../platform/http/page.js';
import type { Language } from '../../platform/words/words.js';
import { InspectionsQueries } from '../inspections/inspections.queries.js';
import {
  planActions,
  type InspectionPlace,
  type Plan,
  type PlanChange,
  type PlanLogEntry,
  type PlanSummary,
} from './annual-plan.js';
import type { planList } from './annual-plans.list.js';
import { AnnualPlansRepository, type ChangeRow, type PlanRow } from './annual-plans.repository.js';

const watchers = ['inspectionOffice', 'supervisor', 'leadership'];

/** Reads annual plans: for the office, and for those who watch over it. */
@Injectable()
export class AnnualPlansQueries {
  constructor(
    private readonly plans: AnnualPlansRepository,
    private readonly inspections: InspectionsQueries,
  ) {}

  async list(actor: Actor, query: ListQuery<typeof planList>): Promise<Page<PlanSummary>> {
    const { rows, total } = await this.plans.list(officesInSight(actor), query);
    return pageOf(query, rows, summaryOf, ({ id, year }) => ({ id, value: year }), total);
  }

  /** @throws Problem `request.not-found` */
  async read(actor: Actor, id: string): Promise<Plan> {
    const row = await this.inSight(actor, id);
    const { items, changes, outsidePlan } = await this.plans.content(id);
    return { ...summaryOf(row), items, changes: changes.map(changeOf), outsidePlan };
  }

  /** Everything that was done to a plan, the oldest first. @throws Problem `request.not-found` */
  async log(actor: Actor, id: string, language: Language): Promise<{ entries: PlanLogEntry[] }> {
    await this.inSight(actor, id);
    const rows = await this.plans.log(id);
    const entries = rows.map(({ version, action, actor_id, actor_name, at, detail }) => ({
      version,
      action,
      label: planActions[action][language],
      actor: { id: actor_id, name: actor_name },
      at: instantText(at),
      detail,
    }));
    return { entries };
  }

  /** Whether an inspection stands in the approved plan of its year. @throws Problem `request.not-found` */
  async placeOf(actor: Actor, inspectionId: string): Promise<InspectionPlace> {
    const { id, plan } = await this.inspections.inspection(actor, inspectionId);
    return { inspectionId: id, ...plan };
  }

  /** The row of a plan that the actor may see. @throws Problem `request.not-found` */
  async inSight(actor: Actor, id: string): Promise<PlanRow> {
    const row = await this.plans.find(id);
    if (row === undefined || !officesInSight(actor).includes(row.office_id)) throw new Problem(notFound);
    return row;
  }
}

function officesInSight(actor: Actor): string[] {
  return actor.bindings
    .filter(({ role }) => watchers.includes(role))
    .flatMap(({ orgId, scopeOfficeIds }) => [orgId, ...scopeOfficeIds]);
}

function summaryOf(row: PlanRow): PlanSummary {
  const { id, office_id, office_name, year, title, status, version, created_at } = row;
  return { id, office: { id: office_id, name: office_name }, year, title, status, version, createdAt: instantText(created_at) };
}

function changeOf(row: ChangeRow): PlanChange {
  const { id, status, ground, content, requested_at, decided_at, opinion } = row;
  return {
    id,
    status,
    ground,
    ...content,
    requestedAt: instantText(requested_at),
    decidedAt: optionalInstant(decided_at),
    opinion,
  };
}
