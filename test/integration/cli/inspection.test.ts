import { City } from '../../support/city.js';
import { feedBack, readyToFeedBack } from '../inspections/life.js';
import { CommandLine } from './command.js';

describe('the commands about inspections', () => {
  let city: City;
  let cli: CommandLine;
  let number: string;

  beforeAll(async () => {
    city = await City.start();
    cli = new CommandLine({ DATABASE_URL: city.application.database.url, DATA_DIR: city.files });
    const { inspection } = await readyToFeedBack(city, 2);
    await feedBack(city, inspection);
    number = String((await (await city.as('office')).get(`/inspections/${inspection.id}`)).body['number']);
  });
  afterAll(() => city.close());

  it('list says where each stands and whose turn it is, and lists nothing else', async () => {
    const { code, stdout } = await cli.run('inspection', 'list');
    expect(code).toBe(0);
    const lines = stdout.split('\n').filter((line) => /[A-Z]{2}-2025/.test(line));
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/^XC-2025-\d{6}/);
    expect(lines.find((line) => line.startsWith(number))).toMatch(/已反馈.*责任单位/);
    const fedBack = await cli.run('inspection', 'list', '--stage', 'fedBack', '--json');
    expect((JSON.parse(fedBack.stdout) as { items: { number: string }[] }).items.map((item) => item.number)).toEqual([number]);
  });

  it.each([
    ['zh', ['巡前通报', '中期检查', '已移交 2', '问题（2）', '移交  2']],
    ['en', ['Record the briefing', 'Mid-term check', 'handed over 2', 'Issues (2)', 'handed over  2']],
  ] as const)('show tells its life, its team and its issues, in language %s', async (language, said) => {
    const { code, stdout } = await cli.run('inspection', 'show', number, '--lang', language);
    expect(code).toBe(0);
    for (const words of [...said, '吴越', '2025-03-03']) expect(stdout).toContain(words);
  });

  it('show knows no other case', async () => {
    const { body } = await (await city.as('office')).get<{ items: { number: string }[] }>('/cases?workflow=issue&limit=1');
    const { code, stderr } = await cli.run('inspection', 'show', body.items[0]?.number ?? '');
    expect([code, stderr]).toEqual([expect.any(Number), expect.stringContaining('未找到该案件')]);
    expect(code).not.toBe(0);
  });
});
