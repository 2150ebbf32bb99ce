import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Language } from '../words/words.js';
import type { Actor } from './actor.js';

/** What a command needs to know of the request that it serves; its explicit first argument. */
export interface RequestContext {
  readonly actor: Actor;
  readonly requestId: string;
  readonly language: Language;
  /** The key and the hash of what was asked with it; absent when the caller sent none. */
  readonly idempotency?: { readonly key: string; readonly requestHash: string };
  /** History is being told, of which nobody needs to hear now. */
  readonly untold?: true;
  /** A unit of work that is open already: commands become part of it instead of opening one of their own. */
  readonly within?: UnitOfWork;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the sign-in guard on every route that is not public. */
    actor?: Actor;
    language: Language;
    /** Set by `@DryRun()`: the caller only wants to know what would happen. */
    dryRun: boolean;
    idempotency?: { readonly key: string; readonly requestHash: string };
  }
}

/** The context of a Fastify request of a signed-in caller. */
export function contextOf(request: FastifyRequest): RequestContext {
  if (request.actor === undefined) throw new Error(`no actor on ${request.method} ${request.url}: is the route public?`);
  return { actor: request.actor, requestId: request.id, language: request.language, idempotency: request.idempotency };
}

/** Injects the context of the request into a controller's method. */
export const Context = createParamDecorator((_: unknown, execution: ExecutionContext) =>
  contextOf(execution.switchToHttp().getRequest<FastifyRequest>()),
);
