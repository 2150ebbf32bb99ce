import type { CaseRow } from '../../engine/cases/case-row.js';
import { seesInside, viewOf } from '../../engine/visibility.js';
import type { Actor } from '../../platform/http/actor.js';
import type { EvidenceAudience } from './evidence.js';

/** The audiences to which an actor belongs in a case that they may see. */
export function audiencesOf(actor: Actor, row: CaseRow): readonly EvidenceAudience[] {
  return seesInside(viewOf(actor), row) ? ['everyone', 'inspection'] : ['everyone'];
}

/**
 * Whether an actor judges a case that they may see, rather than answering for it: the inspection's side, those who oversee it,
 * and the bodies named for its review. They are told that a file is used elsewhere even where they may not see where.
 */
export function judges(actor: Actor, row: CaseRow): boolean {
  const view = viewOf(actor);
  return (
    seesInside(view, row) ||
    view.overseenOffices.includes(row.officeId) ||
    row.reviewBodyIds.some((body) => view.bodies.includes(body))
  );
}
