import { placeIds } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import { CommandLine } from './command.js';

describe('the commands about coverage and teams', () => {
  let city: City;
  let cli: CommandLine;
  let number: string;

  beforeAll(async () => {
    city = await City.start();
    cli = new CommandLine({ DATABASE_URL: city.application.database.url, DATA_DIR: city.files });
    const office = await city.as('office');
    const { body } = await office.get<{ number: string; termId: string }>(`/inspections/${city.inspections.onSite}`);
    ({ number } = body);
    const scope = { organisationIds: [placeIds.unit, placeIds.otherUnit, placeIds.finance] };
    expect((await office.post(`/terms/${body.termId}/scope`, scope)).status).toBe(200);
  }, 120_000);
  afterAll(() => city.close());

  it('tell the coverage of a term, and whom nobody has ever inspected', async () => {
    const { code, stdout, stderr } = await cli.run('coverage', '5', '--as', 'office', '--list', 'neverInspected', '--json');
    expect([code, stderr]).toEqual([0, '']);
    const told = JSON.parse(stdout) as Record<string, { items: { name: string }[] } & Record<string, { value: number }>>;
    expect(told['total']).toMatchObject({ inScope: { value: 3 }, inspected: { value: 1 } });
    expect(told['list']?.items.map(({ name }) => name).sort()).toEqual(['云州市教育局', '云州市财政局']);
    const { stdout: screen } = await cli.runOnTerminal(120, 'coverage', '--as', 'office');
    expect(screen).toContain('1/3');
    expect(screen).toContain('33.3%');
    expect((await cli.run('coverage', '9', '--as', 'office')).stderr).toContain('cli.unknown-term');
    expect((await cli.run('coverage')).code).not.toBe(0);
  }, 120_000);

  it('show a team, name it anew, and note by whose authority it inspects, for the office alone', async () => {
    const before = await cli.run('team', 'show', number, '--as', 'office', '--json');
    expect(JSON.parse(before.stdout)).toMatchObject({ authorisation: null, members: { length: 5 } });
    const assign = ['team', 'assign', number, '--member', 'leader:leader', '--member', 'author'];
    expect((await cli.run(...assign, '--as', 'head')).code).not.toBe(0);
    const assigned = await cli.runOnTerminal(120, ...assign, '--as', 'office');
    expect([assigned.code, assigned.stderr]).toEqual([0, '']);
    expect(assigned.stdout).toContain('组长');
    expect((await cli.run('team', 'assign', number, '--as', 'office', '--member', 'nobody')).stderr).toContain('nobody');
    const authority = ['--by', '市委巡察工作领导小组', '--document', '云巡授3号', '--on', '2025-02-20', '--scope', '市住建局'];
    const authorised = await cli.run('team', 'authorise', number, '--as', 'office', ...authority, '--json');
    expect(JSON.parse(authorised.stdout)).toMatchObject({ members: { length: 2 }, authorisation: { number: '云巡授3号' } });
    expect((await cli.run('team', 'authorise', number, '--as', 'office', '--by', '领导小组')).code).not.toBe(0);
  }, 120_000);
});
