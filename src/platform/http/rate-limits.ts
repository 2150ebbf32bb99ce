import { isIPv4 } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../errors/problem.js';
import { tooManyRequests } from '../errors/request-problems.js';

/** How much one caller may ask of one process; signing in has a stricter limit of its own. */
export interface RateLimits {
  /** Requests of one account within a window. */
  readonly perAccount: number;
  /** Requests from one address within a window; a whole office often shares one. */
  readonly perAddress: number;
  readonly windowMs: number;
  /** Whether requests from the same machine go unlimited. */
  readonly exemptLoopback: boolean;
}

export const defaultRateLimits: RateLimits = { perAccount: 600, perAddress: 3000, windowMs: 1000, exemptLoopback: true };

/** Counts a request of a signed-in account; throws `request.too-many`. */
export type AccountLimit = (request: FastifyRequest) => Promise<void>;

/** Limits every address from now on; the limit per account is for the guard, which knows the account. Needs @fastify/rate-limit. */
export function limitRates(fastify: FastifyInstance, limits: RateLimits): AccountLimit {
  const ofAddress = limiter(fastify, limits, limits.perAddress, (request) => `address ${request.ip}`);
  const ofAccount = limiter(fastify, limits, limits.perAccount, (request) => `account ${request.actor?.id ?? request.ip}`);
  fastify.addHook('onRequest', ofAddress);
  return ofAccount;
}

function limiter(
  fastify: FastifyInstance,
  limits: RateLimits,
  max: number,
  keyGenerator: (request: FastifyRequest) => string,
): AccountLimit {
  const count = fastify.createRateLimit({ max, timeWindow: limits.windowMs, keyGenerator });
  return async (request) => {
    if (limits.exemptLoopback && isLoopback(request.ip)) return;
    const result = await count(request);
    if (result.isAllowed || !result.isExceeded) return;
    const seconds = Math.max(1, result.ttlInSeconds);
    throw new Problem(tooManyRequests, { params: { seconds }, headers: { 'retry-after': String(seconds) } });
  };
}

function isLoopback(address: string): boolean {
  const plain = address.replace(/^::ffff:/, '');
  return plain === '::1' || (isIPv4(plain) && plain.startsWith('127.'));
}
