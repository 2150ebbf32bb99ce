import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../errors/problem.js';
import { badHeader } from '../errors/request-problems.js';
import { words } from '../words/words.js';

const expected = words('须为 1 到 255 个可见 ASCII 字符，且只出现一次', 'use 1 to 255 visible ASCII characters, once');

/**
 * The idempotency key of a POST and the hash of what is asked with it; undefined when the request has none.
 *
 * @throws Problem `request.bad-header`
 */
export function idempotencyOf(request: FastifyRequest): FastifyRequest['idempotency'] {
  const key = request.headers['idempotency-key'];
  if (key === undefined || request.method !== 'POST') return undefined;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key))
    throw new Problem(badHeader, { params: { name: 'Idempotency-Key', expected } });
  return { key, requestHash: requestHash(request, request.body) };
}

/**
 * SHA-256 (hex) over what a request asks for: method, address, If-Match, and its content, whatever the order of its members.
 * An upload's content is not known before it is read: its handler hashes anew, with the file's own hash among the content.
 */
export function requestHash(request: FastifyRequest, content: unknown): string {
  const asked = [request.method, request.url, request.headers['if-match'] ?? null, content ?? null];
  return createHash('sha256').update(JSON.stringify(asked, sortMembers)).digest('hex');
}

function sortMembers(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
