import { Injectable } from '@nestjs/common';
import { AppModule } from '../../../src/app.module.js';
import { Calendars } from '../../../src/engine/rules/calendars.js';
import { Recalculations } from '../../../src/engine/rules/recalculations.js';
import { RulePacks } from '../../../src/engine/rules/rule-packs.js';
import { Announcements } from '../../../src/platform/database/announcements.js';
import { rulePack } from '../../../workflows/rules/registry.js';
import { startTestApplication, type TestApplication } from '../../support/application.js';
import { City } from '../../support/city.js';
import { exampleYear2027 } from './example-year.js';
import { RulesRoom, type Changes } from './rules-room.js';
import { until } from '../../support/until.js';

/** Two cases a transaction, so that a handful of them takes several. */
@Injectable()
class SmallBatches extends Recalculations {
  protected override readonly batchSize = 2;
}

const now = '2026-12-20T09:00:00+08:00';

describe('two processes on one database', () => {
  let city: City;
  let room: RulesRoom;
  let other: TestApplication | undefined;

  beforeEach(async () => {
    city = await City.start({ now, override: (builder) => builder.overrideProvider(Recalculations).useClass(SmallBatches) });
    room = new RulesRoom(city);
  });
  afterEach(async () => {
    await other?.close();
    other = undefined;
    await city.close();
  });

  const startOther = async () => {
    const databaseUrl = city.application.database.url;
    const module: NonNullable<Parameters<typeof startTestApplication>[0]>['module'] = ({ config, clock }) =>
      AppModule.forRoot({ config, clock, databaseUrl });
    other = await startTestApplication({ now, module, env: { DATA_DIR: city.files } });
    return other;
  };
  const knows2027 = ({ app }: TestApplication) =>
    app
      .get<Calendars>(Calendars, { strict: false })
      .current()
      .years.some(({ year }) => year === 2027);

  it('both count by a year that was loaded in one', async () => {
    const there = await startOther();
    expect(knows2027(there)).toBe(false);
    const issue = await city.issueAt('handedOver.awaitingReceipt');
    await room.loadYear(exampleYear2027);
    await until(() => knows2027(there));
    const client = await city.as('liaison', there.url);
    const version = (await room.caseOf(issue))['version'] as number;
    const { body } = await client.post<{ case: object }>(`/cases/${issue.id}/events`, { type: 'SIGN_FOR' }, { version });
    expect(body.case).toMatchObject({ stepDueAt: '2027-01-09T17:30:00.000+08:00' });
    expect(await city.faults()).toEqual([]);
  });

  it('both know a pack that was loaded in one', async () => {
    const there = await startOther();
    const pack = { ...rulePack('audit'), version: 2 };
    expect((await (await city.as('systemAdmin')).post('/rule-packs', pack)).status).toBe(201);
    const packs = there.app.get<RulePacks>(RulePacks, { strict: false });
    await until(() => packs.find('audit', 2) !== undefined);
    expect(packs.newest('audit')).toEqual(pack);
  });

  it('hear of what was loaded while their line was cut, once it stands again', async () => {
    const there = await startOther();
    const news = there.app.get<Announcements>(Announcements, { strict: false });
    await city.application.database.rows(
      `INSERT INTO calendar_years (year, version, data, source, loaded_at, loaded_by, loaded_by_name)
       VALUES (2027, 1, $1, '测试用例', now(), $2, '无人')`,
      [{ ...exampleYear2027, source: undefined, version: 1, notices: ['测试用例'] }, '0192f000-0000-7000-8000-000000000001'],
    );
    expect(knows2027(there)).toBe(false);
    await city.application.database.rows(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'bihuan-listen' AND datname = current_database()",
    );
    await until(() => !news.reliable);
    await until(() => knows2027(there));
  });

  it('finish what one left half done when it ended, and the answer tells all of it', async () => {
    const issues = await city.issuesAt('handedOver.planning', 5);
    const told = async () => (await Promise.all(issues.map((issue) => room.datesChanged(issue)))).sort();
    const dry = (await room.loadYear(exampleYear2027, '?dryRun=true')).body;
    const rows = (sql: string) => city.application.database.rows(sql);
    // As the process that loads the year leaves it when it is killed in its second batch.
    const admin = await city.as('systemAdmin');
    await rows(`CREATE FUNCTION no_more() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'killed'; END $$`);
    await rows(
      'CREATE TRIGGER killed BEFORE UPDATE ON recalculations FOR EACH ROW WHEN (OLD.after_case IS NOT NULL) EXECUTE FUNCTION no_more()',
    );
    expect((await admin.post('/calendars', exampleYear2027, { idempotencyKey: 'load' })).status).toBe(500);
    expect(await told()).toEqual([0, 0, 0, 1, 1]);
    expect(await city.faults()).toEqual([]);
    await rows('DROP TRIGGER killed ON recalculations');

    await startOther();
    expect(await told()).toEqual([1, 1, 1, 1, 1]);
    const again = await admin.post<Changes>('/calendars', exampleYear2027, { idempotencyKey: 'load' });
    expect(again.body).toMatchObject({ dryRun: false, year: 2027, version: 1, changes: dry.changes, count: dry.count });
    expect(await told()).toEqual([1, 1, 1, 1, 1]);
    expect(await city.faults()).toEqual([]);
  });

  it('take the same year once when both load it at the same moment', async () => {
    const there = await startOther();
    const issue = await city.issueAt('handedOver.planning');
    const clients = [await city.as('systemAdmin'), await city.as('systemAdmin', there.url)];
    const answers = await Promise.all(clients.map((client) => client.post('/calendars', exampleYear2027)));
    const [refused] = answers.filter(({ status }) => status !== 201);
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    // Whoever comes while the other is at work is told by the database, whoever comes after it by the number of the version.
    expect(refused?.body['code']).toMatch(/^(calendar\.version-taken|request\.invalid)$/);
    expect(await room.datesChanged(issue)).toBe(1);
    expect(await city.faults()).toEqual([]);
  });
});

describe('what was loaded', () => {
  it('can not be changed or removed by the product', async () => {
    const city = await City.start({ now });
    try {
      await new RulesRoom(city).loadYear(exampleYear2027);
      for (const sql of ['UPDATE calendar_years SET version = 9', 'DELETE FROM calendar_years', 'DELETE FROM rule_packs'])
        await expect(city.application.database.rows(sql)).rejects.toThrow('never changed or removed');
    } finally {
      await city.close();
    }
  });
});
