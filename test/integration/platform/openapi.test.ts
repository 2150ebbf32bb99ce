import { startTestApplication, type TestApplication } from '../../support/application.js';
import { jsonSchemaOf } from '../../../src/platform/http/json-schema.js';
import { sampleModule, Thing } from './sample.module.js';

interface Operation {
  readonly parameters: { name: string; in: string; required: boolean }[];
  readonly requestBody?: { content: Record<string, { schema: Record<string, unknown> }> };
  readonly responses: Record<string, unknown>;
  readonly security?: unknown[];
}

interface Description {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { schemas: Record<string, Record<string, unknown>>; securitySchemes: Record<string, unknown> };
}

describe('the description of the API', () => {
  let application: TestApplication;
  let description: Description;

  beforeAll(async () => {
    application = await startTestApplication({ module: (platform) => sampleModule(platform) });
    description = (await application.client.get<Description>('/openapi.json')).body;
  });
  afterAll(() => application.close());

  it('is OpenAPI 3.1 and names every route with its whole address', () => {
    expect(description.openapi).toBe('3.1.0');
    expect(Object.keys(description.paths).sort()).toEqual([
      '/api/v1/things',
      '/api/v1/things/broken',
      '/api/v1/things/files',
      '/api/v1/things/office-only',
      '/api/v1/things/public',
      '/api/v1/things/{id}',
      '/health/live',
      '/health/ready',
    ]);
  });

  it('describes a body by the rules of its class, nested classes by reference', () => {
    const body = description.paths['/api/v1/things']?.['post']?.requestBody?.content['application/json']?.schema;
    expect(body).toEqual({ $ref: '#/components/schemas/Thing' });
    expect(description.components.schemas['Thing']).toEqual({
      type: 'object',
      properties: {
        title: { type: 'string', minLength: 2, maxLength: 10 },
        parts: { type: 'array', minItems: 1, maxItems: 3, items: { $ref: '#/components/schemas/Part' } },
        weight: { type: 'integer', minimum: 0, maximum: 9 },
        colour: { type: 'string', enum: ['red', 'green'] },
        day: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
        ids: { type: 'array', items: { type: 'string', format: 'uuid' } },
      },
      required: ['title', 'parts'],
      additionalProperties: false,
    });
  });

  it('describes the parameters of a list', () => {
    const names = description.paths['/api/v1/things']?.['get']?.parameters.map(({ name }) => name);
    expect(names).toEqual(['colour', 'unitId', 'q', 'dueBefore', 'limit', 'cursor', 'count', 'sort', 'format']);
  });

  it('says which headers a route takes and how one signs in', () => {
    const change = description.paths['/api/v1/things/{id}']?.['post'];
    expect(change?.parameters.map(({ name, required }) => [name, required])).toEqual([
      ['id', true],
      ['If-Match', true],
      ['Idempotency-Key', false],
    ]);
    expect(Object.keys(change?.responses ?? {})).toEqual(expect.arrayContaining(['201', '404', '409', '428', 'default']));
    expect(description.paths['/api/v1/things/public']?.['get']?.security).toEqual([]);
    expect(Object.keys(description.components.securitySchemes)).toEqual(['session', 'token']);
  });

  it('describes an upload as a form', () => {
    expect(Object.keys(description.paths['/api/v1/things/files']?.['post']?.requestBody?.content ?? {})).toEqual([
      'multipart/form-data',
    ]);
  });

  it('is shown to readers at /docs, from the own origin alone', async () => {
    const page = await application.client.get<string>('/docs');
    expect(page.status).toBe(200);
    expect(page.body).toContain('swagger-ui');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    for (const [, source] of page.body.matchAll(/<script src="\.?([^"]+)"/g)) {
      expect((await application.client.get<string>(source ?? '')).status).toBe(200);
    }
  });

  it('gives nested classes inline and words for the fields where a form is made from it', () => {
    const title = { label: { zh: '标题', en: 'title' }, widget: 'text' };
    const colour = {
      label: { zh: '颜色', en: 'colour' },
      values: { red: { zh: '红', en: 'red' }, green: { zh: '绿', en: 'green' } },
    };
    const fieldsOf = (type: unknown) => new Map(type === Thing ? Object.entries({ colour, title }) : []);
    const schema = jsonSchemaOf(Thing, { fieldsOf, language: 'zh' });
    expect(Object.keys(schema['properties'] as object)).toEqual(['colour', 'title', 'parts', 'weight', 'day', 'ids']);
    expect(schema['properties']).toMatchObject({
      title: { title: '标题', 'x-widget': 'text', minLength: 2 },
      colour: { title: '颜色', 'x-labels': { red: '红', green: '绿' } },
      parts: { items: { type: 'object', properties: { text: { type: 'string', minLength: 2 } }, required: ['text'] } },
    });
  });
});
