import type { CaseRow } from '../../../engine/cases/case-row.js';
import { seesInside, viewOf } from '../../../engine/visibility.js';
import type { Actor } from '../../../platform/http/actor.js';

/** How much of a feedback somebody sees: all of it; a unit its own part; whoever got a copy the package alone. */
export type FeedbackPart = 'whole' | 'own' | 'copy';

const administrators = ['systemAdmin', 'securityAdmin', 'auditAdmin'];

/** The part of a feedback that an actor sees; the one place where it is decided. Undefined: it does not exist for them. */
export function feedbackPartOf(
  actor: Actor,
  row: CaseRow,
  issueUnitIds: readonly string[],
  copyTo: readonly string[],
): FeedbackPart | undefined {
  const view = viewOf(actor);
  if (seesInside(view, row) || view.overseenOffices.includes(row.officeId)) return 'whole';
  if (view.units.some((id) => id === row.unitId || issueUnitIds.includes(id))) return 'own';
  const reads = actor.bindings.some(({ role, orgId }) => !administrators.includes(role) && copyTo.includes(orgId));
  return reads ? 'copy' : undefined;
}
