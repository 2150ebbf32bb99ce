import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { HookReceiver } from './hook-receiver.js';
import { Newsroom } from './newsroom.js';

describe('a channel that fails', () => {
  let receiver: HookReceiver;
  let silent: Server;
  const callers = new Set<Socket>();
  let room: Newsroom;

  beforeAll(async () => {
    receiver = await HookReceiver.open();
    silent = createServer((socket) => {
      callers.add(socket);
      socket.on('error', () => undefined);
      silent.emit('called');
    });
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    room = await Newsroom.open({ env: { SMTP_URL: `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}` } });
    const office = await room.city.as('office');
    const hook = { name: '值班', url: receiver.url, format: 'bihuan', events: ['overdue1'] };
    expect((await office.post('/webhooks', hook)).status).toBe(201);
  });
  afterAll(() => room.close());
  afterAll(async () => {
    await receiver.close();
    for (const socket of callers) socket.destroy();
    await new Promise<void>((resolve) => silent.close(() => resolve()));
  });

  it('holds up neither another channel nor the case, and loses nothing', async () => {
    const issue = await room.city.issueAt('handedOver.rectifying');
    await room.forget();
    await room.alert(issue, 'DEADLINE_PASSED');
    const called = once(silent, 'called');
    const mail = room.send('mail');
    await called;
    await room.send('webhook');
    expect(receiver.calls).toHaveLength(1);
    await room.city.send(issue, 'liaison', 'COMMENT', { text: '正在办理' });
    silent.on('called', () => callers.forEach((socket) => socket.destroy()));
    for (const socket of callers) socket.destroy();
    await mail;
    const waiting = await room.deliveries(`channel = 'mail' AND status = 'waiting'`);
    expect(waiting.map(({ user }) => user).sort()).toEqual(await room.told('overdue1'));
    expect(waiting.some(({ attempts, last_error }) => attempts === 1 && last_error !== null)).toBe(true);
    // The server does not work: most were put back without having been tried.
    expect(waiting.some(({ attempts }) => attempts === 0)).toBe(true);
  });
});
