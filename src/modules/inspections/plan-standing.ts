import type { JsonSchema } from '../../platform/http/json-schema.js';

/** How an inspection stands to its office's plan of the year (年度巡察计划). */
export const planStandings = ['inPlan', 'outsidePlan', 'noApprovedPlan'] as const;

/** As an inspection answers with it: `planned` says in a word what `standing` says exactly. */
export interface PlanStanding {
  readonly planned: boolean;
  readonly standing: (typeof planStandings)[number];
  readonly planId: string | null;
  readonly itemId: string | null;
}

// An inspection belongs to the year in which it goes on site, or else in which its round starts.
const plan = `annual_plans p
  WHERE p.office_id = i.office_id AND p.year = extract(year FROM coalesce(i.on_site_from, r.starts_on)) AND p.status = 'approved'`;
const item = `SELECT m.id FROM annual_plan_items m WHERE m.plan_id = p.id AND m.unit_id = i.unit_id AND m.mode = i.mode LIMIT 1`;

/** The approved plan of the year of an inspection `i` in its round `r`, with the item in which it stands; null where none is approved. */
export const planOfInspection = `(SELECT jsonb_build_object('planId', p.id, 'itemId', (${item})) FROM ${plan})`;

/** As `planOfInspection`, as one of `planStandings`. */
export const standingOfInspection = `coalesce(
  (SELECT CASE WHEN EXISTS (${item}) THEN 'inPlan' ELSE 'outsidePlan' END FROM ${plan}), 'noApprovedPlan')`;

/** What was read of the plan, in words. */
export function planStandingOf(found: { readonly planId: string; readonly itemId: string | null } | null): PlanStanding {
  if (found === null) return { planned: false, standing: 'noApprovedPlan', planId: null, itemId: null };
  const planned = found.itemId !== null;
  return { planned, standing: planned ? 'inPlan' : 'outsidePlan', ...found };
}

const optionalId = { type: ['string', 'null'], format: 'uuid' };

/** The shape of a `PlanStanding`. */
export const planStandingSchema: JsonSchema = {
  type: 'object',
  properties: {
    planned: { type: 'boolean', description: 'whether it stands in the approved plan of its year' },
    standing: { enum: planStandings },
    planId: optionalId,
    itemId: optionalId,
  },
  required: ['planned', 'standing', 'planId', 'itemId'],
};
