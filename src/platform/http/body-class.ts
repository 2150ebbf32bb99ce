import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { PayloadClass } from './json-schema.js';
import type { Route } from './routes.js';

/** The class of the parameter that `@Body(ValidBody)` decorates. */
export function bodyClass(route: Pick<Route, 'controller' | 'name'>): PayloadClass | undefined {
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, route.controller, route.name) ?? {}) as Record<
    string,
    { index: number }
  >;
  const body = Object.entries(args).find(([key]) => key.startsWith(`${RouteParamtypes.BODY}:`))?.[1];
  const types = (Reflect.getMetadata('design:paramtypes', route.controller.prototype as object, route.name) ??
    []) as PayloadClass[];
  const type = body && types[body.index];
  return type === undefined || (type as unknown) === Object ? undefined : type;
}
