import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '../../platform/database/database.js';
import { keyset } from '../../platform/database/keyset.js';
import { statement } from '../../platform/database/statement.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ListQuery } from '../../platform/http/page.js';
import type { NewPlanItem, Plan, PlanAction, PlanItem, PlanStatus } from './annual-plan.js';
import { planList } from './annual-plans.list.js';

export interface PlanRow {
  readonly id: string;
  readonly office_id: string;
  readonly office_name: string;
  readonly year: number;
  readonly title: string;
  readonly status: PlanStatus;
  readonly submitted_by: string | null;
  readonly version: number;
  readonly created_at: Date;
}

export interface ChangeRow {
  readonly id: string;
  readonly plan_id: string;
  readonly status: 'requested' | 'approved' | 'refused';
  readonly ground: string;
  readonly content: { readonly add: readonly NewPlanItem[]; readonly remove: readonly string[] };
  readonly requested_by: string;
  readonly requested_at: Date;
  readonly decided_at: Date | null;
  readonly opinion: string | null;
}

export interface LogRow {
  readonly version: number;
  readonly action: PlanAction;
  readonly actor_id: string;
  readonly actor_name: string;
  readonly at: Date;
  readonly detail: object;
}

const select = 'SELECT p.*, o.name AS office_name FROM annual_plans p JOIN organisations o ON o.id = p.office_id';
// An inspection belongs to the year in which it goes on site, or else in which its round starts.
const yearOf = 'extract(year FROM coalesce(i.on_site_from, r.starts_on))';
const inspectionsOf = `inspections i JOIN rounds r ON r.id = i.round_id WHERE i.office_id = p.office_id AND ${yearOf} = p.year`;

const find = statement<PlanRow>('annual-plans.find', `${select} WHERE p.id = $1`);
const lock = statement<PlanRow>('annual-plans.lock', `${select} WHERE p.id = $1 FOR UPDATE OF p`);
const insert = statement(
  'annual-plans.insert',
  `INSERT INTO annual_plans (id, office_id, year, title, status, version, created_at) VALUES ($1, $2, $3, $4, 'drafted', 1, $5)`,
);
const advance = statement(
  'annual-plans.advance',
  'UPDATE annual_plans SET status = $2, submitted_by = $3, version = version + 1 WHERE id = $1',
);
const log = statement(
  'annual-plans.log',
  'INSERT INTO annual_plan_log (plan_id, version, action, actor_id, actor_name, at, detail) VALUES ($1, $2, $3, $4, $5, $6, $7)',
);
const readLog = statement<LogRow>('annual-plans.read-log', 'SELECT * FROM annual_plan_log WHERE plan_id = $1 ORDER BY version');
const items = statement<PlanItem>(
  'annual-plans.items',
  `SELECT m.id, jsonb_build_object('id', u.id, 'name', u.name) AS unit, m.mode, m.round_number AS "roundNumber", m.quarter, m.note,
     (SELECT i.id FROM ${inspectionsOf} AND i.unit_id = m.unit_id AND i.mode = m.mode ORDER BY i.id LIMIT 1) AS "inspectionId"
   FROM annual_plan_items m JOIN annual_plans p ON p.id = m.plan_id JOIN organisations u ON u.id = m.unit_id
   WHERE m.plan_id = $1 ORDER BY m.ordinal, m.id`,
);
const outside = statement<Plan['outsidePlan'][number]>(
  'annual-plans.outside',
  `SELECT i.id AS "inspectionId", i.title, jsonb_build_object('id', u.id, 'name', u.name) AS unit, i.mode
   FROM annual_plans p, LATERAL (SELECT i.* FROM ${inspectionsOf}) AS i JOIN organisations u ON u.id = i.unit_id
   WHERE p.id = $1 AND p.status = 'approved'
     AND NOT EXISTS (SELECT FROM annual_plan_items m WHERE m.plan_id = p.id AND m.unit_id = i.unit_id AND m.mode = i.mode)
   ORDER BY i.id`,
);
const clearItems = statement('annual-plans.clear-items', 'DELETE FROM annual_plan_items WHERE plan_id = $1');
const removeItems = statement(
  'annual-plans.remove-items',
  'DELETE FROM annual_plan_items WHERE plan_id = $1 AND id = ANY($2::uuid[])',
);
const addItems = statement(
  'annual-plans.add-items',
  `INSERT INTO annual_plan_items (id, plan_id, unit_id, mode, round_number, quarter, note, ordinal)
   SELECT m.id, $1, m.unit_id, m.mode, m.round_number, m.quarter, m.note,
     m.place + coalesce((SELECT max(ordinal) FROM annual_plan_items WHERE plan_id = $1), 0)
   FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::int[], $6::int[], $7::text[]) WITH ORDINALITY
     AS m (id, unit_id, mode, round_number, quarter, note, place)`,
);
const itemIds = statement<{ id: string }>('annual-plans.item-ids', 'SELECT id FROM annual_plan_items WHERE plan_id = $1');
const changes = statement<ChangeRow>(
  'annual-plans.changes',
  'SELECT * FROM annual_plan_changes WHERE plan_id = $1 ORDER BY requested_at, id',
);
const lockChange = statement<ChangeRow>(
  'annual-plans.lock-change',
  'SELECT * FROM annual_plan_changes WHERE id = $1 AND plan_id = $2 FOR UPDATE',
);
const addChange = statement(
  'annual-plans.add-change',
  `INSERT INTO annual_plan_changes (id, plan_id, status, ground, content, requested_by, requested_at) VALUES ($1, $2, 'requested', $3, $4, $5, $6)`,
);
const decideChange = statement(
  'annual-plans.decide-change',
  'UPDATE annual_plan_changes SET status = $2, decided_at = $3, opinion = $4 WHERE id = $1',
);
const units = statement<{ id: string }>(
  'annual-plans.units',
  `SELECT o.id FROM organisations o JOIN organisations office ON office.id = $1 LEFT JOIN organisations area ON area.id = office.parent_id
   WHERE o.id = ANY($2::uuid[]) AND o.kind <> 'office' AND starts_with(o.path, coalesce(area.path, office.path))`,
);

