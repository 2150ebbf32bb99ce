import { createHmac } from 'node:crypto';
import type { Name } from '../../support/city-people.js';
import type { Answer } from '../../support/client.js';
import { HookReceiver } from './hook-receiver.js';
import { Newsroom } from './newsroom.js';

interface Made {
  readonly id: string;
  readonly secret?: string;
  readonly version: number;
  readonly url: string;
}

describe('webhooks', () => {
  let receiver: HookReceiver;
  let room: Newsroom;

  beforeAll(async () => {
    receiver = await HookReceiver.open();
    room = await Newsroom.open({ env: { BASE_URL: 'https://bihuan.example.org' } });
  });
  beforeEach(async () => {
    room.city.at('2025-03-10 09:00');
    await room.forget();
    await room.city.application.database.rows('DELETE FROM webhooks');
    receiver.reset();
  });
  afterAll(() => receiver.close());
  afterAll(() => room.close());

  const asked = async (body: object, by: Name = 'office'): Promise<Answer<Made>> =>
    (await room.city.as(by)).post<Made>('/webhooks', { name: '值班群', url: `${receiver.url}/hook`, format: 'bihuan', ...body });
  const make = async (body: object = {}): Promise<Made> => {
    const answer = await asked(body);
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body;
  };

  it('carry what happens to the office’s cases, signed so that a receiver can check', async () => {
    const issue = await room.rectifying();
    const { secret } = await make();
    await room.city.send(issue, 'liaison', 'REPORT_PROGRESS', { text: '已完成一半' });
    await room.relay();
    await room.send('webhook');
    const [call, ...others] = receiver.calls;
    expect(others).toEqual([]);
    const [, time, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(call?.headers['x-bihuan-signature'])) ?? [];
    expect(signature).toBe(
      createHmac('sha256', secret ?? '')
        .update(`${time}.${call?.body}`)
        .digest('hex'),
    );
    const body = JSON.parse(call?.body ?? '') as Record<string, unknown>;
    expect(body).toMatchObject({
      id: call?.headers['x-bihuan-delivery'],
      type: 'case.event',
      event: { type: 'REPORT_PROGRESS', payload: { text: '已完成一半' } },
      case: { number: issue.number, stage: 'handedOver', step: 'rectifying', unit: { name: '云州市住建局' } },
      url: `https://bihuan.example.org/cases/${issue.id}`,
    });
  });

  it('take a new secret while the former one still signs, so that no request is lost meanwhile; the change is audited', async () => {
    const issue = await room.rectifying();
    const { id, secret: former = '', version } = await make();
    const office = await room.city.as('office');
    const { status, body: drawn } = await office.post<Made & { formerUntil: string }>(
      `/webhooks/${id}/secret`,
      { overlapHours: 2 },
      { version },
    );
    expect([status, drawn.version, drawn.formerUntil]).toEqual([200, version + 1, '2025-03-10T11:00:00.000+08:00']);
    expect((await office.post(`/webhooks/${id}/secret`, {}, { version })).status).toBe(409);
    expect((await (await room.city.as('foreignOffice')).post(`/webhooks/${id}/secret`, {}, { version: 2 })).status).toBe(404);
    const signedBy = async () => {
      receiver.reset();
      await room.city.send(issue, 'liaison', 'REPORT_PROGRESS', { text: '推进中' });
      await room.relay();
      await room.send('webhook');
      const [call] = receiver.calls;
      const [time, ...given] = String(call?.headers['x-bihuan-signature'])
        .split(',')
        .map((part) => part.split('=')[1]);
      const by = (known: string) => createHmac('sha256', known).update(`${time}.${call?.body}`).digest('hex');
      return [given.length, given.includes(by(former)), given.includes(by(drawn.secret ?? ''))];
    };
    expect(await signedBy()).toEqual([2, true, true]);
    room.city.at('2025-03-10 11:00');
    expect(await signedBy()).toEqual([1, false, true]);
    const robot = await make({ format: 'wecom' });
    expect((await office.post(`/webhooks/${robot.id}/secret`, {}, { version: 1 })).body['code']).toBe(
      'webhooks.secret-not-drawn',
    );
    const audit = await (await room.city.as('auditAdmin')).get(`/audit/events?targetId=${id}&action=webhook.secret-changed`);
    expect(audit.body).toMatchObject({ items: [{ actor: { username: 'office' } }] });
    expect(audit.text).not.toContain(former);
    expect((await office.get(`/webhooks/${id}`)).text).not.toContain(former);
  });

  it('tell an alert as one, once, and only what was asked for', async () => {
    const issue = await room.rectifying();
    await make({ events: ['overdue1'] });
    await room.alert(issue, 'DUE_VERY_SOON');
    await room.alert(issue, 'DEADLINE_PASSED', { limit: 'case', dueAt: '2025-03-07T17:30:00.000+08:00' });
    await room.send('webhook');
    expect(receiver.calls.map(({ body }) => JSON.parse(body) as object)).toMatchObject([
      { type: 'case.alert', alert: { word: 'overdue1', level: 'overdue1', limit: 'case' }, wording: { label: '一级超期' } },
    ]);
  });

  it('never carry what is sealed, and nothing of another office', async () => {
    await make();
    const issue = await room.city.issueAt('found.confirmed');
    await room.city.send(issue, 'office', 'REFER', { to: 'discipline', note: '举报人张三' });
    await room.relay();
    await room.send('webhook');
    expect(receiver.calls.length).toBeGreaterThan(0);
    expect(receiver.calls.map(({ body }) => body).join()).not.toContain('张三');
  });

  it('speak as WeCom and DingTalk robots do', async () => {
    const issue = await room.rectifying();
    await make({ format: 'wecom', url: `${receiver.url}/cgi-bin/webhook/send?key=K-1`, events: ['overdue1'] });
    const secret = 'SEC0123456789';
    await make({ format: 'dingtalk', url: `${receiver.url}/robot/send?access_token=A-1`, secret, events: ['overdue1'] });
    receiver.answer = (response) => void response.end('{"errcode":0,"errmsg":"ok"}');
    await room.alert(issue, 'DEADLINE_PASSED', { limit: 'case', dueAt: '2025-03-07T17:30:00.000+08:00' });
    expect(await room.send('webhook')).toBe(0);
    await room.send('robot');
    const [wecom, dingtalk] = [...receiver.calls].sort((one, other) => (one.path < other.path ? -1 : 1));
    expect(wecom?.path).toBe('/cgi-bin/webhook/send?key=K-1');
    const message = JSON.parse(wecom?.body ?? '') as { msgtype: string; markdown: { content: string } };
    expect(message.msgtype).toBe('markdown');
    expect(message.markdown.content).toContain('一级超期');
    expect(message.markdown.content).toContain(`(https://bihuan.example.org/cases/${issue.id})`);
    const address = new URL(`http://robot${dingtalk?.path}`);
    const timestamp = address.searchParams.get('timestamp') ?? '';
    expect(address.searchParams.get('sign')).toBe(
      createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64'),
    );
    expect(JSON.parse(dingtalk?.body ?? '')).toMatchObject({
      msgtype: 'markdown',
      markdown: { title: expect.stringContaining('一级超期'), text: expect.stringContaining(issue.number) },
    });
  });

  it('take a robot’s own error for a failure, though it answers 200', async () => {
    const issue = await room.rectifying();
    await make({ format: 'wecom', url: `${receiver.url}/send?key=K-1`, events: ['overdue1'] });
    receiver.answer = (response) => void response.end('{"errcode":45009,"errmsg":"freq out of limit"}');
    await room.alert(issue, 'DEADLINE_PASSED');
    await room.send('robot');
    expect(await room.deliveries(`channel = 'robot'`)).toMatchObject([
      { status: 'waiting', attempts: 1, last_error: 'the robot answered errcode 45009' },
    ]);
  });

  it('leave an address alone that fails, send again under the same id, and do not follow it elsewhere', async () => {
    const issue = await room.rectifying();
    const { id } = await make({ events: ['overdue1', 'overdue2'] });
    receiver.answer = (response) => void response.writeHead(302, { location: `${receiver.url}/elsewhere` }).end('moved');
    await room.alert(issue, 'DEADLINE_PASSED');
    await room.alert(issue, 'ESCALATE');
    await room.send('webhook');
    expect(receiver.calls.map(({ path }) => path)).toEqual(['/hook']);
    const log = await (await room.city.as('office')).get<{ items: object[] }>(`/webhooks/${id}/deliveries?sort=createdAt`);
    expect(log.body.items).toMatchObject([
      {
        status: 'waiting',
        attempts: 1,
        answerStatus: 302,
        answer: 'moved',
        lastError: 'the address answered 302',
        case: { number: issue.number },
      },
      { status: 'waiting', attempts: 0 },
    ]);
    expect(await room.send('webhook')).toBe(0);
    receiver.answer = (response) => void response.end('ok');
    room.city.at('2025-03-10 09:01');
    await room.send('webhook');
    const [failed, again, next] = receiver.calls.map(({ headers }) => headers['x-bihuan-delivery']);
    expect(again).toBe(failed);
    expect(next).not.toBe(failed);
  });

  it('wait by night as mail does', async () => {
    const issue = await room.rectifying();
    await make({ events: ['overdue1'] });
    room.city.at('2025-03-10 17:30');
    await room.alert(issue, 'DEADLINE_PASSED');
    expect(await room.send('webhook')).toBe(0);
    room.city.at('2025-03-11 08:30');
    await room.send('webhook');
    expect(receiver.calls).toHaveLength(1);
  });

  it('can be tested at once, by night too', async () => {
    const { id } = await make();
    room.city.at('2025-03-10 23:00');
    const answer = await (await room.city.as('office')).post(`/webhooks/${id}/test`);
    expect(answer.body).toMatchObject({ kind: 'test', status: 'sent', answerStatus: 200, answer: 'ok' });
    receiver.answer = (response) => void response.writeHead(500).end('broken');
    expect((await (await room.city.as('office')).post(`/webhooks/${id}/test`)).body).toMatchObject({
      status: 'failed',
      answerStatus: 500,
      lastError: 'the address answered 500',
    });
  });

  it('show their secret once and a robot’s key never', async () => {
    const made = await make();
    expect(made.secret).toMatch(/^whsec_/);
    const robot = await make({ format: 'wecom', url: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=TOP-SECRET' });
    const office = await room.city.as('office');
    const list = await office.get('/webhooks?count=true');
    expect(list.text).not.toContain(made.secret);
    expect(list.text).not.toContain('TOP-SECRET');
    expect(list.body).toMatchObject({ total: 2 });
    expect(robot.secret).toBeUndefined();
    const audit = await (await room.city.as('auditAdmin')).get('/audit/events?limit=200');
    expect(audit.text).toContain('webhook.created');
    expect(audit.text).not.toContain('TOP-SECRET');
    expect(audit.text).not.toContain(made.secret);
  });

  it('belong to their office alone', async () => {
    const { id } = await make();
    for (const other of ['foreignOffice', 'countyOffice', 'provinceOffice'] as const) {
      const client = await room.city.as(other);
      expect((await client.get(`/webhooks/${id}`)).status).toBe(404);
      expect((await client.delete(`/webhooks/${id}`)).status).toBe(404);
      expect((await client.get<{ items: object[] }>('/webhooks')).body.items).toEqual([]);
    }
    for (const nobody of ['systemAdmin', 'head', 'discipline'] as const) expect((await asked({}, nobody)).status).toBe(403);
    expect((await asked({ officeId: '0192f000-0000-7000-8000-000000000001' })).body).toMatchObject({
      code: 'webhooks.office-not-own',
    });
  });

  it('change under the version that was seen, and stop when they are removed', async () => {
    const issue = await room.rectifying();
    const { id } = await make({ events: ['overdue1'] });
    const office = await room.city.as('office');
    expect((await office.patch(`/webhooks/${id}`, { active: false }, { version: 7 })).body).toMatchObject({
      code: 'webhooks.version-conflict',
    });
    expect((await office.patch(`/webhooks/${id}`, { name: '新群' }, { version: 1 })).body).toMatchObject({
      name: '新群',
      version: 2,
    });
    await room.alert(issue, 'DEADLINE_PASSED');
    expect((await office.delete(`/webhooks/${id}`)).status).toBe(204);
    await room.send('webhook');
    expect(receiver.calls).toEqual([]);
    expect(await room.deliveries(`channel = 'webhook'`)).toMatchObject([{ status: 'cancelled', last_error: 'webhook-removed' }]);
  });

  it('name what is wrong with them', async () => {
    const answer = await asked({ url: 'ftp://files', events: ['NO_SUCH_EVENT'], format: 'fax' });
    expect(answer.status).toBe(422);
    expect((await asked({ events: ['NO_SUCH_EVENT'] })).body).toMatchObject({
      code: 'request.invalid',
      errors: [{ path: 'events[0]', code: 'not-a-choice', message: expect.stringContaining('HAND_OVER') }],
    });
  });
});
