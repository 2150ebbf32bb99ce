import { describeApi } from '../../../src/platform/http/openapi.js';
import { routesOf, type Route } from '../../../src/platform/http/routes.js';
import { startTestApplication, type TestApplication } from '../../support/application.js';

/** What anybody may call without signing in. A route joins this list only on purpose. */
const open = [
  'GET /api/v1/me/calendar.ics',
  'GET /api/v1/unsubscribe/:token',
  'GET /health/live',
  'GET /health/ready',
  'POST /api/v1/auth/login',
  'POST /api/v1/unsubscribe/:token',
];

describe('every route of the product', () => {
  let application: TestApplication;
  let routes: Route[];

  beforeAll(async () => {
    application = await startTestApplication();
    routes = routesOf(application.app);
  });
  afterAll(() => application.close());

  it('declares who may call it, and only the listed ones are open to all', () => {
    expect(routes.length).toBeGreaterThan(20);
    expect(routes.filter(({ permission }) => permission === undefined)).toEqual([]);
    const openRoutes = routes
      .filter(({ permission }) => permission?.kind === 'public')
      .map(({ method, path }) => `${method} ${path}`);
    expect(openRoutes.sort()).toEqual(open);
  });

  it('that is not open answers 401 to whoever has not signed in, whatever is sent', async () => {
    const answers = [];
    for (const { method, path, permission } of routes) {
      if (permission?.kind === 'public') continue;
      const address = path.replace('/api/v1', '').replace(/:\w+/g, '0192f000-0000-7000-8000-000000000001');
      const { status, body } = await application.client.send(method, address, method === 'GET' ? undefined : {});
      answers.push(`${method} ${path} ${status} ${String(body['code'])}`);
    }
    expect(answers.filter((answer) => !answer.endsWith(' 401 auth.required'))).toEqual([]);
  });

  it('is known to the web server, and the web server knows no other below the prefix', () => {
    const served = servedBy(application);
    const declared = routes.map(({ method, path }) => `${method} ${path}`).filter((route) => route.includes('/api/v1'));
    expect(served.filter((route) => route.includes(' /api/v1')).sort()).toEqual(declared.sort());
  });

  it('stands in a description whose references all lead somewhere and whose operations have names of their own', () => {
    const description = describeApi(application.app);
    const text = JSON.stringify(description);
    const references = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
    const components = description.components as Record<string, Record<string, unknown>>;
    expect(references.filter(([, kind, name]) => components[kind ?? '']?.[name ?? ''] === undefined)).toEqual([]);
    const names = [...text.matchAll(/"operationId":"(\w+)"/g)].map(([, name]) => name);
    expect(names).toHaveLength(routes.length);
    expect(new Set(names).size).toBe(names.length);
  });
});

/** The web server's own table, from the tree that it prints. */
function servedBy({ app }: TestApplication): string[] {
  const fastify = app.getHttpAdapter().getInstance();
  const lines = fastify.printRoutes({ commonPrefix: false }).split('\n');
  const places: string[] = [];
  return lines.flatMap((line) => {
    const found = /^(?<indent>[│ ]*)[├└]── (?<part>\S+)(?: \((?<methods>[A-Z, ]+)\))?/.exec(line)?.groups;
    if (found === undefined) return [];
    const depth = (found['indent'] ?? '').length / 4;
    places.length = depth;
    places.push(found['part'] ?? '');
    const methods = (found['methods'] ?? '')
      .split(', ')
      .filter((method) => method !== '' && method !== 'HEAD' && method !== 'OPTIONS');
    return methods.map((method) => `${method} ${places.join('')}`);
  });
}
