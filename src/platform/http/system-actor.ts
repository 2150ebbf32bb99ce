import type { Actor } from './actor.js';
import type { RequestContext } from './request-context.js';

const systemId = '00000000-0000-7000-8000-000000000001';

/** The product itself: it moves cases when time passes, and acts for the command line and the seeds. Nobody can sign in as it. */
export const systemActor: Actor = {
  id: systemId,
  username: 'system',
  name: '系统',
  bindings: [{ role: 'clock', orgId: systemId, orgName: '系统', scopeOfficeIds: [] }],
};

/** The context of what the product does of itself. */
export function systemContext(requestId: string): RequestContext {
  return { actor: systemActor, requestId, language: 'zh' };
}
