import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rulePack } from '../../../workflows/rules/registry.js';
import { City } from '../../support/city.js';
import { exampleYear2027 } from '../rules/example-year.js';
import { RulesRoom } from '../rules/rules-room.js';
import { CommandLine } from './command.js';

describe('the rules on the command line', () => {
  let city: City;
  let cli: CommandLine;

  beforeEach(async () => {
    city = await City.start({ now: '2026-12-20T09:00:00+08:00' });
    cli = new CommandLine({ DATABASE_URL: city.application.database.url, DATA_DIR: city.files });
  });
  afterEach(() => city.close());

  const fileOf = async (content: unknown) => {
    const file = join(city.files, 'rules.json');
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };

  it('calendar show draws a year with its make-up days and the working days of each month', async () => {
    const { code, stdout } = await cli.run('calendar', 'show', '2026');
    expect(code).toBe(0);
    expect(stdout).toMatch(/春节 +2026-02-15 – 2026-02-23 +调休上班 2026-02-14 2026-02-28/);
    expect(stdout).toMatch(/2026-02 +16/);
    expect((await cli.run('calendar', 'show', '2026', '--lang', 'en')).stdout).toMatch(/Spring Festival.*worked instead/);
  });

  it.each(['2027', 'next'])('calendar show %s says that it is not loaded', async (year) => {
    expect(await cli.run('calendar', 'show', year)).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/calendar\.year-missing[^]*请先载入/),
    });
  });

  it('calendar load lists the dates that would change, then changes them, and a running product counts by the year', async () => {
    const issue = await city.issueAt('handedOver.planning');
    const file = await fileOf(exampleYear2027);
    const dry = await cli.run('calendar', 'load', file, '--dry-run');
    expect(dry).toMatchObject({ code: 0, stdout: expect.stringContaining('若载入2027年工作日历（第 1 版），将会改变：') });
    expect(dry.stdout).toMatch(new RegExp(`${issue.number} +本环节时限 +plan +待定 → 2027-01-09`));
    expect((await cli.run('calendar', 'show', '2027')).code).toBe(1);

    const { code, stdout } = await cli.run('calendar', 'load', file, '--json');
    expect({ code, loading: JSON.parse(stdout) }).toMatchObject({ code: 0, loading: { dryRun: false, version: 1, count: 1 } });
    const room = new RulesRoom(city);
    expect(await room.caseOf(issue)).toMatchObject({ stepDueAt: '2027-01-09T17:30:00.000+08:00' });
    expect(await room.audit('calendar.loaded')).toMatchObject([{ actor_username: 'system' }]);
    expect((await cli.run('calendar', 'show', '2027', '--lang', 'en')).stdout).toContain('made up for a test');
    expect(await cli.run('calendar', 'load', file, '--lang', 'en')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/version +must be 2/),
    });
    expect(await city.faults()).toEqual([]);
  });

  it('rule-pack list and show tell the limits, and load takes the next version', async () => {
    expect((await cli.run('rule-pack', 'list')).stdout).toMatch(/inspection-city@1 +市级巡察整改 +版本 1/);
    expect((await cli.run('rule-pack', 'show', 'inspection-city')).stdout).toMatch(/报送整改方案 +反馈起 15 个工作日 +plan/);
    expect((await cli.run('rule-pack', 'show', 'inspection-city', '--lang', 'en')).stdout).toMatch(
      /revisit +.*3 months – 6 months/,
    );
    expect(await cli.run('rule-pack', 'show', 'none-such')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('rules.pack-unknown'),
    });
    const file = await fileOf({ ...rulePack('inspection-city', 1), version: 2 });
    expect((await cli.run('rule-pack', 'load', file, '--dry-run')).stdout).toContain('共 0 个时限');
    expect(await cli.run('rule-pack', 'load', file)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('✓ 已载入规则包'),
    });
    expect((await cli.run('rule-pack', 'list', '--json')).stdout).toContain('"versions":[1,2]');
  });

  it.each([
    ['is not there', undefined, 'cli.unreadable-file'],
    ['is no JSON', '{"year": ', 'cli.not-json'],
    ['has a fault', { ...exampleYear2027, holidays: [] }, 'holidays'],
  ])('names what is wrong with a file that %s', async (_, content, told) => {
    const file = content === undefined ? join(city.files, 'nowhere.json') : await fileOf(content);
    expect(await cli.run('calendar', 'load', file)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(told) });
  });
});
