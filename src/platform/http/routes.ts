import { type INestApplication, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { routePermission, type RoutePermission } from './permissions.js';

/** Before every address of the API. */
export const apiPrefix = '/api/v1';
/** Controllers' addresses that stand outside the API's prefix. */
export const outsideApi = ['/health/live', '/health/ready', '/metrics'] as const;

/** A route of a controller: where it is served, what serves it, and who may call it. */
export interface Route {
  readonly method: string;
  /** The whole address, as `/api/v1/cases/:id`. */
  readonly path: string;
  readonly controller: new (...args: never[]) => object;
  readonly handler: (...args: never[]) => unknown;
  readonly name: string;
  readonly permission: RoutePermission | undefined;
}

/** Every route that the application's controllers declare. */
export const routesOf = (app: INestApplication): Route[] => routesIn(app.get(ModulesContainer));

/** As `routesOf`, for whoever stands inside the application. */
export function routesIn(modules: ModulesContainer): Route[] {
  const scanner = new MetadataScanner();
  const controllers = [...modules.values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => {
    const controller = metatype as Route['controller'] | null;
    if (controller === null) return [];
    const prototype = controller.prototype as Record<string, Route['handler']>;
    return scanner.getAllMethodNames(prototype).flatMap((name) => routesOfHandler(controller, prototype[name], name));
  });
}

/** The name of a route in the API's description, as `Talks_write`. */
export const operationIdOf = ({ controller, name }: Route): string => `${controller.name.replace(/Controller$/, '')}_${name}`;

function routesOfHandler(controller: Route['controller'], handler: Route['handler'] | undefined, name: string): Route[] {
  const method = handler && (Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined);
  if (handler === undefined || method === undefined) return [];
  const permission = (Reflect.getMetadata(routePermission, handler) ?? Reflect.getMetadata(routePermission, controller)) as
    RoutePermission | undefined;
  const bases = paths(Reflect.getMetadata(PATH_METADATA, controller));
  const ends = paths(Reflect.getMetadata(PATH_METADATA, handler));
  return bases.flatMap((base) =>
    ends.map((end) => ({ method: RequestMethod[method], path: address(base, end), controller, handler, name, permission })),
  );
}

function paths(metadata: unknown): string[] {
  return Array.isArray(metadata) ? metadata.map(String) : [typeof metadata === 'string' ? metadata : ''];
}

function address(base: string, end: string): string {
  const path = `/${base}/${end}`.replace(/\/+/g, '/').replace(/(?<=.)\/$/, '');
  return outsideApi.some((outside) => outside === path) ? path : `${apiPrefix}${path}`;
}
