import { accountIds } from '../../support/city-people.js';
import { everyKind, Newsroom } from './newsroom.js';

const mandatory = ['overdue', 'reminder', 'urged', 'interviewed'];

describe('how people wish to be told', () => {
  let room: Newsroom;

  beforeAll(async () => {
    room = await Newsroom.open();
  });
  afterAll(() => room.close());

  const put = async (body: object) => (await room.city.as('head')).put('/me/preferences', body);

  it('is the usual way until they say otherwise', async () => {
    const { body } = await (await room.city.as('liaison')).get('/me/preferences');
    expect(body).toMatchObject({
      language: 'zh',
      email: 'liaison@example.org',
      channels: { mail: everyKind },
      quietHours: null,
      restDays: [],
      digest: null,
    });
    expect(body['kinds']).toContainEqual({ kind: 'overdue', label: '超期预警', mandatory: true });
  });

  it('is kept, the address with the account', async () => {
    const wishes = {
      language: 'en',
      email: 'feng@example.org',
      channels: { mail: mandatory },
      quietHours: { from: '12:00', to: '13:30' },
      restDays: ['2025-05-06'],
      digest: false,
    };
    expect((await put(wishes)).body).toMatchObject(wishes);
    const user = await (await room.city.as('securityAdmin')).get(`/users/${accountIds.head}`);
    expect(user.body).toMatchObject({ email: 'feng@example.org' });
    const audit = await (await room.city.as('auditAdmin')).get('/audit/events?limit=200');
    expect(audit.text).toContain('user.email-changed');
  });

  it('can not leave out what is mandatory, and says why', async () => {
    const answer = await put({ language: 'zh', channels: { mail: ['commented', 'reminder', 'urged'] } });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ code: 'preferences.mandatory', kinds: ['overdue', 'interviewed'] });
    expect(answer.body['detail']).toContain('“超期预警”、“约谈”属于履职通知');
  });

  it('must leave some office hours, days that exist, and an address that is one', async () => {
    const base = { language: 'zh', channels: { mail: everyKind } };
    expect((await put({ ...base, quietHours: { from: '08:00', to: '18:00' } })).body).toMatchObject({
      code: 'preferences.no-time-left',
      detail: expect.stringContaining('08:30'),
    });
    const faults = async (body: object) =>
      ((await put(body)).body['errors'] as { path: string; code: string }[]).map(({ path, code }) => `${path} ${code}`);
    expect(await faults({ ...base, restDays: ['2025-02-30'] })).toEqual(['restDays[0] not-a-date']);
    expect(await faults({ ...base, quietHours: { from: '8', to: '25:00' } })).toEqual([
      'quietHours.from not-a-time',
      'quietHours.to not-a-time',
    ]);
    expect(await faults({ ...base, email: 'nobody' })).toEqual(['email not-an-email']);
    expect(await faults({})).toEqual(['language required', 'channels required']);
    expect(await faults({ ...base, channels: { mail: ['gossip'] } })).toEqual(['channels.mail not-a-choice']);
  });

  it('keeps from the mailbox what was refused, and never from the inbox', async () => {
    await put({ language: 'zh', email: 'head@example.org', channels: { mail: mandatory } });
    const issue = await room.city.issueAt('handedOver.rectifying');
    await room.forget();
    await room.city.send(issue, 'office', 'COMMENT', { text: '请说明' });
    await room.relay();
    expect((await room.kept(issue)).filter(({ user }) => user === 'head')).toHaveLength(1);
    const { database } = room.city.application;
    const rows = await database.rows('SELECT status FROM deliveries WHERE user_id = $1', [accountIds.head]);
    expect(rows).toEqual([{ status: 'suppressed' }]);
  });

  it('an address is given with an account, and by a table of accounts', async () => {
    const admin = await room.city.as('securityAdmin');
    const made = await admin.post<{ id: string }>('/users', { username: 'newcomer', name: '新人', email: 'new@example.org' });
    expect(made.body).toMatchObject({ email: 'new@example.org' });
    expect((await admin.patch(`/users/${made.body.id}`, { email: 'later@example.org' }, { version: 1 })).body).toMatchObject({
      email: 'later@example.org',
    });
    expect((await admin.post('/users', { username: 'wrong', name: '新人', email: 'nobody' })).status).toBe(422);
    const form = new FormData();
    form.append('file', new Blob(['用户名,姓名,邮箱\nfromtable,表人,table@example.org\nbad,坏人,nobody\n']), 'users.csv');
    const refused = await admin.post('/users/import', form);
    expect(refused.text).toContain('not-an-email');
    const right = new FormData();
    right.append('file', new Blob(['用户名,姓名,邮箱\nfromtable,表人,table@example.org\n']), 'users.csv');
    expect((await admin.post('/users/import', right)).status).toBe(200);
    const list = await admin.get<{ items: object[] }>('/users?q=fromtable');
    expect(list.body.items).toMatchObject([{ username: 'fromtable', email: 'table@example.org' }]);
  });
});
