import type { TestClient } from '../../support/client.js';
import { People } from './people.js';

interface AuditEvent {
  readonly seq: number;
  readonly id: string;
  readonly action: string;
  readonly actor: { readonly username: string };
  readonly target: { readonly id: string; readonly name: string };
  readonly before: unknown;
  readonly after: unknown;
  readonly requestId: string;
  readonly hash: string;
  readonly previousHash: string;
}

describe('the audit', () => {
  let people: People;
  let audit: TestClient;
  let system: TestClient;
  let security: TestClient;

  beforeEach(async () => {
    people = await People.start();
    const place = await people.organisation('city', undefined, '甲市');
    audit = await people.actor('auditor', 'auditAdmin', place);
    system = await people.actor('operator', 'systemAdmin', place);
    security = await people.actor('keeper', 'securityAdmin', place);
  });
  afterEach(() => people.close());

  const events = async (query = '') => (await audit.get<{ items: AuditEvent[] }>(`/audit/events${query}`)).body.items;
  const verdict = async () => (await audit.post('/audit/verify')).body;

  it('tells who did what to what, with before and after, for which request', async () => {
    const created = await system.post<{ id: string }>('/organisations', { name: '乙县', kind: 'county' });
    const changed = await system.patch(`/organisations/${created.body.id}`, { name: '丁县' }, { version: 1 });
    const [latest, before] = await events(`?targetId=${created.body.id}`);
    expect(latest).toMatchObject({
      action: 'organisation.changed',
      actor: { username: 'operator' },
      target: { type: 'organisation', id: created.body.id, name: '丁县' },
      before: { name: '乙县', version: 1 },
      after: { name: '丁县', version: 2 },
      requestId: changed.headers.get('x-request-id'),
    });
    expect(before).toMatchObject({ action: 'organisation.created', before: null });
  });

  it('keeps signing in, being refused and being locked', async () => {
    await people.account('worker');
    for (let attempt = 1; attempt <= 5; attempt++) await people.signIn('worker', 'Wrong-Pass-1');
    people.application.clock.advance(15 * 60_000);
    const page = await people.page('worker');
    await page.post('/auth/logout');
    const actions = (await events('?action=sign-in.refused,account.locked,session.begun,session.ended')).map(
      (event) => event.action,
    );
    expect(actions).toEqual(['session.ended', 'session.begun', 'account.locked', ...Array<string>(4).fill('sign-in.refused')]);
  });

  it('chains what happens at the same time', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, number) => system.post('/organisations', { name: `区 ${number}`, kind: 'city' })),
    );
    const all = (await events('?limit=200')).reverse();
    expect(all.map((event) => event.seq)).toEqual(all.map((_, index) => index + 1));
    all.slice(1).forEach((event, index) => expect(event.previousHash).toBe(all[index]?.hash));
    expect(await verdict()).toEqual({ status: 'intact', events: all.length });
  });

  it('says nothing of what was refused', async () => {
    const before = await events();
    await security.post('/users', { username: 'auditor', name: 'x' });
    await system.post('/organisations', { name: '甲市', kind: 'city' });
    expect(await events()).toEqual(before);
  });

  it.each([
    ["UPDATE audit_events SET actor_name = 'nobody' WHERE seq = 2"],
    ['DELETE FROM audit_events WHERE seq = 2'],
    ['TRUNCATE audit_events'],
  ])('can not be altered: %s', async (statement) => {
    await expect(people.application.database.rows(statement)).rejects.toThrow('audit_events only grows');
  });

  it.each([
    ["UPDATE audit_events SET actor_name = 'nobody' WHERE seq = 3", 3],
    ["UPDATE audit_events SET at = at + interval '1 millisecond' WHERE seq = 2", 2],
    [`UPDATE audit_events SET after = jsonb_set(after, '{username}', '"nobody"') WHERE seq = 2`, 2],
    ['DELETE FROM audit_events WHERE seq = 2', 3],
  ])('names the first event that somebody altered behind its back: %s', async (statement, seq) => {
    const { database } = people.application;
    await database.rows('ALTER TABLE audit_events DISABLE TRIGGER audit_events_append_only');
    await database.rows(statement);
    expect(await verdict()).toMatchObject({ status: 'altered', firstAltered: { seq } });
  });

  it('names the event after one whose hash was computed anew', async () => {
    const { database } = people.application;
    await database.rows('ALTER TABLE audit_events DISABLE TRIGGER audit_events_append_only');
    await database.rows("UPDATE audit_events SET actor_name = 'nobody' WHERE seq = 2");
    await database.rows('UPDATE audit_events SET hash = audit_event_hash(audit_events) WHERE seq = 2');
    expect(await verdict()).toMatchObject({ status: 'altered', firstAltered: { seq: 3 } });
  });

  it('is paged by number and cut by time', async () => {
    people.application.clock.set('2026-07-03T09:00:00+08:00');
    await system.post('/organisations', { name: '乙市', kind: 'city' });
    expect((await events('?since=2026-07-02')).map((event) => event.target.name)).toEqual(['乙市']);
    expect(await events('?until=2026-07-01')).toEqual([]);
    const first = (await audit.get<{ items: AuditEvent[]; nextCursor: string }>('/audit/events?limit=3')).body;
    const rest = await events(`?limit=200&cursor=${first.nextCursor}`);
    expect([...first.items, ...rest].map((event) => event.seq)).toEqual((await events('?limit=200')).map((event) => event.seq));
  });
});
