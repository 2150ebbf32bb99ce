import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../errors/problem.js';
import { badParameter, unknownParameter } from '../errors/request-problems.js';
import { flag } from './list-filters.js';

/** The query parameters of a route that takes `dryRun`, for its description. */
export const dryRunQuery = { dryRun: { ...flag.schema, default: false, description: 'only says what would happen' } };

/**
 * Injects whether the caller only wants to know what would happen: `@DryRun() dryRun: boolean`. The route takes no other parameter; a dry
 * run makes nothing, so it is answered with 200 where the deed itself is with 201.
 */
export const DryRun = createParamDecorator((_: unknown, execution: ExecutionContext): boolean => {
  const request = execution.switchToHttp().getRequest<FastifyRequest>();
  request.dryRun = asked(request.query as Record<string, unknown>);
  return request.dryRun;
});

function asked({ dryRun, ...others }: Record<string, unknown>): boolean {
  const unknown = Object.keys(others);
  if (unknown.length > 0) throw new Problem(unknownParameter, { params: { names: unknown.join(', '), allowed: 'dryRun' } });
  if (dryRun === undefined) return false;
  const value = typeof dryRun === 'string' ? flag.read(dryRun) : undefined;
  if (value === undefined) throw new Problem(badParameter, { params: { name: 'dryRun', expected: flag.expected } });
  return value;
}
