import { MailWork } from '../../../src/modules/notifications/mail/mail-work.js';
import { accountIds } from '../../support/city-people.js';
import { everyKind, Newsroom, type Sent } from './newsroom.js';
import { PostOffice } from './post-office.js';

describe('mail', () => {
  let post: PostOffice;
  let room: Newsroom;

  beforeAll(async () => {
    post = await PostOffice.open();
    room = await Newsroom.open({ env: { SMTP_URL: post.url, BASE_URL: 'https://bihuan.example.org' } });
  });
  beforeEach(async () => {
    room.city.at('2025-03-10 09:00');
    await room.forget();
    post.received.length = 0;
    post.refusal = undefined;
  });
  afterAll(() => post.close());
  afterAll(() => room.close());

  const headsMail = async (): Promise<Sent[]> => (await room.deliveries()).filter(({ user }) => user === 'head');

  it('says what and by when, in HTML and as text, with a way to the case', async () => {
    const issue = await room.rectifying();
    await room.alert(issue, 'DUE_VERY_SOON', { limit: 'case', dueAt: '2025-09-10T17:30:00.000+08:00' });
    await room.send();
    const [mail, ...others] = post.to('head');
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('【到期预警】“专项资金使用不规范”应于2025年9月10日 17:30前整改到位');
    expect(mail?.from).toMatchObject({ address: 'bihuan@example.org' });
    for (const body of [mail?.html, mail?.text]) {
      expect(body).toContain(issue.number);
      expect(body).toContain('云州市住建局');
      expect(body).toContain(`https://bihuan.example.org/cases/${issue.id}`);
    }
    expect(mail?.html).toContain('prefers-color-scheme: dark');
    expect(await headsMail()).toMatchObject([{ status: 'sent', attempts: 1, last_error: null }]);
  });

  it('comes in the reader’s language', async () => {
    const issue = await room.rectifying();
    await setPreferences('head', { language: 'en' });
    await room.alert(issue, 'DEADLINE_PASSED', { limit: 'case', dueAt: '2025-03-07T17:30:00.000+08:00' });
    await room.send();
    expect(post.to('head')[0]?.subject).toBe(
      '[Overdue, level 1] "专项资金使用不规范" is overdue: it was due by 17:30 on 7 March 2025',
    );
    expect(post.to('discipline')[0]?.subject).toMatch(/^【一级超期】/);
    await setPreferences('head', {});
  });

  it('combines what is due to one person at once, the most pressing first', async () => {
    const [one, two] = await room.city.issuesAt('handedOver.rectifying', 2);
    if (one === undefined || two === undefined) throw new Error('two were asked for');
    await room.forget();
    await room.alert(one, 'DUE_VERY_SOON');
    await room.alert(two, 'DEADLINE_PASSED');
    await room.send();
    const [mail, ...others] = post.to('head');
    expect(others).toEqual([]);
    expect(mail?.subject).toMatch(/^【一级超期】.*（等 2 条）$/);
    expect(mail?.text).toContain(one.number);
    expect(mail?.text).toContain(two.number);
    const ids = new Set((await headsMail()).map(({ message_id }) => message_id));
    expect(ids.size).toBe(1);
    expect(mail?.messageId).toContain([...ids][0]);
  });

  it('offers to unsubscribe only where something in it is not mandatory', async () => {
    const issue = await room.rectifying();
    await room.alert(issue, 'DEADLINE_PASSED');
    await room.send();
    const mandatory = post.to('head')[0];
    if (mandatory === undefined) throw new Error('the head was told');
    expect(post.header(mandatory, 'list-unsubscribe')).toBeUndefined();
    await room.city.send(issue, 'office', 'COMMENT', { text: '请说明进展' });
    await room.relay();
    await room.send();
    const optional = post.to('head')[1];
    if (optional === undefined) throw new Error('the head was told of the comment');
    expect(optional.text).toContain('请说明进展');
    const address = /^<https:\/\/bihuan\.example\.org\/api\/v1(\/unsubscribe\/[\w-]+)>$/.exec(
      post.header(optional, 'list-unsubscribe') ?? '',
    );
    const path = address?.[1] ?? '';
    expect(post.header(optional, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const { client } = room.city.application;
    expect((await client.get(path)).status).toBe(200);
    expect(await mailKindsOf('head')).toContain('commented');
    const form = { headers: { 'content-type': 'application/x-www-form-urlencoded' } };
    expect((await client.post(path, 'List-Unsubscribe=One-Click', form)).status).toBe(200);
    expect(await mailKindsOf('head')).toEqual(['overdue', 'reminder', 'urged', 'interviewed']);
    expect((await client.post('/unsubscribe/guessed', '', form)).status).toBe(404);
    await setPreferences('head', {});
  });

  it('waits by night and over the holidays for the next working morning, whatever is mandatory', async () => {
    const issue = await room.rectifying();
    room.city.at('2025-09-30 17:30');
    await room.alert(issue, 'DEADLINE_PASSED');
    expect(await room.kept(issue)).not.toEqual([]);
    expect(await room.send()).toBe(0);
    room.city.at('2025-10-01 10:00');
    expect(await room.send()).toBe(0);
    expect(await room.city.provided(MailWork).nextAt()).toEqual(new Date('2025-10-09T08:30:00+08:00'));
    room.city.at('2025-10-09 08:29');
    expect(await room.send()).toBe(0);
    room.city.at('2025-10-09 08:30');
    await room.send();
    expect(post.to('head')).toHaveLength(1);
  });

  it('that is late itself waits too: nothing goes out by night because a worker was away by day', async () => {
    const issue = await room.rectifying();
    await room.alert(issue, 'DEADLINE_PASSED');
    room.city.at('2025-03-10 22:00');
    expect(await room.send()).toBe(0);
    room.city.at('2025-03-11 08:30');
    await room.send();
    expect(post.to('head')).toHaveLength(1);
  });

  it('keeps to a person’s quiet hours and own rest days', async () => {
    const issue = await room.rectifying();
    await setPreferences('head', { quietHours: { from: '08:00', to: '14:00' }, restDays: ['2025-03-11'] });
    room.city.at('2025-03-10 17:00');
    await room.alert(issue, 'DEADLINE_PASSED');
    await setPreferences('head', { quietHours: { from: '16:00', to: '14:00' }, restDays: ['2025-03-11'] });
    await room.send();
    expect(post.to('discipline')).toHaveLength(1);
    expect(post.to('head')).toEqual([]);
    room.city.at('2025-03-12 13:59');
    await room.send();
    expect(post.to('head')).toEqual([]);
    room.city.at('2025-03-12 14:00');
    await room.send();
    expect(post.to('head')).toHaveLength(1);
    await setPreferences('head', {});
  });

  it('is held while the calendar of its year is missing', async () => {
    const issue = await room.rectifying();
    room.city.at('2027-01-04 09:00');
    await room.alert(issue, 'DEADLINE_PASSED');
    expect(await room.send()).toBe(0);
    expect(await headsMail()).toMatchObject([{ status: 'waiting', not_before: null, next_attempt_at: null }]);
    expect(await room.kept(issue)).not.toEqual([]);
  });

  it('that was held for a calendar goes once that is there', async () => {
    const issue = await room.rectifying();
    await room.alert(issue, 'DEADLINE_PASSED');
    await room.city.application.database.rows(
      `UPDATE deliveries SET not_before = NULL, next_attempt_at = NULL WHERE status = 'waiting'`,
    );
    room.city.at('2025-03-10 18:00');
    expect(await room.send()).toBe(0);
    room.city.at('2025-03-11 09:00');
    expect(await room.city.provided(MailWork).nextAt()).toEqual(new Date('2025-03-11T09:00:00+08:00'));
    await room.send();
    expect(post.to('head')).toHaveLength(1);
  });

  it('of a case that was closed meanwhile is cancelled', async () => {
    const issue = await room.city.issueAt('reviewed.decision');
    await room.forget();
    room.city.at('2025-03-10 18:00');
    await room.alert(issue, 'DUE_SOON', { limit: 'step' });
    await room.city.send(issue, 'office', 'APPROVE', { opinion: '同意销号' });
    room.city.at('2025-03-11 08:30');
    await room.send();
    expect(post.to('office').map(({ subject }) => subject)).toEqual([]);
    expect((await room.deliveries()).filter(({ kind }) => kind === 'reminder')).toEqual(
      expect.arrayContaining([expect.objectContaining({ user: 'office', status: 'cancelled', last_error: 'case-closed' })]),
    );
  });

  it('is tried again with growing pauses under the same Message-ID, then fails, and can be sent again', async () => {
    const issue = await room.rectifying();
    await setPreferences('head', {});
    post.refusal = { code: 451, text: 'try again later' };
    await room.alert(issue, 'DEADLINE_PASSED');
    await room.city.application.database.rows(`DELETE FROM deliveries WHERE user_id <> $1`, [accountIds.head]);
    const tries: (Date | null)[] = [];
    for (let attempt = 1; attempt <= 6; attempt++) {
      await room.send();
      const [delivery] = await headsMail();
      expect(delivery?.attempts).toBe(attempt);
      tries.push(delivery?.next_attempt_at ?? null);
      if (delivery?.next_attempt_at != null) room.city.application.clock.set(delivery.next_attempt_at);
    }
    expect(tries.map((at) => at?.toISOString() ?? null)).toEqual([
      '2025-03-10T01:01:00.000Z',
      '2025-03-10T01:06:00.000Z',
      '2025-03-10T01:36:00.000Z',
      '2025-03-10T03:36:00.000Z',
      '2025-03-11T00:30:00.000Z',
      null,
    ]);
    const [failed] = await headsMail();
    expect(failed).toMatchObject({ status: 'failed', last_error: expect.stringContaining('try again later') });
    post.refusal = undefined;
    const admin = await room.city.as('systemAdmin');
    const log = await admin.get<{ items: { id: string; status: string; recipient: object }[] }>('/deliveries?status=failed');
    expect(log.body.items).toMatchObject([{ status: 'failed', recipient: { name: '冯远' } }]);
    expect(JSON.stringify(log.body)).not.toContain(issue.number);
    expect((await admin.post(`/deliveries/${log.body.items[0]?.id}/resend`)).status).toBe(200);
    expect((await admin.post(`/deliveries/${log.body.items[0]?.id}/resend`)).body).toMatchObject({
      code: 'deliveries.not-failed',
    });
    await room.send();
    expect(post.to('head')).toHaveLength(1);
    expect(post.to('head')[0]?.messageId).toContain(failed?.message_id);
  });

  it('that a killed process was sending is taken by another once its lease is over, under the same Message-ID', async () => {
    const issue = await room.rectifying();
    await room.alert(issue, 'DEADLINE_PASSED');
    const { database } = room.city.application;
    await database.rows(
      `UPDATE deliveries SET status = 'sending', attempts = 1, batch_id = id, message_id = 'left-behind', leased_until = now() + interval '1 minute'
       WHERE user_id = $1`,
      [accountIds.head],
    );
    await room.send();
    expect(post.to('head')).toEqual([]);
    await database.rows(`UPDATE deliveries SET leased_until = now() - interval '1 second' WHERE status = 'sending'`);
    await room.send();
    expect(post.to('head').map(({ messageId }) => messageId)).toEqual(['<left-behind@example.org>']);
  });

  it('exists once for each case, level and recipient, though several workers send at once', async () => {
    const issues = await room.city.issuesAt('handedOver.rectifying', 6);
    await room.forget();
    for (const issue of issues) await room.city.tick(issue, 'DEADLINE_PASSED');
    await room.relay();
    const waiting = (await room.deliveries(`channel = 'mail' AND status = 'waiting'`)).length;
    expect(waiting).toBe(6 * new Set(await room.told('overdue1')).size);
    await Promise.all([room.send(), room.send(), room.send(), room.send()]);
    expect((await room.deliveries(`status = 'sent'`)).length).toBe(waiting);
    expect(post.to('head')).toHaveLength(1);
    expect(new Set(post.received.map(({ recipient }) => recipient)).size).toBe(post.received.length);
  });

  it('to somebody without an address, or without a mail server, is noted as not sent', async () => {
    const issue = await room.rectifying();
    const { database } = room.city.application;
    await database.rows('UPDATE users SET email = NULL WHERE id = $1', [accountIds.head]);
    await room.alert(issue, 'DEADLINE_PASSED');
    await database.rows(`UPDATE users SET email = 'head@example.org' WHERE id = $1`, [accountIds.head]);
    expect(await headsMail()).toMatchObject([{ status: 'suppressed', last_error: 'no-address' }]);
  });

  async function setPreferences(name: 'head', change: object): Promise<void> {
    const client = await room.city.as(name);
    const body = { language: 'zh', email: `${name}@example.org`, channels: { mail: everyKind }, ...change };
    const answer = await client.put('/me/preferences', body);
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  }

  async function mailKindsOf(name: 'head'): Promise<readonly string[]> {
    const { body } = await (await room.city.as(name)).get<{ channels: { mail: string[] } }>('/me/preferences');
    return body.channels.mail;
  }
});
