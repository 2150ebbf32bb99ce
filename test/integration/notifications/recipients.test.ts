import { RecipientsQueries } from '../../../src/modules/notifications/recipients.queries.js';
import { CaseRepository } from '../../../src/engine/cases/case.repository.js';
import { accountIds, placeIds } from '../../support/city-people.js';
import type { Issue } from '../../support/issue-path.js';
import { Newsroom } from './newsroom.js';

const supervisors = ['allHats', 'audit', 'discipline', 'inspectorate', 'personnel'];

describe('who is told', () => {
  let room: Newsroom;

  beforeAll(async () => {
    room = await Newsroom.open();
  });
  beforeEach(() => room.forget());
  afterAll(() => room.close());

  it('of a limit grows with its levels: handler, leader, supervisors, office and the supervisors above, leadership', async () => {
    const issue = await room.rectifying();
    const owner = await ownerIn(issue);
    const handler = owner ?? 'liaison';
    await room.alert(issue, 'DUE_SOON');
    await room.alert(issue, 'DUE_VERY_SOON');
    await room.alert(issue, 'DEADLINE_PASSED');
    await room.alert(issue, 'ESCALATE');
    await room.alert(issue, 'ESCALATE');
    const heads = ['allHats', 'head'];
    const unique = (...names: readonly string[]) => [...new Set(names)].sort();
    expect(await room.told('dueSoon')).toEqual(unique(handler));
    expect(await room.told('dueVerySoon')).toEqual(unique(handler, ...heads));
    expect(await room.told('overdue1')).toEqual(unique(handler, ...heads, ...supervisors));
    const second = unique(handler, ...heads, ...supervisors, 'office', 'secondOfficer', 'provinceDiscipline');
    expect(await room.told('overdue2')).toEqual(second);
    expect(await room.told('overdue3')).toEqual(unique(...second, 'leadership'));
  });

  it('of a step are those whose turn it is, also where that is not the unit', async () => {
    const issue = await room.city.issueAt('handedOver.disputed');
    await room.forget();
    await room.alert(issue, 'DUE_SOON', { limit: 'step' });
    expect(await room.told('dueSoon')).toEqual(['allHats', 'office', 'secondOfficer']);
  });

  it('of a review are the bodies that have not yet spoken', async () => {
    const issue = await room.city.issueAt('handedOver.planReview');
    await room.city.send(issue, 'personnel', 'GIVE_OPINION', { verdict: 'agree' });
    await room.forget();
    await room.alert(issue, 'DUE_SOON', { limit: 'step' });
    const told = await room.told('dueSoon');
    expect(told).toContain('discipline');
    expect(told).not.toContain('personnel');
  });

  it('of an issue that was not handed over yet is nobody outside the inspection', async () => {
    const issue = await room.city.issueAt('found.confirmed');
    await room.forget();
    await room.city.send(issue, 'office', 'COMMENT', { text: '请补充佐证' });
    await room.relay();
    const told = (await room.kept(issue)).map(({ user }) => user).sort();
    expect(told).toEqual(expect.arrayContaining(['author', 'leader', 'member']));
    for (const outsider of ['liaison', 'head', 'discipline', 'offRoster', 'office']) expect(told).not.toContain(outsider);
  });

  it('of a comment are the other parties, and not who wrote it', async () => {
    const issue = await room.rectifying();
    await room.city.send(issue, 'liaison', 'COMMENT', { text: '正在核实账目' });
    await room.relay();
    const told = (await room.kept(issue)).map(({ user }) => user);
    expect(told).toEqual(expect.arrayContaining(['office', 'secondOfficer', 'leader', 'discipline']));
    expect(told).not.toContain('liaison');
    expect(told).not.toContain('head');
    expect(told).not.toContain('foreignOffice');
  });

  it('of an urging letter are the handler and the head, of an interview the head', async () => {
    const issue = await room.rectifying();
    await room.city.send(issue, 'discipline', 'URGE', { text: '请加快进度' });
    await room.city.send(issue, 'office', 'INTERVIEW', { heldOn: '2025-03-10', participants: ['冯远'], record: '已谈' });
    await room.relay();
    const kept = await room.kept(issue);
    const of = (kind: string) =>
      kept
        .filter((row) => row.kind === kind)
        .map(({ user }) => user)
        .sort();
    expect(of('urged')).toEqual(expect.arrayContaining(['head']));
    expect(of('interviewed')).toEqual(['allHats', 'head']);
  });

  it('that it is their turn is the party to which it passes', async () => {
    const issue = await room.city.issueAt('found.confirmed');
    await room.forget();
    await room.city.send(issue, 'office', 'HAND_OVER', { reviewBodies: [placeIds.discipline] });
    await room.relay();
    expect((await room.kept(issue)).filter(({ kind }) => kind === 'handedOver').map(({ user }) => user)).toEqual(['liaison']);
  });

  it('are active accounts alone', async () => {
    const issue = await room.rectifying();
    const { database } = room.city.application;
    await database.rows('UPDATE users SET active = false WHERE id = $1', [accountIds.secondOfficer]);
    const [row] = await room.city.provided(CaseRepository).findMany([issue.id]);
    if (row === undefined) throw new Error('the case is there');
    const [people] = await room.city
      .provided(RecipientsQueries)
      .told([{ row, circle: { audiences: ['inspectionOffice'], limit: 'case' } }]);
    await database.rows('UPDATE users SET active = true WHERE id = $1', [accountIds.secondOfficer]);
    expect(people?.map(({ name }) => name).sort()).toEqual(['吕全', '赵启']);
  });

  it('is answered for many cases with two reads', async () => {
    const issues = await room.city.issuesAt('handedOver.awaitingReceipt', 20);
    const rows = await room.city.provided(CaseRepository).findMany(issues.map(({ id }) => id));
    const reads: string[] = [];
    const { database } = room.city.application;
    const told = await room.city.provided(RecipientsQueries).told(
      rows.map((row) => ({ row, circle: { level: 'overdue3', limit: 'case' } })),
      async (statement, values) => {
        reads.push(statement.name);
        return database.rows(statement.text, values);
      },
    );
    expect(told).toHaveLength(20);
    expect(new Set(told.map((people) => people.length)).size).toBe(1);
    expect(told[0]?.length).toBeGreaterThan(5);
    expect(reads).toHaveLength(2);
  });

  async function ownerIn(issue: Issue): Promise<string | undefined> {
    const [row] = await room.city.application.database.rows<{ owner_user_id: string | null }>(
      'SELECT owner_user_id FROM cases WHERE id = $1',
      [issue.id],
    );
    return Object.entries(accountIds).find(([, id]) => id === row?.owner_user_id)?.[0];
  }
});
