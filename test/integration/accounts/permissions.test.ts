import { adminRoles, bindableRoles, businessRoles } from '../../../src/modules/accounts/duties.js';
import { routesOf, type Route } from '../../../src/platform/http/routes.js';
import type { TestClient } from '../../support/client.js';
import { People } from './people.js';

const administered = /^\/api\/v1\/(organisations|posts|users|audit|rule-packs|calendars)(\/|$)/;

describe('the routes of administration', () => {
  let people: People;
  let routes: Route[];
  const clients = new Map<string, TestClient>();

  beforeAll(async () => {
    people = await People.start();
    routes = routesOf(people.application.app).filter(({ path }) => administered.test(path));
    for (const role of bindableRoles) clients.set(role, await people.actor(`one-${role}`, role));
  });
  afterAll(() => people.close());

  const addressOf = ({ path }: Route) => path.replace('/api/v1', '').replace(/:\w+/g, '01890000-0000-7000-8000-000000000000');

  it('are all declared for one administrator, but for reading the tree, the posts and the rules', () => {
    expect(routes.length).toBeGreaterThan(18);
    for (const { method, path, permission } of routes) {
      const open = method === 'GET' && /^\/api\/v1\/(organisations|posts|rule-packs|calendars)/.test(path);
      if (open) expect([path, permission]).toEqual([path, { kind: 'signedIn' }]);
      else expect([path, permission]).toEqual([path, { kind: 'roles', roles: [expect.stringMatching(/Admin$/)] }]);
    }
  });

  it('answer 401 to nobody', async () => {
    for (const route of routes)
      expect([route.path, (await people.client.send(route.method, addressOf(route))).status]).toEqual([route.path, 401]);
  });

  it.each(businessRoles)('let no %s administrate', async (role) => {
    for (const route of routes.filter(({ permission }) => permission?.kind === 'roles')) {
      const answer = await clients.get(role)?.send(route.method, addressOf(route));
      expect([route.method, route.path, answer?.status, answer?.body['code']]).toEqual([
        route.method,
        route.path,
        403,
        'auth.not-permitted',
      ]);
    }
  });

  it.each(adminRoles)('let the %s do no other administrator’s work', async (role) => {
    let own = 0;
    for (const route of routes) {
      const { permission } = route;
      if (permission?.kind !== 'roles') continue;
      const answer = await clients.get(role)?.send(route.method, addressOf(route));
      const permitted = permission.roles.includes(role);
      if (permitted) own++;
      expect([route.path, answer?.status === 403]).toEqual([route.path, !permitted]);
    }
    expect(own).toBeGreaterThan(0);
  });
});
