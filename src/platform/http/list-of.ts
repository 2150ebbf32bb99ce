import { createParamDecorator, UseInterceptors, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Sheet } from '../spreadsheet/sheet.js';
import type { JsonSchema } from './json-schema.js';
import { ListExport, listSheet } from './list-export.js';
import { parseFilters, parseList, parseTurn, type ListSpec, type Page } from './page.js';

export const listSpec = Symbol('listSpec');

const Parsed = createParamDecorator((spec: ListSpec, execution: ExecutionContext) => {
  const { query, turn } = execution.switchToHttp().getRequest<FastifyRequest>();
  return turn === undefined ? parseList(query, spec) : parseTurn(query, spec, turn);
});

/** What decorates a parameter of a route that answers pages of such items. */
type ListParameter<Item> = <Name extends string>(
  target: Readonly<Record<Name, (...args: never[]) => Page<Item> | Promise<Page<Item>>>>,
  name: Name,
  index: number,
) => void;

/**
 * Injects the checked parameters of a list, describes them in the API's description, and offers the list as a spreadsheet:
 * `list(@ListOf(spec, sheet) query: ListQuery<typeof spec>)`. There is no list without its sheet.
 */
export function ListOf<Item>(spec: ListSpec, sheet: Sheet<Item>): ListParameter<Item> {
  return (target, name, index) => {
    const handler = target[name];
    Reflect.defineMetadata(listSpec, spec, handler);
    Reflect.defineMetadata(listSheet, sheet, handler);
    UseInterceptors(ListExport)(target, name, { value: handler });
    Parsed(spec)(target, name, index);
  };
}

/** Injects the checked filters of a route that answers no pages: `@FilteredBy(filters) filters: FilterValues<typeof filters>`. */
export const FilteredBy = createParamDecorator((filters: ListSpec['filters'], execution: ExecutionContext) =>
  parseFilters(execution.switchToHttp().getRequest<FastifyRequest>().query, filters),
);

/** The query parameters of such a route, for its description. */
export const filterQuery = (filters: ListSpec['filters']): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(Object.entries(filters).map(([name, { schema }]) => [name, schema]));
