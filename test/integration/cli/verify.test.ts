import { City } from '../../support/city.js';
import { CommandLine } from './command.js';

describe('verify', () => {
  let city: City;
  let cli: CommandLine;

  beforeEach(async () => {
    city = await City.start();
    cli = new CommandLine({ DATABASE_URL: city.application.database.url, DATA_DIR: city.files });
  });
  afterEach(() => city.close());

  /** Changes history as only the owner of the database can who first takes away its guard. */
  async function alter(sql: string, values: readonly unknown[]): Promise<void> {
    await city.application.database.rows('ALTER TABLE case_events DISABLE TRIGGER case_events_append_only');
    await city.application.database.rows(sql, values);
  }

  it('finds a whole history intact, counts what it has read, and ends well', async () => {
    await city.issuesAt('handedOver.awaitingReceipt', 3);
    expect(await cli.run('verify')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('已核验 5 个案件、20 个事件\n✓ 全部完好'),
    });
    const { code, stdout } = await cli.run('verify', '--json');
    expect({ code, verdict: JSON.parse(stdout) }).toMatchObject({
      code: 0,
      verdict: { intact: true, cases: 5, events: 20, faults: [], audit: { status: 'intact' } },
    });
  });

  it('names the case and the event in which one byte was altered, in both languages, and fails', async () => {
    const [whole, altered] = await city.issuesAt('handedOver.awaitingReceipt', 2);
    await alter(`UPDATE case_events SET actor = jsonb_set(actor, '{name}', '"赵起"') WHERE case_id = $1 AND seq = 5`, [
      altered?.id,
    ]);
    const chinese = await cli.run('verify');
    expect(chinese.code).toBe(1);
    expect(chinese.stdout).toMatch(new RegExp(`${altered?.number} +第 5 个事件 +内容被改动`));
    expect(chinese.stdout).not.toContain(whole?.number);
    const english = await cli.run('verify', '--lang', 'en');
    expect(english.stdout).toMatch(new RegExp(`${altered?.number} +event 5 +altered`));
    const { code, stdout } = await cli.run('verify', '--json');
    expect({ code, verdict: JSON.parse(stdout) }).toMatchObject({
      code: 1,
      verdict: { intact: false, faults: [{ number: altered?.number, seq: 5, what: 'altered' }] },
    });
  });

  it('names the event that was taken out, and an audit that was altered', async () => {
    const issue = await city.issueAt('found.secondCheck');
    await alter('DELETE FROM case_events WHERE case_id = $1 AND seq = 2', [issue.id]);
    await city.application.database.rows('ALTER TABLE audit_events DISABLE TRIGGER ALL');
    await city.application.database.rows(`UPDATE audit_events SET actor_name = '别人' WHERE seq = 2`);
    const { code, stdout } = await cli.run('verify');
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`${issue.number} +第 2 个事件 +事件缺失`));
    expect(stdout).toContain('✗ 审计日志自第 2 条起被改动');
  });

  it('asks for the schema to be brought forward first, and then finds it', async () => {
    await city.application.database.rows('DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations)');
    expect(await cli.run('verify')).toMatchObject({ code: 1, stderr: expect.stringContaining('startup.database-older') });
  });
});
