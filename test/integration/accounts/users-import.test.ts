import ExcelJS from 'exceljs';
import type { Answer, TestClient } from '../../support/client.js';
import { People } from './people.js';

interface Report {
  readonly rows: number;
  readonly created: number;
  readonly dryRun: boolean;
  readonly accounts: readonly { readonly username: string; readonly initialPassword: string }[];
}

describe('the import of accounts', () => {
  let people: People;
  let security: TestClient;

  beforeAll(async () => {
    people = await People.start();
    const city = await people.organisation('city', undefined, '甲市');
    await people.organisation('office', city, '巡察办');
    await people.organisation('department', city, '财政局');
    security = await people.actor('keeper', 'securityAdmin', city);
    await people.account('taken');
  });
  afterAll(() => people.close());

  const send = (content: string | Uint8Array<ArrayBuffer>, query = ''): Promise<Answer> => {
    const form = new FormData();
    form.append('file', new Blob([content]), 'accounts');
    return security.post(`/users/import${query}`, form);
  };
  const accounts = async () =>
    (await people.application.database.rows<{ n: number }>('SELECT count(*)::int AS n FROM users'))[0]?.n;

  it('names every bad row and cell and creates nothing', async () => {
    const before = await accounts();
    const answer = await send(
      [
        '用户名,姓名,角色,单位',
        'good,好人,unitHead,甲市/财政局',
        'TAKEN,某人,,',
        'x,,镇长,甲市/教育局',
        'leader,组长,巡察组组长,甲市/财政局',
        'good,坏人,安全管理员,甲市',
        'alone,某人,,甲市',
      ].join('\n'),
    );
    expect(answer.status).toBe(422);
    const faults = answer.body['errors'] as { path: string; code: string; message: string }[];
    expect(faults.map(({ path, code }) => [path, code])).toEqual([
      ['rows[3].username', 'username-taken'],
      ['rows[4].username', 'not-a-username'],
      ['rows[4].name', 'required'],
      ['rows[4].role', 'not-a-choice'],
      ['rows[4].organisation', 'organisation-not-found'],
      ['rows[5].organisation', 'role-needs-office'],
      ['rows[6].name', 'other-name'],
      ['rows[6].role', 'separation'],
      ['rows[7].role', 'required'],
    ]);
    expect(faults[0]?.message).toBe('第 3 行「用户名」 A3：用户名 TAKEN 已被使用');
    expect(faults[7]?.message).toBe('第 6 行「角色」 C6：三员分离：与第 2 行的角色不能由同一账号担任');
    expect(await accounts()).toBe(before);
  });

  it('creates all accounts with their roles and shows each first password once', async () => {
    const table =
      'Username,Name,Role,Organisation\nzhou,周明,liaison of the responsible unit,甲市/财政局\nzhou,周明,unitHead,甲市/财政局\nwu,吴刚,,\n';
    const dry = await send(table, '?dryRun=true');
    expect(dry.body).toEqual({ dryRun: true, rows: 3, created: 2, accounts: [] });
    const before = await accounts();
    const { status, body } = (await send(table)) as unknown as Answer<Report>;
    expect(status).toBe(200);
    expect(body).toMatchObject({ dryRun: false, rows: 3, created: 2, accounts: [{ username: 'zhou' }, { username: 'wu' }] });
    expect(await accounts()).toBe(Number(before) + 2);
    const [zhou, wu] = body.accounts;
    expect(zhou?.initialPassword).not.toBe(wu?.initialPassword);
    const signedIn = await people.signIn('zhou', zhou?.initialPassword);
    expect(signedIn.body).toMatchObject({
      user: { mustChangePassword: true, bindings: [{ role: 'unitLiaison' }, { role: 'unitHead' }] },
    });
  });

  it('reads xlsx as well', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook
      .addWorksheet('账号')
      .addRows([['用户名', '姓名'], ['zheng', '郑华'], [], ['wang', { richText: [{ text: '王' }, { text: '五' }] }]]);
    const { body } = (await send(new Uint8Array(await workbook.xlsx.writeBuffer()))) as unknown as Answer<Report>;
    expect(body).toMatchObject({ rows: 2, created: 2 });
    expect((await security.get('/users?q=wang')).body).toMatchObject({ items: [{ name: '王五' }] });
  });
});
