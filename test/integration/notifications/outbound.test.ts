import { isPrivateAddress, post } from '../../../src/modules/notifications/webhooks/outbound.js';
import { loadConfig } from '../../../src/platform/config/config.js';
import { HookReceiver } from './hook-receiver.js';
import { Newsroom } from './newsroom.js';

describe('what goes out to an address', () => {
  let receiver: HookReceiver;

  beforeAll(async () => {
    receiver = await HookReceiver.open();
  });
  afterAll(() => receiver.close());

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.9',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::1',
    'fd00::1',
    'fe80::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
  ])('knows %s for an address of the own network', (address) => expect(isPrivateAddress(address)).toBe(true));

  it.each(['8.8.8.8', '172.32.0.1', '203.119.1.1', '2400:3200::1'])('knows %s for one of the outside', (address) =>
    expect(isPrivateAddress(address)).toBe(false),
  );

  it('is refused where it would go to the own network, by number and by a name that leads there', async () => {
    const request = { headers: {}, body: '{}' };
    const { port } = new URL(receiver.url);
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1'])
      await expect(post({ ...request, url: `http://${host}:${port}/` }, true)).rejects.toThrow(/private network/);
    expect(receiver.calls).toEqual([]);
    expect(await post({ ...request, url: receiver.url }, false)).toEqual({ status: 200, text: 'ok' });
  });

  it('keeps only the beginning of a long answer', async () => {
    receiver.answer = (response) => void response.end('x'.repeat(1_000_000));
    const { text } = await post({ url: receiver.url, headers: {}, body: '{}' }, false);
    expect(text).toHaveLength(2_048);
  });

  it('may not go to the own network in production, unless it is allowed', async () => {
    expect(loadConfig({ NODE_ENV: 'production' }).webhookPrivate).toBe('refuse');
    const room = await Newsroom.open({ env: { WEBHOOK_PRIVATE: 'refuse' } });
    try {
      const hook = (url: string) => ({ name: '内网', url, format: 'bihuan' });
      const office = await room.city.as('office');
      expect((await office.post('/webhooks', hook(receiver.url))).body).toMatchObject({ code: 'webhooks.private-address' });
      const made = await office.post<{ id: string }>('/webhooks', hook('http://localhost.localdomain:1/'));
      if (made.status === 201)
        expect((await office.post(`/webhooks/${made.body.id}/test`)).body).toMatchObject({ status: 'failed' });
    } finally {
      await room.close();
    }
  });
});
