import type { INestApplication } from '@nestjs/common';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { operationOf } from './openapi-operation.js';
import type { FieldsOf, JsonSchema } from './json-schema.js';
import { Schemas } from './openapi-schemas.js';
import { routesOf } from './routes.js';

/** What the description takes from those who know more than the platform. */
export interface DescriptionOptions {
  /** The words of a class's fields. */
  readonly fieldsOf?: FieldsOf;
  /** Puts in what the routes themselves can't tell, such as the payloads of every workflow's events. */
  readonly extend?: (document: OpenAPIObject, schemas: Schemas) => void;
}

const problemSchema: JsonSchema = {
  type: 'object',
  description: 'RFC 9457 problem details; texts follow Accept-Language (zh-CN, en).',
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    code: { type: 'string', description: 'stable and dotted', examples: ['case.version-conflict'] },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          path: { type: 'string', examples: ['manifestations[0].text'] },
          code: { type: 'string' },
          message: { type: 'string' },
        },
        required: ['path', 'code', 'message'],
      },
    },
  },
  required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
};

/** The OpenAPI 3.1 description of every route of the application, made from the code itself. */
export function describeApi(app: INestApplication, options: DescriptionOptions = {}): OpenAPIObject {
  const schemas = new Schemas(options.fieldsOf);
  schemas.all['Problem'] = problemSchema;
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const route of routesOf(app)) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route, schemas) };
  }
  const document = {
    openapi: '3.1.0',
    info: {
      title: '闭环 Bihuan',
      version: '1',
      description:
        '问题整改全过程跟踪。Tracks every problem that an inspection finds until it is really fixed.\n\n' +
        'Lists take `limit`, `cursor`, `count` and `sort`. Any POST may carry an `Idempotency-Key`. Texts follow `Accept-Language`.',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: schemas.all,
      responses: {
        Problem: {
          description: 'Problem details',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'bihuan_session' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
    security: [{ session: [] }, { token: [] }],
  } as unknown as OpenAPIObject;
  options.extend?.(document, schemas);
  return document;
}

/** Serves the description at `/openapi.json` and for reading at `/docs`; it is made when it is first asked for. */
export function serveDescription(app: INestApplication, options: DescriptionOptions = {}): void {
  SwaggerModule.setup('docs', app, () => describeApi(app, options), {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: '闭环 Bihuan API',
  });
}
