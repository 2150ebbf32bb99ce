import { randomUUID } from 'node:crypto';
import { AppModule } from '../../../src/app.module.js';
import { DebugPoints } from '../../../src/platform/database/debug-points.js';
import { City } from '../../support/city.js';
import { urlOf } from '../../support/database.js';
import type { Issue } from '../../support/issue-path.js';
import { contentsOf } from './contents.js';
import { eventsOf, openMany } from './many-issues.js';
import { SeveredLine } from './severed-line.js';
import { StagedDebugPoints } from './staged-debug-points.js';

describe('a connection to the database that is lost', () => {
  const debugPoints = new StagedDebugPoints();
  let line: SeveredLine;
  let city: City;

  beforeAll(async () => {
    line = await SeveredLine.to(urlOf('postgres'));
    city = await City.start({
      module: (platform) => AppModule.forRoot({ ...platform, databaseUrl: line.through(platform.databaseUrl) }),
      override: (builder) => builder.overrideProvider(DebugPoints).useValue(debugPoints),
    });
  });
  afterAll(async () => {
    await city.close();
    await line.close();
  });

  const contents = () => contentsOf(city.application.database);
  const event = { type: 'COMMENT', text: '线路不稳' };
  const comment = async ({ id }: Issue, idempotencyKey?: string, language?: 'en') =>
    (await city.as('author')).post(`/cases/${id}/events`, event, { version: 1, idempotencyKey, language });
  /** Ends the product's connections as an operator would: those in a transaction, or all. */
  const terminate = (state: string) =>
    city.application.database.rows(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'bihuan' AND state = ANY($1)`,
      [state.split(',')],
    );

  describe.each([
    ['cut', async () => line.cut()],
    ['ended by the server', () => terminate('idle in transaction')],
  ])('because it was %s before the commit', (_, lose) => {
    it('is told as such, has changed nothing, and the retry does everything once', async () => {
      const issue = await city.openIssue();
      const key = randomUUID();
      const before = await contents();
      debugPoints.stage('beforeCommit', async () => void (await lose()));
      const answer = await comment(issue, key, 'en');
      expect(answer).toMatchObject({
        status: 503,
        body: { code: 'database.unavailable', title: 'The database is not available' },
      });
      expect(answer.headers.get('retry-after')).toBe('2');
      expect(await contents()).toEqual(before);

      expect(await comment(issue, key)).toMatchObject({ status: 200, body: { event: { seq: 2 } } });
      expect(await eventsOf(city, issue)).toEqual(['OPENED', 'COMMENT']);
    });

    it('has changed nothing by a batch either', async () => {
      const events = (await openMany(city, 20)).map(({ id }) => ({ caseId: id, version: 1, ...event }));
      const before = await contents();
      debugPoints.stage('beforeCommit', async () => void (await lose()));
      const answer = await (await city.as('author')).post('/cases/events', { events });
      expect(answer).toMatchObject({ status: 503, body: { code: 'database.unavailable', title: '数据库暂不可用' } });
      expect(await contents()).toEqual(before);
    });
  });

  it('while the answer to the commit is on its way leaves the deed done, and the retry is given the lost answer', async () => {
    const issue = await city.openIssue();
    const key = randomUUID();
    line.swallowNextCommit();
    expect(await comment(issue, key)).toMatchObject({ status: 503, body: { code: 'database.unavailable' } });
    expect(line.swallowed).toBe(1);
    expect(await eventsOf(city, issue)).toEqual(['OPENED', 'COMMENT']);

    const kept = await contents();
    expect(await comment(issue, key)).toMatchObject({ status: 200, body: { event: { seq: 2 } } });
    expect(await comment(issue)).toMatchObject({ status: 409, body: { code: 'case.version-conflict', version: 2 } });
    expect(await contents()).toEqual(kept);
  });

  it('after the commit is not felt', async () => {
    const issue = await city.openIssue();
    debugPoints.stage('afterCommit', async () => line.cut());
    expect(await comment(issue)).toMatchObject({ status: 200, body: { event: { seq: 2 } } });
    expect(await eventsOf(city, issue)).toEqual(['OPENED', 'COMMENT']);
  });

  it('while nothing is going on is felt once at most', async () => {
    const issues = await openMany(city, 20);
    await terminate('idle,idle in transaction');
    const answers = await Promise.all(issues.map((issue) => comment(issue)));
    expect([200, 503]).toEqual(expect.arrayContaining([...new Set(answers.map(({ status }) => status))]));
    for (const [index, issue] of issues.entries()) {
      if (answers[index]?.status === 503) expect(await comment(issue)).toMatchObject({ status: 200 });
      expect(await eventsOf(city, issue)).toEqual(['OPENED', 'COMMENT']);
    }
    expect(await city.faults()).toEqual([]);
  });
});
