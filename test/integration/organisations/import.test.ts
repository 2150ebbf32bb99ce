import ExcelJS from 'exceljs';
import type { Answer, TestClient } from '../../support/client.js';
import { People } from '../accounts/people.js';

interface Fault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

describe('the import of organisations', () => {
  let people: People;
  let system: TestClient;
  let count = 0;

  beforeAll(async () => {
    people = await People.start();
    const city = await people.organisation('city', undefined, '甲市');
    await people.organisation('county', city, '乙县');
    system = await people.actor('operator', 'systemAdmin', city);
    await system.post('/organisations', { name: '丙县', kind: 'county', parentId: city, code: '330213' });
  });
  afterAll(() => people.close());

  const send = (content: string | Uint8Array<ArrayBuffer>, query = '', extras = {}): Promise<Answer> => {
    const form = new FormData();
    form.append('file', new Blob([content]), 'tree.csv');
    return system.post(`/organisations/import${query}`, form, extras);
  };
  const organisations = async () =>
    (await people.application.database.rows<{ n: number }>('SELECT count(*)::int AS n FROM organisations'))[0]?.n ?? 0;

  it('names every bad row and cell in both languages and creates nothing', async () => {
    const before = await organisations();
    const table = [
      '名称,类别,上级,代码',
      '好镇,township,330213,T1',
      '乙县,县（市、区）,甲市,',
      ',hamlet,丁市,代码',
      '坏办,office,,',
      '好镇,乡镇（街道）,甲市/丙县,T1',
      '好村,village,甲市/丙县/好镇,330213',
    ].join('\r\n');
    const answer = await send(table);
    expect(answer.status).toBe(422);
    const faults = answer.body['errors'] as Fault[];
    expect(faults.map(({ path, code }) => [path, code])).toEqual([
      ['rows[3].name', 'name-taken'],
      ['rows[4].name', 'required'],
      ['rows[4].kind', 'not-a-choice'],
      ['rows[4].parent', 'parent-not-found'],
      ['rows[4].code', 'not-a-code'],
      ['rows[5].kind', 'kind-misplaced'],
      ['rows[6].code', 'code-taken'],
      ['rows[6].name', 'name-taken'],
      ['rows[7].code', 'code-taken'],
    ]);
    expect(faults[5]?.message).toBe('第 5 行「类别」 B5：巡察办不能放在根之下');
    const english = (await send(table, '', { language: 'en' })).body['errors'] as Fault[];
    expect(english[5]?.message).toBe('Row 5, Kind B5: inspection office can not stand under the root');
    expect(await organisations()).toBe(before);
  });

  it('creates all rows, parents by code or by names, and says so first with dryRun', async () => {
    const table = '代码,名称,类别,上级\nC1,东镇,township,甲市/乙县\n,东村,村（社区）,C1\n,西村,village,甲市/乙县/东镇\n';
    const before = await organisations();
    expect((await send(table, '?dryRun=true')).body).toEqual({ dryRun: true, rows: 3, created: 3 });
    expect(await organisations()).toBe(before);
    const answer = await send(table, '?dryRun=false');
    expect([answer.status, answer.body]).toEqual([200, { dryRun: false, rows: 3, created: 3 }]);
    const villages = (await system.get<{ items: { name: string; path: string[] }[] }>('/organisations?kind=village')).body.items;
    expect(villages.map(({ name, path }) => [name, path.length])).toEqual([
      ['东村', 4],
      ['西村', 4],
    ]);
    const again = await send(table);
    expect((again.body['errors'] as Fault[]).map(({ code }) => code)).toEqual([
      'code-taken',
      'name-taken',
      'name-taken',
      'name-taken',
    ]);
  });

  it('reads what spreadsheet programs write: xlsx, GB18030, a byte order mark', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('x').addRows([
      ['名称', '类别', '代码'],
      ['庚市', 'city', 330300],
    ]);
    expect((await send(new Uint8Array(await workbook.xlsx.writeBuffer()))).body).toMatchObject({ created: 1 });
    expect((await send('\ufeff名称,类别\n辛市,市\n')).body).toMatchObject({ created: 1 });
    // 名称,类别 / 壬市,市 in GB18030.
    const gb18030 = Buffer.from('c3fbb3c62cc0e0b1f00ac8c9cad02ccad00a', 'hex');
    expect((await send(new Uint8Array(gb18030))).body).toMatchObject({ created: 1 });
    expect((await system.get('/organisations?q=壬市')).body).toMatchObject({ items: [{ name: '壬市' }] });
    expect((await system.get('/organisations?code=330300')).body).toMatchObject({ items: [{ name: '庚市' }] });
  });

  it.each([
    ['an old xls file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'import.unreadable'],
    ['a broken xlsx file', new Uint8Array(Buffer.from('PK\u0003\u0004 and then nothing')), 'import.unreadable'],
    ['an open quotation mark', '名称,类别\n"东村,village\n', 'import.unreadable'],
    ['a missing heading', '名称\n东村\n', 'import.headings'],
    ['an unknown heading', '名称,类别,颜色\n东村,village,红\n', 'import.headings'],
    ['headings alone', '名称,类别\n', 'import.empty'],
    ['nothing', '', 'import.empty'],
  ])('refuses %s', async (_, content, code) => {
    const answer = await send(content);
    expect([answer.status, answer.body['code']]).toEqual([422, code]);
  });

  it('takes an upload and nothing else', async () => {
    expect((await system.post('/organisations/import', { file: 'x' })).status).toBe(400);
    expect((await system.post('/organisations/import', new FormData())).status).toBe(400);
    expect((await send('名称,类别\n东村,village\n', '?dry=true')).status).toBe(400);
    expect((await send('名称,类别\n东村,village\n', '?dryRun=yes')).status).toBe(400);
    expect((await send(new Uint8Array(6 * 1024 * 1024))).body).toMatchObject({ status: 413, code: 'request.too-large' });
  });

  it('gives a repeated request its first answer, and refuses its key for another file', async () => {
    const idempotencyKey = `import-${++count}`;
    const table = '名称,类别\n癸市,city\n';
    const [first, second] = [await send(table, '', { idempotencyKey }), await send(table, '', { idempotencyKey })];
    expect(second.body).toEqual(first.body);
    const other = await send('名称,类别\n子市,city\n', '', { idempotencyKey });
    expect([other.status, other.body['code']]).toEqual([422, 'request.idempotency-mismatch']);
  });
});
