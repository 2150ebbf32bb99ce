import { SignIns } from '../../../src/modules/accounts/sign-ins.js';
import { Announcements } from '../../../src/platform/database/announcements.js';
import { Remembered } from '../../../src/platform/memory/remembered.js';
import type { TestClient } from '../../support/client.js';
import { until } from '../../support/until.js';
import { People } from './people.js';

describe('two processes on one database', () => {
  let here: People;
  let there: People;
  let security: TestClient;
  let city: string;

  beforeAll(async () => {
    here = await People.start();
    there = await People.start({ databaseUrl: here.application.database.url });
    city = await here.organisation('city', undefined, '甲市');
    security = await here.actor('keeper', 'securityAdmin', city);
  });
  afterAll(async () => {
    await there.close();
    await here.close();
  });

  it('both refuse a token that was revoked in one', async () => {
    const token = await here.tokenOf(await here.account('machine', 'unitHead', city));
    const [one, other] = [here.client.as(token), there.client.as(token)];
    expect((await other.get('/auth/me')).status).toBe(200);
    const [listed] = (await one.get<{ items: { id: string }[] }>('/auth/tokens')).body.items;
    await one.delete(`/auth/tokens/${listed?.id}`);
    expect((await one.get('/auth/me')).status).toBe(401);
    await until(async () => (await other.get('/auth/me')).status === 401);
  });

  it('both know a role that was given in one', async () => {
    const id = await here.account('promoted');
    const other = there.client.as(await here.tokenOf(id));
    expect((await other.get('/audit/events')).status).toBe(403);
    await security.post(`/users/${id}/bindings`, { role: 'auditAdmin', orgId: city });
    await until(async () => (await other.get('/audit/events')).status === 200);
  });

  it('both see an office that was founded in one', async () => {
    const token = await here.tokenOf(await here.account('overseer', 'leadership', city));
    const scope = async () => (await there.provided(SignIns).behind('token', token))?.actor.bindings[0]?.scopeOfficeIds;
    expect(await scope()).toEqual([]);
    const office = await here.organisation('office', city);
    await until(async () => (await scope())?.includes(office) === true);
  });

  it('hear of changes again after their connection was cut, and trust no memory until then', async () => {
    const news = there.provided(Announcements);
    expect(news.reliable).toBe(true);
    const token = await here.tokenOf(await here.account('cut', 'unitHead', city));
    const other = there.client.as(token);
    expect((await other.get('/auth/me')).status).toBe(200);
    await here.application.database.rows(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'bihuan-listen' AND datname = current_database()",
    );
    await until(() => !news.reliable);
    // A change that nobody hears of: it goes round the product.
    await here.application.database.rows('DELETE FROM api_tokens WHERE name = $1', ['test']);
    await until(() => news.reliable);
    expect((await other.get('/auth/me')).status).toBe(401);
  });
});

describe('what a process remembers', () => {
  const remembered = (news: { reliable: boolean }) => {
    let now = 0;
    const memory = new Remembered<string>(10, news, () => now);
    return { memory, later: (milliseconds: number) => (now += milliseconds) };
  };

  it('lives on while news comes through, and five seconds while it does not', () => {
    const news = { reliable: true };
    const { memory, later } = remembered(news);
    memory.reading()('key', 'value');
    later(60_000);
    expect(memory.get('key')).toBe('value');
    news.reliable = false;
    expect(memory.get('key')).toBeUndefined();
    memory.reading()('key', 'value');
    later(4_999);
    expect(memory.get('key')).toBe('value');
    later(1);
    expect(memory.get('key')).toBeUndefined();
  });

  it('does not keep what was read before something was forgotten', () => {
    const { memory } = remembered({ reliable: true });
    const keep = memory.reading();
    memory.forget(() => false);
    keep('key', 'old');
    expect(memory.get('key')).toBeUndefined();
  });

  it('drops what was used longest ago when there is too much', () => {
    const { memory } = remembered({ reliable: true });
    for (let number = 1; number <= 10; number++) memory.reading()(`${number}`, 'value');
    memory.get('1');
    memory.reading()('11', 'value');
    expect([memory.get('1'), memory.get('2'), memory.get('11')]).toEqual(['value', undefined, 'value']);
  });
});
