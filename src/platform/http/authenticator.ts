import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor.js';

/** Tells who sends a request; the accounts module answers. */
export abstract class Authenticator {
  /**
   * The signed-in account of a request, from its session cookie or its bearer token.
   *
   * @returns undefined when the request carries neither, or one that is unknown, expired or revoked
   * @throws Problem `auth.csrf` when a cookie request that writes lacks its CSRF token
   */
  abstract authenticate(request: FastifyRequest): Promise<Actor | undefined>;
}
