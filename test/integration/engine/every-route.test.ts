import type { Name } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import { contentsOf } from './contents.js';
import { ask, refusal, shapeFaults, type Asked } from './refusals.js';

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly { readonly in: string; readonly name: string }[];
  readonly media: readonly string[];
}

const nowhere = '0192f000-0000-7000-8000-000000000001';
/** One account of each kind that routes are open to. */
const accounts = ['author', 'office', 'head', 'systemAdmin', 'securityAdmin', 'auditAdmin'] as const satisfies readonly Name[];

/** What some lists can not be read without. */
const needed = (path: string) =>
  Object.entries({
    '/evidence': `caseId=${nowhere}&`,
    '/reports/quarterly/cases': 'quarter=2025-Q1&',
    '/figures/records': 'figure=lettersSent&',
  }).find(([end]) => path.endsWith(end))?.[1] ?? '';

describe('every route that is described', () => {
  let city: City;
  let operations: Operation[];
  let lists: Operation[];
  let before: Record<string, string>;

  beforeAll(async () => {
    city = await City.start();
    for (const name of accounts) await city.as(name);
    operations = await described(city);
    lists = operations.filter(({ parameters }) => parameters.some(({ name }) => name === 'cursor'));
    before = await contentsOf(city.application.database);
  });
  afterEach(async () => {
    expect(await contentsOf(city.application.database)).toEqual(before);
  });
  afterAll(() => city.close());

  const writing = () => operations.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/logout'));
  const address = ({ path }: Operation) => path.replace(/\{\w+\}/g, nowhere);
  /** Sends something to each route as each account and tells which answers are not as they should be. */
  async function offenders(
    routes: readonly Operation[],
    request: Omit<Asked, 'path' | 'by'>,
    isRight: (short: string) => boolean,
    by: readonly Name[] = ['office'],
  ) {
    const found: string[] = [];
    for (const route of routes) {
      for (const name of by) {
        const asked = { method: route.method, path: address(route), version: 1, by: name, ...request };
        const short = await refusal(city, asked).catch((error: Error) => error.message);
        if (!isRight(short)) found.push(`${route.method} ${route.path} by ${name}: ${short}`);
      }
    }
    return found;
  }

  it('is one of many', () => {
    expect(lists.length).toBeGreaterThan(8);
    expect(writing().length).toBeGreaterThan(18);
  });

  it('and writes refuses broken JSON, other types and oversized bodies, whoever sends them', async () => {
    const routes = writing();
    const json = routes.filter(({ media }) => !media.includes('multipart/form-data'));
    expect(await offenders(json, { body: '{"a": ' }, (short) => short === '400 request.malformed')).toEqual([]);
    expect(await offenders(json, { body: '{"__proto__":{"a":1}}' }, (short) => short === '400 request.malformed')).toEqual([]);
    const xml = { body: '<a/>', headers: { 'content-type': 'application/xml' } };
    expect(await offenders(routes, xml, (short) => short === '415 request.unsupported-media-type')).toEqual([]);
    const large = { body: { a: 'x'.repeat(1024 * 1024) } };
    expect(await offenders(json, large, (short) => short === '413 request.too-large')).toEqual([]);
  });

  it('and takes a body answers one that makes no sense with a problem, whoever sends it, and changes nothing', async () => {
    const routes = writing().filter(({ media }) => media.includes('application/json'));
    const right = (short: string) => /^(401 auth\.(?!internal)|403 |404 |409 |422 |428 )/.test(short);
    for (const body of [{ surprise: 1 }, [], 'null', '7', '"text"', { constructor: 1 }, { a: { b: { c: [null] } } }])
      expect(await offenders(routes, { body }, right, accounts)).toEqual([]);
  });

  it('and takes a body names an unknown field to those who may send it', async () => {
    const routes = writing().filter(({ media, path }) => media.includes('application/json') && !path.includes('{'));
    const silent: string[] = [];
    for (const route of routes) {
      const told = await Promise.all(
        accounts.map((by) => refusal(city, { method: route.method, path: route.path, by, body: { surprise: 1 } })),
      );
      if (!told.some((short) => short.includes('surprise:unknown-field')))
        silent.push(`${route.method} ${route.path}: ${told.join()}`);
    }
    expect(silent).toEqual([]);
  });

  it('and lists refuses what it does not know instead of ignoring it', async () => {
    const wrong: [query: string, code: string][] = [
      ['surprise=1', 'request.unknown-parameter'],
      ['Limit=1', 'request.unknown-parameter'],
      ['constructor=1', 'request.unknown-parameter'],
      ['__proto__=1', 'request.unknown-parameter'],
      ['limit=0', 'request.bad-parameter'],
      ['limit=201', 'request.bad-parameter'],
      ['limit=ten', 'request.bad-parameter'],
      ['limit=1e1', 'request.bad-parameter'],
      ['limit=', 'request.bad-parameter'],
      ['limit=1&limit=2', 'request.bad-parameter'],
      ['count=maybe', 'request.bad-parameter'],
      ['sort=surprise', 'request.bad-parameter'],
      ['sort=--number', 'request.bad-parameter'],
      ['cursor=garbage', 'request.bad-parameter'],
      ['cursor=', 'request.bad-parameter'],
      [`cursor=${cursor(['number', false, 'x', 'no-id'])}`, 'request.bad-parameter'],
      [`cursor=${cursor(['surprise', false, 'x', nowhere])}`, 'request.bad-parameter'],
      [`cursor=${cursor({ __proto__: 1 })}`, 'request.bad-parameter'],
    ];
    const found: string[] = [];
    for (const route of lists) {
      for (const [query, code] of wrong) {
        const path = `${address(route)}?${needed(route.path)}${query}`;
        const told = new Set(await Promise.all(accounts.map((by) => refusal(city, { path, by }))));
        told.delete('403 auth.not-permitted');
        if ([...told].join() !== `400 ${code}`) found.push(`${route.path}?${query}: ${[...told].join()}`);
      }
    }
    expect(found).toEqual([]);
  });

  it('and lists answers odd but lawful parameters', async () => {
    const found: string[] = [];
    for (const route of lists) {
      const q = route.parameters.some(({ name }) => name === 'q') ? '&q=%25_%5C%27%3B--' : '';
      for (const by of accounts) {
        const path = `${address(route)}?${needed(route.path)}limit=200&count=true${q}`;
        const answer = await ask(city, { path, by });
        const right = answer.status === 200 ? [] : shapeFaults(answer);
        if (right.length > 0 || ![200, 403, 404].includes(answer.status)) found.push(`${path} by ${by}: ${answer.text}`);
      }
    }
    expect(found).toEqual([]);
  });

  it('answers an address that is not served, and a method that is not, as such', async () => {
    for (const path of ['/nowhere', '/cases/', '/cases/events/more', `/cases/${nowhere}/explode`, '/../secret', '/cases%00'])
      expect(await refusal(city, { path })).toMatch(/^(404 request\.not-found|400 request\.bad-address|404 case\.not-found)$/);
    for (const method of ['PUT', 'DELETE', 'PATCH'])
      expect(await refusal(city, { path: `/cases/${nowhere}`, method })).toMatch(/^40[45] request\./);
  });
});

const cursor = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');

async function described(city: City): Promise<Operation[]> {
  type Described = { parameters?: Operation['parameters']; requestBody?: { content: object } };
  const { body } = await city.application.client.get<{ paths: Record<string, Record<string, Described>> }>('/openapi.json');
  return Object.entries(body.paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(() => path.startsWith('/api/v1'))
      .map(([method, { parameters = [], requestBody }]) => ({
        method: method.toUpperCase(),
        path: path.replace('/api/v1', ''),
        parameters,
        media: Object.keys(requestBody?.content ?? {}),
      })),
  );
}
