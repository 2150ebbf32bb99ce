import { Timekeeper } from '../../../src/engine/time/timekeeper.js';
import type { Talk } from '../../../src/modules/talks/talk.js';
import { accountIds, placeIds, type Name } from '../../support/city-people.js';
import { feedBack, readyToFeedBack } from '../inspections/life.js';
import { Newsroom } from '../notifications/newsroom.js';
import { PostOffice } from '../notifications/post-office.js';
import { short } from '../reviews/review-room.js';

interface Shown {
  readonly level: string;
  readonly title: string;
  readonly label: string;
  readonly unit: string;
  readonly dueAt: string;
  readonly case: { readonly id: string } | null;
}

const officers = ['allHats', 'office', 'secondOfficer'];
const dueOn = '2025-03-24';

describe('what a leader demanded', () => {
  let post: PostOffice;
  let room: Newsroom;
  beforeAll(async () => {
    post = await PostOffice.open();
    room = await Newsroom.open({ env: { SMTP_URL: post.url } });
  });
  beforeEach(async () => {
    await room.forget();
    await room.city.application.database.rows('UPDATE talk_demands SET done_at = now()');
  });
  afterAll(() => post.close());
  afterAll(() => room.close());

  /** The office opens on a day: scheduled work is done. */
  const morning = async (day: string) => {
    room.city.at(`${day} 08:30`);
    await room.city.provided(Timekeeper).run('schedules');
  };
  const talk = async (caseId: string, demands: readonly object[], by: Name = 'author') => {
    const client = await room.city.as(by);
    const heldOn = '2025-03-10';
    const body = { kind: 'interview', heldOn, attendees: ['冯远'], record: '约谈主要负责人', caseId, demands };
    const written = await client.post<Talk>('/talks', body);
    expect(written.status).toBe(201);
    return written.body;
  };
  const confirmed = async (...given: Parameters<typeof talk>) => {
    const { id } = await talk(...given);
    return (await (await room.city.as(given[2] ?? 'author')).post<Talk>(`/talks/${id}/confirm`)).body;
  };
  const told = async () =>
    (await room.kept()).filter(({ kind }) => kind === 'demand').map(({ user, level }) => `${user} ${level}`);
  const inbox = async (name: Name) =>
    (await (await room.city.as(name)).get<{ items: Shown[] }>('/notifications?kind=demand')).body.items;
  const both = (level: string, ...others: string[]) => [...officers, ...others].map((user) => `${user} ${level}`).sort();

  it('is reminded of before its date and alerted after it: whoever answers for it and the office, each once a level', async () => {
    room.city.at('2025-03-10 10:00');
    const issue = await room.city.issueAt('handedOver.rectifying');
    const record = await confirmed(issue.id, [{ text: '一周内拿出扫尾方案', ownerOrgId: placeIds.unit, dueOn }]);
    expect(record.demands).toMatchObject([{ owner: '云州市住建局', ownerOrgId: placeIds.unit, ownerUserId: null }]);
    await room.forget();
    await morning('2025-03-14');
    expect(await told()).toEqual([]);
    await morning('2025-03-17');
    await morning('2025-03-18');
    expect((await told()).sort()).toEqual(both('dueSoon', 'head', 'liaison'));
    expect(await inbox('head')).toMatchObject([
      {
        level: 'dueSoon',
        label: '临期提醒',
        title: '一周内拿出扫尾方案（应于2025年3月24日 17:30前办结）',
        case: { id: issue.id },
      },
    ]);
    await room.send();
    expect(post.to('head').map(({ subject }) => subject)).toEqual([
      '【临期提醒】一周内拿出扫尾方案（应于2025年3月24日 17:30前办结）',
    ]);
    await room.forget();
    // The last working day before; the day itself, which is not over yet; the morning after.
    for (const day of ['2025-03-21', '2025-03-24', '2025-03-25', '2025-03-26']) await morning(day);
    expect((await told()).sort()).toEqual(
      [...both('dueVerySoon', 'head', 'liaison'), ...both('overdue1', 'head', 'liaison')].sort(),
    );
    await room.forget();
    for (const day of ['2025-04-01', '2025-04-09', '2025-04-10', '2025-04-30']) await morning(day);
    expect((await told()).sort()).toEqual(
      [...both('overdue2', 'head', 'liaison'), ...both('overdue3', 'head', 'liaison')].sort(),
    );
  });

  it('is told of to the one account that answers for it; of one that words alone assign, to whoever wrote it down', async () => {
    room.city.at('2025-05-06 10:00');
    const issue = await room.city.issueAt('handedOver.rectifying');
    const due = { dueOn: '2025-05-09' };
    await confirmed(issue.id, [{ text: '补充银行流水', ownerUserId: accountIds.member, ...due }], 'leader');
    await confirmed(issue.id, [{ text: '逐户回访', owner: '信访工作组', ...due }], 'leader');
    await room.forget();
    await morning('2025-05-08');
    expect((await told()).sort()).toEqual([...both('dueVerySoon', 'member'), ...both('dueVerySoon', 'leader')].sort());
    expect(await inbox('leader')).toMatchObject([{ title: expect.stringContaining('逐户回访'), unit: '信访工作组' }]);
  });

  it('is told of no more once it is met, and not before its record is confirmed', async () => {
    room.city.at('2025-05-12 10:00');
    const issue = await room.city.issueAt('handedOver.rectifying');
    const demand = { text: '逐条书面说明', ownerOrgId: placeIds.unit, dueOn: '2025-05-14' };
    await talk(issue.id, [demand]);
    const met = await confirmed(issue.id, [demand]);
    await (await room.city.as('author')).post(`/talks/${met.id}/demands/${met.demands[0]?.id}`, { done: true });
    await room.forget();
    await morning('2025-05-16');
    expect(await told()).toEqual([]);
  });

  it('of which nothing was said while no process ran is told once, by the highest level', async () => {
    room.city.at('2025-05-19 10:00');
    const issue = await room.city.issueAt('handedOver.rectifying');
    await confirmed(issue.id, [{ text: '逐条书面说明', ownerOrgId: placeIds.unit, dueOn: '2025-05-23' }]);
    await room.forget();
    await morning('2025-07-01');
    expect((await told()).sort()).toEqual(both('overdue3', 'head', 'liaison'));
  });

  it('is told of alone to those who do not see where it came up, and not at all while that is not disclosed', async () => {
    room.city.at('2025-07-07 10:00');
    const demand = { text: '提供采购平台数据', ownerOrgId: placeIds.assets, dueOn: '2025-07-09' };
    const [open, secret] = [await room.city.issueAt('handedOver.rectifying'), await room.city.issueAt('found.firstCheck')];
    await confirmed(open.id, [demand]);
    await confirmed(secret.id, [
      { ...demand, text: '核对未移交的问题' },
      { text: '说明情况', ownerOrgId: placeIds.unit, dueOn: demand.dueOn },
    ]);
    await room.forget();
    await morning('2025-07-08');
    const shown = await inbox('assets');
    expect(shown).toMatchObject([{ title: expect.stringContaining('提供采购平台数据'), case: null }]);
    expect(JSON.stringify(shown)).not.toMatch(new RegExp(`${open.number}|专项资金`));
    expect([await inbox('head'), (await inbox('office')).length]).toEqual([[], 3]);
  });

  it('names one who answers for it, whom the product knows or words describe', async () => {
    const issue = await room.city.issueAt('handedOver.rectifying');
    const write = async (demand: object) =>
      short(
        await (
          await room.city.as('author')
        ).post('/talks', {
          ...{ kind: 'interview', heldOn: '2025-03-10', attendees: ['冯远'], record: '约谈', caseId: issue.id },
          demands: [{ text: '整改', ...demand }],
        }),
      );
    expect(await write({})).toBe('422 request.invalid demands[0].owner:required');
    expect(await write({ ownerOrgId: issue.id })).toBe('422 request.invalid demands[0].ownerOrgId:unknown-id');
    expect(await write({ ownerUserId: issue.id })).toBe('422 request.invalid demands[0].ownerUserId:unknown-id');
    const two = { ownerOrgId: placeIds.unit, ownerUserId: accountIds.head };
    expect(await write(two)).toBe('422 request.invalid demands[0].ownerUserId:one-only');
  });

  it('at a feedback is followed in the same way', async () => {
    const { inspection } = await readyToFeedBack(room.city, 0);
    await feedBack(room.city, inspection);
    await room.forget();
    await morning('2025-07-10');
    const { unit, dueAt, title } = (await inbox('head'))[0] ?? {};
    expect([unit, dueAt, title]).toEqual([
      '云州市住建局',
      '2025-04-10T17:30:00.000+08:00',
      '一个月内完成资金清理（应于2025年4月10日 17:30前办结）',
    ]);
    expect((await told()).sort()).toEqual(both('overdue3', 'head', 'liaison'));
    await morning('2025-07-11');
    expect(await told()).toHaveLength(5);
  });
});
