import type { WorkflowDefinition } from '../../../workflows/kit/definition.js';
import type { Actor } from '../../platform/http/actor.js';
import type { CaseRow } from '../cases/case-row.js';
import { instantText } from '../instants.js';
import { seesAsUnitAlone, viewOf } from '../visibility.js';

/** What an event of a case is judged by: its type, when it happened, and the organisation from which it was sent. */
export interface Deed {
  readonly type: string;
  readonly at: Date;
  readonly orgId: string | null;
}

/** Whether what happened in a case is withheld from the actor, for good or for now. */
export function isWithheld({ withheld }: WorkflowDefinition, actor: Actor, row: CaseRow, { type, at, orgId }: Deed): boolean {
  switch (withheld?.(row.state, { type, at: instantText(at) })) {
    case undefined:
      return false;
    case 'fromUnit':
      return seesAsUnitAlone(viewOf(actor), row);
    case 'fromOthers':
      return !isOffice(actor, row) && actor.bindings.every((binding) => binding.orgId !== orgId);
  }
}

/** Whether the actor works in the case's own office, or is the product itself. */
export function isOffice(actor: Actor, row: CaseRow): boolean {
  return actor.bindings.some(({ role, orgId }) => role === 'clock' || (role === 'inspectionOffice' && orgId === row.officeId));
}
