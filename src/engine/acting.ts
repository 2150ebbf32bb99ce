import type { Acting } from '../../workflows/kit/people.js';
import type { Actor } from '../platform/http/actor.js';

/** Somebody in the one role in which they were admitted to an event, and no other: for what follows from it in their name. */
export function actorAs({ id, name, role, orgId, orgName }: Acting): Actor {
  const bindings = orgId === null ? [] : [{ role, orgId, orgName: orgName ?? '', scopeOfficeIds: [orgId] }];
  return { id, username: '', name, bindings };
}
