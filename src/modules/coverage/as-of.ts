import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../platform/errors/problem.js';
import { badParameter, unknownParameter } from '../../platform/errors/request-problems.js';
import { date } from '../../platform/http/list-filters.js';

/** The query parameter of a figure that holds as of a day, for its description. */
export const asOfQuery = {
  asOf: { ...date.schema, description: 'the day for which the figures hold; today where it is left out' },
};

/** Injects the day for which figures are asked, `YYYY-MM-DD`; undefined: today. The route takes no other parameter. */
export const AsOf = createParamDecorator((_: unknown, execution: ExecutionContext): string | undefined => {
  const { asOf, ...others } = execution.switchToHttp().getRequest<FastifyRequest>().query as Record<string, unknown>;
  const unknown = Object.keys(others);
  if (unknown.length > 0) throw new Problem(unknownParameter, { params: { names: unknown.join(', '), allowed: 'asOf' } });
  if (asOf === undefined) return undefined;
  const value = typeof asOf === 'string' ? date.read(asOf) : undefined;
  if (value === undefined) throw new Problem(badParameter, { params: { name: 'asOf', expected: date.expected } });
  return value;
});
