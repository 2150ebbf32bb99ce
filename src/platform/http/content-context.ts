import type { FastifyRequest } from 'fastify';
import { requestHash } from './idempotency.js';
import type { RequestContext } from './request-context.js';

/**
 * The context of a request whose idempotency key goes with other content than its JSON body: with the hash of an upload,
 * which is only known once it is read, or with the body without the password in it, whose quick hash must not be kept.
 */
export function contextWithContent(context: RequestContext, request: FastifyRequest, content: unknown): RequestContext {
  const { idempotency } = context;
  if (idempotency === undefined) return context;
  return { ...context, idempotency: { key: idempotency.key, requestHash: requestHash(request, content) } };
}