/** Reads and writes annual plans. */
@Injectable()
export class AnnualPlansRepository {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<PlanRow | undefined> {
    return (await this.database.rows(find, [id]))[0];
  }

  async lock(unit: UnitOfWork, id: string): Promise<PlanRow | undefined> {
    return (await unit.read(lock, [id]))[0];
  }

  async content(id: string) {
    const [planItems, planChanges, outsidePlan] = await Promise.all([
      this.database.rows(items, [id]),
      this.database.rows(changes, [id]),
      this.database.rows(outside, [id]),
    ]);
    return { items: planItems, changes: planChanges, outsidePlan };
  }

  async log(id: string): Promise<LogRow[]> {
    return this.database.rows(readLog, [id]);
  }

  /** Plans of the offices in sight. */
  async list(
    officeIds: readonly string[],
    query: ListQuery<typeof planList>,
  ): Promise<{ rows: PlanRow[]; total: number | undefined }> {
    const { officeId, year, status } = query.filters;
    const values = [officeIds, officeId ?? null, year ?? null, status ?? null];
    const where = `p.office_id = ANY($1::uuid[]) AND ($2::uuid[] IS NULL OR p.office_id = ANY($2)) AND ($3::int IS NULL OR p.year = $3)
      AND ($4::text[] IS NULL OR p.status = ANY($4))`;
    const page = keyset(query, planList, { year: 'p.year' }, 'p.id', values.length + 1);
    const [rows, counted] = await Promise.all([
      this.database.select<PlanRow>(
        `${select} WHERE ${where} AND ${page.where} ORDER BY ${page.orderBy} LIMIT ${query.limit + 1}`,
        [...values, ...page.values],
      ),
      query.count
        ? this.database.select<{ total: number }>(`SELECT count(*) AS total FROM annual_plans p WHERE ${where}`, values)
        : [],
    ]);
    return { rows, total: counted[0]?.total };
  }

  /** Those of the units that stand in an office's territory. */
  async units(unit: UnitOfWork, officeId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await unit.read(units, [officeId, ids])).map(({ id }) => id));
  }

  async itemIds(unit: UnitOfWork, planId: string): Promise<ReadonlySet<string>> {
    return new Set((await unit.read(itemIds, [planId])).map(({ id }) => id));
  }

  insert(unit: UnitOfWork, plan: { id: string; officeId: string; year: number; title: string }): void {
    unit.write(insert, [plan.id, plan.officeId, plan.year, plan.title, unit.now]);
  }

  /** Takes the plan one version on. */
  advance(unit: UnitOfWork, id: string, status: PlanStatus, submittedBy: string | null): void {
    unit.write(advance, [id, status, submittedBy]);
  }

  note(unit: UnitOfWork, planId: string, version: number, action: PlanAction, detail: object): void {
    unit.write(log, [planId, version, action, unit.actor.id, unit.actor.name, unit.now, JSON.stringify(detail)]);
  }

  replaceItems(unit: UnitOfWork, planId: string, list: readonly NewPlanItem[]): void {
    unit.write(clearItems, [planId]);
    this.addItems(unit, planId, list);
  }

  changeItems(unit: UnitOfWork, planId: string, { add, remove }: ChangeRow['content']): void {
    unit.write(removeItems, [planId, remove]);
    this.addItems(unit, planId, add);
  }

  private addItems(unit: UnitOfWork, planId: string, list: readonly NewPlanItem[]): void {
    const column = <Key extends keyof NewPlanItem>(key: Key) => list.map((item) => item[key] ?? null);
    const others = (['unitId', 'mode', 'roundNumber', 'quarter', 'note'] as const).map(column);
    unit.write(addItems, [planId, list.map(() => uuidv7()), ...others]);
  }

  addChange(unit: UnitOfWork, id: string, planId: string, ground: string, content: ChangeRow['content']): void {
    unit.write(addChange, [id, planId, ground, JSON.stringify(content), unit.actor.id, unit.now]);
  }

  async lockChange(unit: UnitOfWork, planId: string, id: string): Promise<ChangeRow | undefined> {
    return (await unit.read(lockChange, [id, planId]))[0];
  }

  decideChange(unit: UnitOfWork, id: string, status: 'approved' | 'refused', opinion: string | null): void {
    unit.write(decideChange, [id, status, unit.now, opinion]);
  }
}
