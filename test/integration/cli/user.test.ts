import { City } from '../../support/city.js';
import { organisations, placeIds } from '../../support/city-people.js';
import { CommandLine } from './command.js';

describe('user add', () => {
  let city: City;
  let cli: CommandLine;

  beforeAll(async () => {
    city = await City.start();
    cli = new CommandLine({ DATABASE_URL: city.application.database.url, DATA_DIR: city.files });
  });
  afterAll(() => city.close());

  const add = (username: string, ...options: readonly string[]) => cli.run('user', 'add', username, '--name', '林一', ...options);

  it.each([
    ['its name', 'lin.1', organisations.unit.name],
    ['the names from the root', 'lin.2', `${organisations.province.name}/${organisations.city.name}/${organisations.unit.name}`],
    ['its id', 'lin.3', placeIds.unit],
  ])('opens an account with a role in an organisation known by %s', async (_how, username, place) => {
    const { code, stdout } = await add(username, '--role', `unitLiaison@${place}`);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('责任单位联络员') });
    const password = /初始密码 +(\S+)/.exec(stdout)?.[1];
    const signedIn = await city.application.client.post('/auth/login', { username, password });
    expect(signedIn).toMatchObject({ status: 200, body: { user: { username, mustChangePassword: true } } });
    const audit = await city.application.database.rows(
      `SELECT actor_username, request_id FROM audit_events WHERE action = 'user.created' AND target_name = $1`,
      [username],
    );
    expect(audit).toEqual([{ actor_username: 'system', request_id: expect.stringMatching(/^cli-/) }]);
  });

  it.each([
    ['an organisation that does not exist', ['--role', 'unitHead@天上人间局'], 1, 'cli.unknown-organisation'],
    ['a role that does not exist', ['--role', `king@${organisations.unit.name}`], 2, 'unitLiaison'],
    ['a role of the office outside of one', ['--role', `teamMember@${organisations.unit.name}`], 1, 'accounts.role-needs-office'],
    [
      'roles that must be apart',
      ['--role', `systemAdmin@${organisations.city.name}`, '--role', `auditAdmin@${organisations.city.name}`],
      1,
      'accounts.separation',
    ],
  ])('refuses %s', async (_what, options, code, words) => {
    expect(await add('lin.9', ...options)).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(words) });
  });

  it('refuses a username that is taken, and one that can not be', async () => {
    expect(await add('head')).toMatchObject({ code: 1, stderr: expect.stringContaining('accounts.username-taken') });
    const { code, stdout } = await add('林一', '--json');
    expect({ code, problem: JSON.parse(stdout) }).toMatchObject({
      code: 1,
      problem: { code: 'request.invalid', errors: [{ path: 'username' }] },
    });
  });
});
