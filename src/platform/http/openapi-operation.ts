import { HttpStatus } from '@nestjs/common';
import { HTTP_CODE_METADATA } from '@nestjs/common/constants.js';
import { bodyClass } from './body-class.js';
import type { JsonSchema } from './json-schema.js';
import { listSpec } from './list-of.js';
import { workbookType } from '../spreadsheet/workbook.js';
import { defaultLimit, formatFilter, limitFilter, type ListSpec } from './page.js';
import { needsVersion, routeDescription, takesFile, type RouteDescription } from './route-options.js';
import type { Schemas } from './openapi-schemas.js';
import { operationIdOf, type Route } from './routes.js';

const problem = { $ref: '#/components/responses/Problem' };

/** One route as an OpenAPI operation. */
export function operationOf(route: Route, schemas: Schemas): JsonSchema {
  const description = metadataOf<RouteDescription>(routeDescription, route);
  const body = requestBody(route, description, schemas);
  return {
    operationId: operationIdOf(route),
    tags: [route.path.replace('/api/v1', '').split('/')[1] ?? ''],
    summary: description?.summary.en ?? route.name,
    ...(description && { description: description.summary.zh }),
    ...(route.permission?.kind === 'public' && { security: [] }),
    ...(route.permission?.kind === 'roles' && { 'x-roles': route.permission.roles }),
    parameters: parametersOf(route, description),
    ...(body && { requestBody: body }),
    responses: responsesOf(route, description, schemas),
  };
}

function parametersOf(route: Route, description: RouteDescription | undefined): JsonSchema[] {
  const inPath = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => {
    const schema = /^(id|\w+Id)$/.test(name ?? '') ? { type: 'string', format: 'uuid' } : { type: 'string' };
    return { name, in: 'path', required: true, schema };
  });
  const spec = metadataOf<ListSpec>(listSpec, route);
  const query = { ...(spec && listParameters(spec)), ...description?.query };
  const headers: JsonSchema[] = [];
  if (metadataOf(needsVersion, route)) {
    headers.push({
      name: 'If-Match',
      in: 'header',
      required: true,
      description: 'the version that you saw',
      schema: { type: 'string', pattern: '^"\\d{1,10}"$' },
    });
  }
  if (route.method === 'POST' && route.permission?.kind !== 'public') {
    headers.push({
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[!-~]+$' },
    });
  }
  return [
    ...inPath,
    ...Object.entries(query).map(([name, schema]) => ({ name, in: 'query', required: false, schema })),
    ...headers,
  ];
}

function listParameters(spec: ListSpec): Record<string, JsonSchema> {
  const sorts = Object.keys(spec.sorts).flatMap((name) => [name, `-${name}`]);
  return {
    ...Object.fromEntries(Object.entries(spec.filters).map(([name, filter]) => [name, filter.schema])),
    limit: { ...limitFilter.schema, default: defaultLimit },
    cursor: { type: 'string' },
    count: { type: 'boolean', default: false },
    sort: { type: 'string', enum: sorts },
    // A list may have a filter of this name; then the format is one more of its values.
    ...(!('format' in spec.filters) && { format: formatFilter.schema }),
  };
}

function requestBody(route: Route, description: RouteDescription | undefined, schemas: Schemas): JsonSchema | undefined {
  if (metadataOf(takesFile, route)) {
    const schema = description?.upload ?? {
      type: 'object',
      properties: { file: { type: 'string', format: 'binary' } },
      required: ['file'],
    };
    return { required: true, content: { 'multipart/form-data': { schema } } };
  }
  const type = bodyClass(route);
  const schema = type === undefined ? description?.body : schemas.refTo(type);
  return schema && { required: true, content: { 'application/json': { schema } } };
}

function responsesOf(route: Route, description: RouteDescription | undefined, schemas: Schemas): JsonSchema {
  const declared = Reflect.getMetadata(HTTP_CODE_METADATA, route.handler) as number | undefined;
  const status = declared ?? (route.method === 'POST' ? HttpStatus.CREATED : HttpStatus.OK);
  const statuses = [
    400,
    ...(route.permission?.kind === 'public' ? [] : [401, 403]),
    ...(route.path.includes(':') ? [404] : []),
    ...(metadataOf(needsVersion, route) ? [409, 428] : []),
    ...(['POST', 'PUT', 'PATCH'].includes(route.method) ? [413, 415, 422] : []),
    ...(metadataOf(listSpec, route) === undefined ? [] : [422]),
    429,
  ];
  const dry = status === (HttpStatus.CREATED as number) && description?.query !== undefined && 'dryRun' in description.query;
  return {
    ...(dry && { [HttpStatus.OK]: answerOf(description, schemas, HttpStatus.OK) }),
    [status]: answerOf(description, schemas, status, metadataOf(listSpec, route) !== undefined),
    ...Object.fromEntries(statuses.map((each) => [each, problem])),
    default: problem,
  };
}

const binary = { schema: { type: 'string', format: 'binary' } };

function answerOf(description: RouteDescription | undefined, schemas: Schemas, status: number, exported = false): JsonSchema {
  if (status === 204) return { description: 'Done' };
  const { answer, list, mediaType } = description ?? {};
  if (mediaType !== undefined) return { description: 'OK', content: { [mediaType]: binary } };
  const item = typeof answer === 'function' ? schemas.refTo(answer) : (answer ?? {});
  const json = { 'application/json': { schema: list === true ? pageSchema(item) : item } };
  return { description: 'OK', content: { ...json, ...(exported && { [workbookType]: binary }) } };
}

function pageSchema(item: JsonSchema): JsonSchema {
  return {
    type: 'object',
    properties: { items: { type: 'array', items: item }, nextCursor: { type: ['string', 'null'] }, total: { type: 'integer' } },
    required: ['items', 'nextCursor'],
  };
}

function metadataOf<Value = unknown>(key: symbol, route: Route): Value | undefined {
  return (Reflect.getMetadata(key, route.handler) ?? Reflect.getMetadata(key, route.controller)) as Value | undefined;
}
