import type { WorkingPaper } from '../../../src/modules/working-papers/working-papers.queries.js';
import { accountIds, placeIds, type Name } from '../../support/city-people.js';
import { City } from '../../support/city.js';

const scheme = `/offices/${placeIds.office}/working-paper-scheme`;

describe('a working paper', () => {
  let city: City;
  beforeAll(async () => {
    city = await City.start();
  });
  afterAll(async () => {
    expect(await city.faults()).toEqual([]);
    await city.close();
  });

  beforeEach(async () => {
    await settle('{term}-{round}-{unit}-{seq:3}', 1);
  });

  const settle = async (format: string, handlers?: number) =>
    (await city.as('office')).put<{ code: string; errors: { path: string; code: string }[] }>(scheme, { format, handlers });
  const paper = async (id: string, by: Name = 'author') =>
    (await (await city.as(by)).get<WorkingPaper>(`/issues/${id}/working-paper`)).body;
  const put = async (id: string, part: string, body: object, by: Name = 'author') =>
    (await city.as(by)).put<WorkingPaper & { code: string; errors: { path: string; code: string }[] }>(
      `/issues/${id}/working-paper/${part}`,
      body,
    );

  it('gets its number when it is first submitted, and keeps it', async () => {
    const [first, second] = [await city.openIssue(), await city.openIssue()];
    expect((await paper(first.id)).number).toBeNull();
    await city.send(second, 'author', 'SUBMIT_WORKING_PAPER');
    await city.send(first, 'author', 'SUBMIT_WORKING_PAPER');
    expect([(await paper(second.id)).number, (await paper(first.id)).number]).toEqual([
      '5-2-云州市住建局-001',
      '5-2-云州市住建局-002',
    ]);
    await city.send(second, 'deputy', 'RETURN_WORKING_PAPER', { opinion: '请补充依据' });
    await city.send(second, 'author', 'SUBMIT_WORKING_PAPER');
    expect((await paper(second.id)).number).toBe('5-2-云州市住建局-001');
  });

  it('is numbered without gaps when many are submitted at once, and a refused submission takes no number', async () => {
    await settle('底{year}-{seq:2}', 1);
    const issues = [];
    for (let count = 0; count < 12; count++) issues.push(await city.openIssue());
    const [late, ...others] = issues;
    if (late === undefined) throw new Error('no issue');
    const refused = await city.attempt({ ...late, version: late.version + 1 }, 'author', 'SUBMIT_WORKING_PAPER');
    expect(refused.status).toBe(409);
    await Promise.all(others.map((issue) => city.send(issue, 'author', 'SUBMIT_WORKING_PAPER')));
    const numbers = await Promise.all(others.map(async ({ id }) => (await paper(id)).number));
    expect(numbers.sort()).toEqual(Array.from({ length: 11 }, (_, index) => `底2025-${String(index + 1).padStart(2, '0')}`));
    await city.send(late, 'author', 'SUBMIT_WORKING_PAPER');
    expect((await paper(late.id)).number).toBe('底2025-12');
  });

  it('goes on counting where two formats begin the same, so that no number comes twice', async () => {
    await settle('同{year}-{seq:2}', 1);
    const first = await city.issueAt('found.firstCheck');
    await settle('同{year}-{seq:4}', 1);
    const second = await city.issueAt('found.firstCheck');
    expect([(await paper(first.id)).number, (await paper(second.id)).number]).toEqual(['同2025-01', '同2025-0002']);
  });

  it('is submitted only once as many handle it as the office asks for, and none of them checks it', async () => {
    await settle('{term}-{round}-{unit}-{seq:3}', 2);
    const issue = await city.openIssue();
    const refused = await city.attempt(issue, 'author', 'SUBMIT_WORKING_PAPER');
    expect([refused.status, refused.body['code'], refused.body['reason']]).toEqual([
      409,
      'case.transition-refused',
      '底稿的经办人人数不足，请先确定经办人',
    ]);
    expect((await put(issue.id, 'handlers', { userIds: [accountIds.author, accountIds.offRoster] })).body.errors).toMatchObject([
      { path: 'userIds[1]', code: 'not-on-roster' },
    ]);
    const named = await put(issue.id, 'handlers', { userIds: [accountIds.author, accountIds.deputy] });
    expect([named.body.handlersRequired, named.body.handlers.map(({ name }) => name).sort()]).toEqual([
      2,
      ['周正', '孙立'].sort(),
    ]);
    await city.send(issue, 'author', 'SUBMIT_WORKING_PAPER');
    const own = await city.attempt(issue, 'deputy', 'PASS_CHECK');
    expect([own.status, own.body['detail']]).toEqual([403, expect.stringContaining('底稿的撰写、修改或提交人')]);
    expect((await put(issue.id, 'handlers', { userIds: [accountIds.author] })).body.code).toBe('working-papers.locked');
  });

  it('carries the three checks, the meeting of the team and what each piece of evidence proves', async () => {
    const issue = await city.issueAt('found.confirmed');
    const evidenceId = await city.handIn(issue, 'author');
    await put(issue.id, 'evidence', { evidence: [{ evidenceId, proves: '证明账目不清' }] });
    const meeting = { heldOn: '2025-03-10', attendeeIds: [accountIds.leader, accountIds.author], decision: '事实清楚，同意' };
    const path = `/issues/${issue.id}/working-paper/group-meetings`;
    expect((await (await city.as('leader')).post(path, meeting)).status).toBe(201);
    const wrong = { ...meeting, heldOn: '2025-03-11' };
    expect((await (await city.as('leader')).post(path, wrong)).body['errors']).toMatchObject([
      { path: 'heldOn', code: 'not-past' },
    ]);
    const shown = await paper(issue.id, 'office');
    expect(shown.checks.map(({ step, passed, by }) => [step, passed, by])).toEqual([
      ['found.firstCheck', true, '周正'],
      ['found.secondCheck', true, '吴越'],
      ['found.thirdCheck', true, '赵启'],
    ]);
    expect(shown.groupMeetings).toMatchObject([{ heldOn: '2025-03-10', decision: '事实清楚，同意', recordedBy: '吴越' }]);
    expect(shown.evidence).toEqual([{ evidenceId, proves: '证明账目不清' }]);
    expect((await put(issue.id, 'evidence', { evidence: [{ evidenceId: issue.id, proves: '无' }] })).body.errors).toMatchObject([
      { code: 'unknown-id' },
    ]);
  });

  it('is locked with its text once it was handed over', async () => {
    const issue = await city.issueAt('handedOver.awaitingReceipt');
    expect((await paper(issue.id)).locked).toBe(true);
    const text = await city.attempt(issue, 'author', 'REVISE_WORKING_PAPER', { finding: '另一事实' });
    expect([text.status, text.body['code']]).toEqual([409, 'case.transition-refused']);
    for (const [part, body] of [
      ['handlers', { userIds: [accountIds.author] }],
      ['evidence', { evidence: [] }],
    ] as const)
      expect((await put(issue.id, part, body)).body.code).toBe('working-papers.locked');
  });

  it('does not exist for the unit, for those above and for other offices', async () => {
    const issue = await city.issueAt('handedOver.planning');
    const statuses = {
      head: 403,
      liaison: 403,
      discipline: 403,
      leadership: 403,
      auditAdmin: 403,
      offRoster: 404,
      foreignOffice: 404,
      foreignMember: 404,
      allHats: 200,
      provinceOffice: 200,
    };
    for (const [name, status] of Object.entries(statuses))
      expect([name, (await (await city.as(name as Name)).get(`/issues/${issue.id}/working-paper`)).status]).toEqual([
        name,
        status,
      ]);
    const draft = await city.openIssue();
    const handlers = { userIds: [accountIds.author] };
    expect((await put(draft.id, 'handlers', handlers, 'provinceOffice')).status).toBe(403);
    expect((await put(draft.id, 'handlers', handlers, 'foreignOffice')).status).toBe(404);
  });

  it('wants two handlers where the office has settled nothing: a paper of one author is submitted, and says that it is not complete', async () => {
    await city.application.database.rows('DELETE FROM working_paper_schemes');
    const issue = await city.openIssue();
    await city.send(issue, 'author', 'SUBMIT_WORKING_PAPER');
    expect(await paper(issue.id)).toMatchObject({ handlersRequired: 2, handlersMissing: 2, handlers: [] });
    const other = await city.openIssue();
    await put(other.id, 'handlers', { userIds: [accountIds.author, accountIds.member] });
    expect(await paper(other.id)).toMatchObject({ handlersRequired: 2, handlersMissing: 0 });
    expect((await (await city.as('author')).get(scheme)).body).toMatchObject({ handlers: 2 });
    // To settle the numbers alone settles nothing of the handlers.
    expect((await settle('{term}-{round}-{unit}-{seq:3}')).body).toMatchObject({ handlers: 2 });
    expect((await city.attempt(await city.openIssue(), 'author', 'SUBMIT_WORKING_PAPER')).status).toBe(200);
    await settle('{term}-{round}-{unit}-{seq:3}', 2);
    expect((await city.attempt(await city.openIssue(), 'author', 'SUBMIT_WORKING_PAPER')).status).toBe(409);
  });

  it('has a scheme that only its office settles, in a format that can not make a number twice', async () => {
    expect((await settle('{seq:3}', 1)).body.errors).toMatchObject([{ path: 'format', code: 'not-a-format' }]);
    for (const format of ['{term}{seq:3}', '{term}-{seq:3}号', '5{seq:3}', '{nobody}-{seq:3}', '{term}-{seq}'])
      expect([format, (await settle(format, 1)).status]).toEqual([format, 422]);
    expect((await settle('{term}-{seq:3}', 0)).status).toBe(422);
    expect((await (await city.as('foreignOffice')).put(scheme, { format: '{term}-{seq:3}', handlers: 1 })).status).toBe(404);
    expect((await (await city.as('author')).put(scheme, { format: '{term}-{seq:3}', handlers: 1 })).status).toBe(403);
    expect((await (await city.as('author')).get(scheme)).body).toEqual({ format: '{term}-{round}-{unit}-{seq:3}', handlers: 1 });
    expect((await (await city.as('countyOffice')).get(scheme)).status).toBe(404);
  });
});
