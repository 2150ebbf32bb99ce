import { DigestCommands } from '../../../src/modules/notifications/digest.commands.js';
import { Transactions } from '../../../src/platform/database/transactions.js';
import { systemContext } from '../../../src/platform/http/system-actor.js';
import { accountIds } from '../../support/city-people.js';
import { Newsroom } from './newsroom.js';
import { PostOffice } from './post-office.js';

describe('the morning digest', () => {
  let post: PostOffice;
  let room: Newsroom;

  beforeAll(async () => {
    post = await PostOffice.open();
    room = await Newsroom.open({ env: { SMTP_URL: post.url } });
    await room.city.issuesAt('handedOver.rectifying', 3);
    await room.city.issueAt('handedOver.awaitingReceipt');
    await room.forget();
  });
  beforeEach(async () => {
    await room.city.application.database.rows('DELETE FROM deliveries');
    post.received.length = 0;
  });
  afterAll(() => post.close());
  afterAll(() => room.close());

  const digest = () =>
    room.city.provided(Transactions).run(systemContext('test'), (unit) => room.city.provided(DigestCommands).send(unit));

  it('tells each of those with open work what is overdue and due soon, in one mail', async () => {
    room.city.at('2025-03-20 08:30');
    expect(await digest()).toBeGreaterThan(0);
    await room.send();
    const [mail, ...others] = post.to('liaison');
    expect(others).toEqual([]);
    expect(mail?.subject).toMatch(/^【每日待办】2025年3月20日：已超期 1，/);
    expect(mail?.text).toContain('已超期 (1)');
    expect(mail?.text).toContain('专项资金使用不规范');
    expect(post.to('office')).toHaveLength(1);
    expect(post.to('otherHead')).toEqual([]);
    expect(post.to('foreignOffice')).toEqual([]);
    expect(post.to('systemAdmin')).toEqual([]);
  });

  it('comes once a day, however often it is asked for', async () => {
    room.city.at('2025-03-21 08:30');
    const first = await digest();
    expect(await digest()).toBe(0);
    await room.send();
    expect(post.received).toHaveLength(first);
  });

  it('does not come on a rest day', async () => {
    room.city.at('2025-03-22 08:30');
    expect(await digest()).toBe(0);
  });

  it('is new on what came since the working day before', async () => {
    room.city.at('2025-03-24 14:00');
    const issue = await room.city.issueAt('handedOver.awaitingReceipt');
    await room.relay();
    room.city.at('2025-03-25 08:30');
    await room.city.application.database.rows('DELETE FROM deliveries');
    await digest();
    await room.send();
    const text = post.to('liaison')[0]?.text ?? '';
    expect(text).toContain('昨日以来新增 (1)');
    expect(text.split('昨日以来新增')[1]).toContain(issue.number);
  });

  it('is combined with what else is due to the same person then', async () => {
    const issue = await room.city.issueAt('handedOver.rectifying');
    await room.relay();
    await room.city.application.database.rows('DELETE FROM deliveries');
    room.city.at('2025-03-26 08:30');
    await room.alert(issue, 'DEADLINE_PASSED');
    await digest();
    await room.send();
    const [mail, ...others] = post.to('head');
    expect(others).toEqual([]);
    expect(mail?.subject).toMatch(/^【一级超期】/);
    expect(mail?.text).toContain('已超期 (');
  });

  it('stays away from those who refused it', async () => {
    const kinds = ['overdue', 'reminder', 'urged', 'interviewed'];
    const wishes = { language: 'zh', email: 'liaison@example.org', channels: { mail: kinds }, digest: false };
    expect((await (await room.city.as('liaison')).put('/me/preferences', wishes)).status).toBe(200);
    room.city.at('2025-03-27 08:30');
    await digest();
    const rows = await room.city.application.database.rows('SELECT 1 FROM deliveries WHERE user_id = $1', [accountIds.liaison]);
    expect(rows).toEqual([]);
  });
});
