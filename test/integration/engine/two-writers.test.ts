import { randomUUID } from 'node:crypto';
import { City } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';
import type { RequestExtras } from '../../support/client.js';
import { contentsOf } from './contents.js';
import { eventsOf, openMany } from './many-issues.js';

describe('two writers', () => {
  let city: City;

  beforeAll(async () => {
    city = await City.start();
  });
  afterAll(() => city.close());

  const contents = () => contentsOf(city.application.database);
  const comment = async ({ id }: Issue, version: number, text = '只此一次', extras: RequestExtras = {}) =>
    (await city.as('author')).post(`/cases/${id}/events`, { type: 'COMMENT', text }, { version, ...extras });
  const sendAll = async (events: readonly object[]) => (await city.as('author')).post('/cases/events', { events });
  const command = ({ id, version }: Issue, type = 'COMMENT', payload: object = type === 'COMMENT' ? { text: '批量' } : {}) => ({
    caseId: id,
    version,
    type,
    ...payload,
  });

  describe('who saw the same version', () => {
    it.each([2, 20])('of %i, one wins, the others are told which version it is at, and one event is kept', async (writers) => {
      const issue = await city.openIssue();
      const answers = await Promise.all(Array.from({ length: writers }, () => comment(issue, 1)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(writers - 1).fill(409)]);
      for (const { body } of answers.filter(({ status }) => status === 409))
        expect(body).toMatchObject({ code: 'case.version-conflict', status: 409, version: 2 });
      expect(await eventsOf(city, issue)).toEqual(['OPENED', 'COMMENT']);
    });

    it('find everything kept in order when each reads again after losing', async () => {
      const issue = await city.openIssue();
      const write = async (text: string) => {
        for (let version = 1; ;) {
          const { status, body } = await comment(issue, version, text);
          if (status === 200) return;
          version = Number(body['version']);
        }
      };
      await Promise.all(['甲', '乙', '丙', '丁', '戊'].map(write));
      expect(await eventsOf(city, issue)).toEqual(['OPENED', ...Array<string>(5).fill('COMMENT')]);
      expect(await city.faults()).toEqual([]);
    });
  });

  describe('with a batch', () => {
    it('of 1,000 events carries out all of them, in their order', async () => {
      const issues = await openMany(city, 1000);
      const { status, body } = await sendAll(issues.map((issue) => command(issue, 'SUBMIT_WORKING_PAPER')));
      expect(status).toBe(200);
      const items = body['items'] as { case: { id: string; step: string; version: number }; event: { seq: number } }[];
      expect(items.map((item) => item.case.id)).toEqual(issues.map(({ id }) => id));
      expect(new Set(items.map((item) => `${item.case.step} ${item.case.version} ${item.event.seq}`))).toEqual(
        new Set(['firstCheck 2 2']),
      );
    });

    it('of which some fail changes nothing, and names each that failed by its place', async () => {
      const issues = await openMany(city, 1000);
      const [stale, unknown, wrongStep] = [issues[3], issues[500], issues[999]] as const;
      const commands = issues.map((issue) => {
        const submit = command(issue, 'SUBMIT_WORKING_PAPER');
        if (issue === stale) return { ...submit, version: 7 };
        if (issue === unknown) return { ...submit, caseId: randomUUID() };
        return issue === wrongStep ? command(issue, 'START_REVISIT') : submit;
      });
      const before = await contents();
      const { status, body } = await sendAll(commands);
      expect({ status, code: body['code'] }).toEqual({ status: 409, code: 'case.batch-refused' });
      expect(body['failures']).toEqual([
        expect.objectContaining({ index: 3, caseId: stale?.id, status: 409, code: 'case.version-conflict', version: 1 }),
        expect.objectContaining({ index: 500, status: 404, code: 'case.not-found' }),
        expect.objectContaining({
          index: 999,
          caseId: wrongStep?.id,
          type: 'START_REVISIT',
          status: 409,
          code: 'case.transition-refused',
          state: 'found.drafting',
          allowed: expect.arrayContaining(['SUBMIT_WORKING_PAPER']),
        }),
      ]);
      expect(await contents()).toEqual(before);
    });

    it('of more than 1,000 events is refused as it is', async () => {
      const issue = await city.openIssue();
      const before = await contents();
      const answer = await sendAll(Array.from({ length: 1001 }, () => command(issue)));
      expect(answer).toMatchObject({ status: 422, body: { code: 'request.invalid' } });
      expect(await contents()).toEqual(before);
    });

    it('lets several events for one case follow each other, each going by the version that the one before left', async () => {
      const issue = await city.openIssue();
      const [one, two, three, four] = [1, 2, 3, 4].map((version) => ({ ...command(issue), version }));
      expect(await sendAll([one, two, three].map((event) => ({ ...event })))).toMatchObject({ status: 200 });
      expect(await sendAll([{ ...four }, { ...four }])).toMatchObject({
        status: 409,
        body: { failures: [{ index: 1, code: 'case.version-conflict', version: 5 }] },
      });
      expect(await eventsOf(city, issue)).toEqual(['OPENED', 'COMMENT', 'COMMENT', 'COMMENT']);
    });

    it('takes an id in capital letters for what it is', async () => {
      const issue = await city.openIssue();
      const capital = { ...command(issue), caseId: issue.id.toUpperCase(), version: 2 };
      expect(await sendAll([command(issue), capital])).toMatchObject({ status: 200 });
    });

    it('against another batch over the same cases in opposite order ends: both are answered, no case is left between', async () => {
      const issues = await openMany(city, 60);
      const commands = issues.map((issue) => command(issue));
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, index) => sendAll(index % 2 === 0 ? commands : [...commands].reverse())),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(409)]);
      const histories = await Promise.all(issues.map(async (issue) => (await eventsOf(city, issue)).join()));
      expect(new Set(histories)).toEqual(new Set(['OPENED,COMMENT']));
    });
  });

  it('who are forty at once all get an answer, though there are fewer connections', async () => {
    const issues = await openMany(city, 40);
    const answers = await Promise.all([
      ...issues.map((issue) => comment(issue, 1)),
      ...issues.map(() => city.openIssue().then(() => ({ status: 200 }))),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });
});
