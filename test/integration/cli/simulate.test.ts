import { City } from '../../support/city.js';
import { CommandLine } from './command.js';

interface Told {
  readonly sent: number;
  readonly fired: Readonly<Record<string, number>>;
  readonly days: readonly { readonly date: string; readonly notices: readonly { readonly recipients: readonly string[] }[] }[];
}

describe('simulate', () => {
  let city: City;
  let cli: CommandLine;

  beforeEach(async () => {
    city = await City.start();
    cli = new CommandLine({ DATABASE_URL: city.application.database.url, DATA_DIR: city.files });
  });
  afterEach(() => city.close());

  const simulated = () =>
    city.application.database.rows(`INSERT INTO simulated_clock (now) VALUES ('2025-03-10T10:00:00+08:00')`);
  const kept = async () => (await city.application.database.rows<{ now: Date }>('SELECT now FROM simulated_clock'))[0]?.now;

  it('tells day by day what was sent to whom, with a sum at the end that agrees with the inboxes', async () => {
    const issue = await city.issueAt('handedOver.planning');
    await simulated();
    const { code, stdout } = await cli.run('simulate', '--until', '2025-04-20');
    expect(code).toBe(0);
    // The plan was due on 31 March; the unit's report on the quarter on 16 April.
    expect(stdout).toMatch(new RegExp(`2025-03-31 周一 .*\\n(.*\\n)*? +17:30 +${issue.number} +超期预警 · 一级 +→ .*冯远`));
    expect(stdout).toMatch(/2025-04-16 周三 .*\n +08:30 +JB-2025-\d{6} +到期提醒 · 即将到期 +→ /);
    const [inboxes] = await city.application.database.rows<{ sent: number; people: number }>(
      `SELECT count(*)::int AS sent, count(DISTINCT user_id)::int AS people FROM notifications WHERE created_at > '2025-03-10T10:00:00+08:00'`,
    );
    expect(inboxes?.sent).toBeGreaterThan(10);
    expect(stdout).toMatch(
      new RegExp(`\\n2025-03-10 → 2025-04-20：共 ${inboxes?.sent} 条，涉及 2 个案件、${inboxes?.people} 人\\n`),
    );
    expect(await kept()).toEqual(new Date('2025-04-20T23:59:59+08:00'));
    expect(await city.faults()).toEqual([]);
  });

  it('goes on where it stopped, tells the same as data, and only how many a day where that is enough', async () => {
    await city.issueAt('handedOver.planning');
    await simulated();
    await cli.run('simulate', '--until', '2025-03-28');
    const { stdout } = await cli.run('simulate', '--until', '2025-04-02', '--json');
    const told = JSON.parse(stdout) as Told;
    expect(told).toMatchObject({ from: '2025-03-28T23:59:59.000+08:00', until: '2025-04-02T23:59:59.000+08:00' });
    expect(told.fired['schedules']).toBeGreaterThan(10);
    const recipients = told.days.flatMap(({ notices }) => notices.flatMap((notice) => notice.recipients));
    expect(told.sent).toBe(recipients.length);
    const brief = await cli.run('simulate', '--until', '2025-04-10', '--days', '--lang', 'en');
    expect(brief.stdout).toMatch(/2025-04-09 Wed {2}\d+ sent\n/);
    expect(brief.stdout).not.toContain('→ 王芳');
  });

  it('refuses a database that is no simulation, with words, and changes nothing', async () => {
    const { code, stderr } = await cli.run('simulate', '--until', '2025-04-20');
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('cli.not-simulated') });
    expect(stderr).toContain('这不是模拟数据库');
    expect(await city.application.database.rows('SELECT * FROM simulated_clock')).toEqual([]);
  });

  it.each([[[]], [['--until', 'tomorrow']], [['--until', '2025-02-30']]])('asks for a day that exists (%j)', async (options) => {
    await simulated();
    expect(await cli.run('simulate', ...options)).toMatchObject({ code: 2, stderr: expect.stringContaining('--until') });
  });

  it('does not go back', async () => {
    await simulated();
    expect(await cli.run('simulate', '--until', '2025-03-09')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('clock.goes-back'),
    });
  });
});
