import type { JsonSchema } from '../../platform/http/json-schema.js';
import type { PlanStanding } from '../inspections/inspections.queries.js';
import { words, type Words } from '../../platform/words/words.js';

export const planModes = ['regular', 'elevated', 'mobile', 'special', 'joint', 'village'] as const;
export type PlanMode = (typeof planModes)[number];

/** A plan is written, handed in, and approved by the leadership; after that it changes by approved requests alone. */
export const planStatuses = ['drafted', 'submitted', 'approved'] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** What may be done to a plan, as its log tells it. */
export const planActions = {
  drafted: words('拟订计划', 'drafted the plan'),
  itemsChanged: words('修改计划内容', 'changed the items'),
  submitted: words('提交审批', 'submitted it'),
  approved: words('批准计划', 'approved it'),
  returned: words('退回计划', 'returned it'),
  changeRequested: words('申请调整', 'asked for a change'),
  changeApproved: words('批准调整', 'approved the change'),
  changeRefused: words('不同意调整', 'refused the change'),
} as const satisfies Record<string, Words>;
export type PlanAction = keyof typeof planActions;

/** A unit that the plan is to name. */
export interface NewPlanItem {
  readonly unitId: string;
  readonly mode: PlanMode;
  readonly roundNumber?: number;
  readonly quarter?: number;
  readonly note?: string;
}

interface Ref {
  readonly id: string;
  readonly name: string;
}

/** An item of a plan; `inspectionId` names the inspection that carries it out, null while there is none. */
export interface PlanItem {
  readonly id: string;
  readonly unit: Ref;
  readonly mode: PlanMode;
  readonly roundNumber: number | null;
  readonly quarter: number | null;
  readonly note: string | null;
  readonly inspectionId: string | null;
}

/** A change asked for after the approval. */
export interface PlanChange {
  readonly id: string;
  readonly status: 'requested' | 'approved' | 'refused';
  readonly ground: string;
  readonly add: readonly NewPlanItem[];
  readonly remove: readonly string[];
  readonly requestedAt: string;
  readonly decidedAt: string | null;
  readonly opinion: string | null;
}

/** An annual plan (年度巡察计划) without its items, as lists show it. */
export interface PlanSummary {
  readonly id: string;
  readonly office: Ref;
  readonly year: number;
  readonly title: string;
  readonly status: PlanStatus;
  readonly version: number;
  readonly createdAt: string;
}

/** An annual plan with its items, and the office's inspections of the year that no item of the approved plan names. */
export interface Plan extends PlanSummary {
  readonly items: readonly PlanItem[];
  readonly changes: readonly PlanChange[];
  readonly outsidePlan: readonly {
    readonly inspectionId: string;
    readonly title: string;
    readonly unit: Ref;
    readonly mode: PlanMode;
  }[];
}

/** One entry of a plan's log. */
export interface PlanLogEntry {
  readonly version: number;
  readonly action: PlanAction;
  readonly label: string;
  readonly actor: Ref;
  readonly at: string;
  readonly detail: object;
}

/** How an inspection stands to the plan of its year. */
export interface InspectionPlace extends PlanStanding {
  readonly inspectionId: string;
}

const id = { type: 'string', format: 'uuid' };
const text = { type: 'string' };
const instant = { type: 'string', format: 'date-time' };
const optional = (type: string) => ({ type: [type, 'null'] });
const object = (properties: JsonSchema): JsonSchema => ({ type: 'object', properties, required: Object.keys(properties) });
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const ref = object({ id, name: text });
const mode = { enum: planModes };
const summary = {
  id,
  office: ref,
  year: { type: 'integer' },
  title: text,
  status: { enum: planStatuses },
  version: { type: 'integer' },
  createdAt: instant,
};

export const planSummarySchema = object(summary);
export const planSchema = object({
  ...summary,
  items: listOf(
    object({
      id,
      unit: ref,
      mode,
      roundNumber: optional('integer'),
      quarter: optional('integer'),
      note: optional('string'),
      inspectionId: { ...optional('string'), format: 'uuid' },
    }),
  ),
  changes: listOf(
    object({
      id,
      status: { enum: ['requested', 'approved', 'refused'] },
      ground: text,
      add: listOf({ type: 'object' }),
      remove: listOf(id),
      requestedAt: instant,
      decidedAt: { ...optional('string'), format: 'date-time' },
      opinion: optional('string'),
    }),
  ),
  outsidePlan: listOf(object({ inspectionId: id, title: text, unit: ref, mode })),
});
export const planLogSchema = object({
  entries: listOf(
    object({
      version: { type: 'integer' },
      action: { enum: Object.keys(planActions) },
      label: text,
      actor: ref,
      at: instant,
      detail: { type: 'object' },
    }),
  ),
});
export const inspectionPlaceSchema = object({
  inspectionId: id,
  planned: { type: 'boolean' },
  standing: { enum: ['inPlan', 'outsidePlan', 'noApprovedPlan'] },
  planId: { ...optional('string'), format: 'uuid' },
  itemId: { ...optional('string'), format: 'uuid' },
});
