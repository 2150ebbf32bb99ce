import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../errors/problem.js';
import { badHeader, versionRequired } from '../errors/request-problems.js';
import { words } from '../words/words.js';

const expected = words('须为带引号的版本号，如 "3"', 'use the version in quotes, as in "3"');
const largestVersion = 2_147_483_647;

/**
 * The version that an If-Match header names.
 *
 * @throws Problem `request.version-required` without one, `request.bad-header` for a malformed one
 */
export function versionOf(ifMatch: string | undefined): number {
  if (ifMatch === undefined) throw new Problem(versionRequired);
  const version = Number(/^"(\d{1,10})"$/.exec(ifMatch.trim())?.[1] ?? Number.NaN);
  if (!(version <= largestVersion)) throw new Problem(badHeader, { params: { name: 'If-Match', expected } });
  return version;
}

/** Injects the version that the caller saw: `@Version() version: number`. The route also carries `@NeedsVersion()`. */
export const Version = createParamDecorator((_: unknown, execution: ExecutionContext) =>
  versionOf(execution.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);
