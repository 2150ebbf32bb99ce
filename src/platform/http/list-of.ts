import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { JsonSchema } from './json-schema.js';
import { parseFilters, parseList, type ListSpec } from './page.js';

export const listSpec = Symbol('listSpec');

const Parsed = createParamDecorator((spec: ListSpec, execution: ExecutionContext) =>
  parseList(execution.switchToHttp().getRequest<FastifyRequest>().query, spec),
);

/**
 * Injects the checked parameters of a list, and describes them in the API's description:
 * `list(@ListOf(spec) query: ListQuery<typeof spec>)`.
 */
export function ListOf(spec: ListSpec): ParameterDecorator {
  return (target, method, index) => {
    if (method === undefined) throw new Error('ListOf decorates a parameter of a route');
    Reflect.defineMetadata(listSpec, spec, (target as Record<string | symbol, object>)[method] as object);
    Parsed(spec)(target, method, index);
  };
}

/** Injects the checked filters of a route that answers no pages: `@FilteredBy(filters) filters: FilterValues<typeof filters>`. */
export const FilteredBy = createParamDecorator((filters: ListSpec['filters'], execution: ExecutionContext) =>
  parseFilters(execution.switchToHttp().getRequest<FastifyRequest>().query, filters),
);

/** The query parameters of such a route, for its description. */
export const filterQuery = (filters: ListSpec['filters']): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(Object.entries(filters).map(([name, { schema }]) => [name, schema]));
