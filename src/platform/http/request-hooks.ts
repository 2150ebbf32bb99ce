import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '../words/words.js';
import { idempotencyOf } from './idempotency.js';
import { apiPrefix } from './routes.js';

const created = 201;
const ok = 200;
const nothingAllowed = "default-src 'none'; frame-ancestors 'none'";
/** For what a browser shows as a page: the description's UI and the product's own page, which bring everything along. */
const ownOriginOnly =
  "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; frame-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

/** Prepares every request (language, idempotency key) and dresses every answer (security headers, request id). */
export function addRequestHooks(fastify: FastifyInstance): void {
  fastify.decorateRequest('actor', undefined);
  fastify.decorateRequest('language', 'zh');
  fastify.decorateRequest('idempotency', undefined);
  fastify.decorateRequest('dryRun', false);
  fastify.addHook('onRequest', (request, reply, done) => {
    prepare(request, reply);
    done();
  });
  fastify.addHook('preHandler', (request, _reply, done) => {
    try {
      request.idempotency = idempotencyOf(request);
      done();
    } catch (error) {
      done(error as Error);
    }
  });
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    if (request.dryRun && reply.statusCode === created) void reply.status(ok);
    done();
  });
}

function prepare(request: FastifyRequest, reply: FastifyReply): void {
  request.language = languageOf(request.headers['accept-language']);
  const api = request.url.startsWith(`${apiPrefix}/`);
  void reply.headers({
    'x-request-id': request.id,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'content-security-policy': api ? nothingAllowed : ownOriginOnly,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  if (api) void reply.headers({ 'cache-control': 'no-store', 'content-language': request.language === 'zh' ? 'zh-CN' : 'en' });
}
