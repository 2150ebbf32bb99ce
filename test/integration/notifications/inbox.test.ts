import type { OutboxEntry } from '../../../src/engine/time/outbox-handlers.js';
import { accountIds } from '../../support/city-people.js';
import { Newsroom } from './newsroom.js';

interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly level: string | null;
  readonly label: string;
  readonly title: string;
  readonly text: string | null;
  readonly readAt: string | null;
  readonly mandatory: boolean;
}

describe('the inbox', () => {
  let room: Newsroom;

  beforeAll(async () => {
    room = await Newsroom.open();
  });
  beforeEach(() => room.forget());
  afterAll(() => room.close());

  const inboxOf = async (name: 'head' | 'liaison' | 'office', query = '', language: 'zh-CN' | 'en' = 'zh-CN') =>
    (await (await room.city.as(name)).get<{ items: Shown[]; total?: number }>(`/notifications${query}`, { language })).body;

  it('has every word at once, by night too, in the reader’s language', async () => {
    const issue = await room.rectifying();
    room.city.at('2025-03-10 23:00');
    await room.alert(issue, 'DEADLINE_PASSED', { limit: 'case', dueAt: '2025-03-10T17:30:00.000+08:00' });
    expect((await inboxOf('head')).items).toMatchObject([
      {
        kind: 'overdue',
        level: 'overdue1',
        limit: 'case',
        mandatory: true,
        label: '一级超期',
        title: '“专项资金使用不规范”已超期，应于2025年3月10日 17:30前整改到位',
        case: { id: issue.id, number: issue.number },
        dueAt: '2025-03-10T17:30:00.000+08:00',
        readAt: null,
      },
    ]);
    expect((await inboxOf('head', '', 'en')).items[0]?.title).toBe(
      '"专项资金使用不规范" is overdue: it was due by 17:30 on 10 March 2025',
    );
    room.city.at('2025-03-10 09:00');
  });

  it('says who wrote what', async () => {
    const issue = await room.rectifying();
    await room.city.send(issue, 'office', 'COMMENT', { text: '请补充凭证' });
    await room.relay();
    expect((await inboxOf('head')).items).toMatchObject([
      { kind: 'commented', title: '云州市委巡察办 赵启在“专项资金使用不规范”中留言', text: '请补充凭证', mandatory: false },
    ]);
  });

  it('counts what is unread, and marks as read one or all', async () => {
    const issue = await room.rectifying();
    await room.alert(issue, 'DUE_VERY_SOON');
    await room.alert(issue, 'DEADLINE_PASSED');
    const head = await room.city.as('head');
    expect((await head.get('/notifications/unread-count')).body).toEqual({ unread: 2 });
    const { items, total } = await inboxOf('head', '?unread=true&count=true&kind=overdue');
    expect(total).toBe(1);
    expect((await head.post(`/notifications/${items[0]?.id}/read`)).body).toMatchObject({
      readAt: '2025-03-10T09:00:00.000+08:00',
    });
    expect((await head.get('/notifications/unread-count')).body).toEqual({ unread: 1 });
    expect((await (await room.city.as('liaison')).post(`/notifications/${items[0]?.id}/read`)).status).toBe(404);
    expect((await head.post('/notifications/read-all')).body).toEqual({ read: 1 });
    expect((await inboxOf('head', '?unread=true')).items).toEqual([]);
    expect((await inboxOf('head')).items).toHaveLength(2);
  });

  it('goes through page by page, the newest first', async () => {
    const issue = await room.rectifying();
    for (const type of ['DUE_SOON', 'DUE_VERY_SOON', 'DEADLINE_PASSED', 'ESCALATE', 'ESCALATE']) await room.alert(issue, type);
    const head = await room.city.as('head');
    const levels: (string | null)[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: Shown[]; nextCursor: string | null } = (
        await head.get<{ items: Shown[]; nextCursor: string | null }>(
          `/notifications?limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`,
        )
      ).body;
      levels.push(...page.items.map(({ level }) => level));
      cursor = page.nextCursor;
    }
    expect(levels.toSorted()).toEqual(['dueVerySoon', 'overdue1', 'overdue2', 'overdue3']);
  });

  it('has each word once, though the same entries are handled twice and by several workers at once', async () => {
    const issue = await room.rectifying();
    const { seq } = await room.city.tick(issue, 'DEADLINE_PASSED');
    const entry = (ordinal: number, effect: string, params: object): OutboxEntry => ({
      caseId: issue.id,
      seq,
      ordinal,
      effect,
      params: { ...params },
      at: room.city.application.clock.now(),
    });
    const entries = [entry(0, 'caseChanged', { type: 'DEADLINE_PASSED' }), entry(1, 'alert', { level: 'overdue1' })];
    await Promise.all([room.handle(entries), room.handle(entries), room.handle(entries)]);
    await room.handle(entries);
    await room.relay();
    const users = (await room.kept(issue)).map(({ user }) => user);
    expect(users.length).toBeGreaterThan(3);
    expect(new Set(users).size).toBe(users.length);
    expect((await room.deliveries()).length).toBe(users.length);
  });

  it('shows nothing of a case that its reader may no longer see', async () => {
    const issue = await room.rectifying();
    await room.alert(issue, 'DEADLINE_PASSED');
    const { database } = room.city.application;
    expect((await inboxOf('head')).items).toHaveLength(1);
    await database.rows('UPDATE notifications SET user_id = $1 WHERE user_id = $2', [accountIds.foreignHead, accountIds.head]);
    const foreign = await room.city.as('foreignHead');
    expect((await foreign.get<{ items: Shown[] }>('/notifications')).body.items).toEqual([]);
    expect((await foreign.get('/notifications/unread-count')).body).toEqual({ unread: 0 });
  });
});
