import { Clock } from '../../../src/platform/clock/clock.js';
import { listSheet, maxExportedRows } from '../../../src/platform/http/list-export.js';
import { routesOf } from '../../../src/platform/http/routes.js';
import type { Sheet } from '../../../src/platform/spreadsheet/sheet.js';
import type { Name } from '../../support/city-people.js';
import { City } from '../../support/city.js';
import type { Issue } from '../../support/issue-path.js';
import { readWorkbook } from './workbook-reading.js';

interface Listed {
  readonly items: readonly Record<string, unknown>[];
  readonly total: number;
}

/** Who reads the lists; each route is asked by the first of them who may. */
const readers: readonly Name[] = ['office', 'systemAdmin', 'securityAdmin', 'auditAdmin'];
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('a list as a spreadsheet', () => {
  let city: City;
  let issues: Issue[];
  let webhookId: string;
  let termId: string;
  let supervisionId: string;

  beforeAll(async () => {
    city = await City.start();
    issues = await city.issuesAt('handedOver.rectifying', 3, { finding: { title: '=HYPERLINK("http://x","看")' } });
    await city.issueAt('found.drafting', { finding: { title: '@报销', theme: '作风' } });
    const [issue] = issues;
    if (issue !== undefined) await city.handIn(issue, 'liaison');
    const office = await city.as('office');
    termId = (await office.get<Listed>('/terms')).body.items[0]?.['id'] as string;
    const hook = { name: '台账', url: 'https://example.org/hook', format: 'bihuan', events: [] };
    webhookId = (await office.post('/webhooks', hook)).body['id'] as string;
    const supervision = { title: '专项督查', startsOn: '2025-02-01', endsOn: '2025-02-28', methods: ['look'] };
    const checklist = [{ title: '责任落实', items: ['一', '二'] }];
    supervisionId = (await office.post('/supervisions', { ...supervision, checklist })).body['id'] as string;
    await office.post('/me/views', { name: '在办', query: 'category=open' });
  });
  afterAll(() => city.close());

  const get = async (name: Name, path: string, language: 'zh-CN' | 'en' = 'zh-CN') =>
    (await city.as(name)).get<Listed>(path, { language });

  it('comes from every list that there is, row for row what the list shows, with the headings of its language', async () => {
    const lists = routesOf(city.application.app).filter(({ handler }) => Reflect.hasMetadata(listSheet, handler));
    expect(lists.length).toBeGreaterThanOrEqual(30);
    for (const { path, handler } of lists) {
      const sheet = Reflect.getMetadata(listSheet, handler) as Sheet<unknown>;
      const address = addressOf(path);
      const narrowed = narrowing(address);
      const [reader, listed] = await firstReader(`${address}${narrowed}count=true&limit=200`);
      for (const language of ['zh-CN', 'en'] as const) {
        const answer = await get(reader, `${address}${narrowed}format=xlsx`, language);
        expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, xlsx]);
        const { headings, rows } = await readWorkbook(answer.bytes);
        const spoken = language === 'en' ? 'en' : 'zh';
        expect([path, headings]).toEqual([path, sheet.columns.map(({ heading }) => heading[spoken])]);
        expect([path, rows.length]).toEqual([path, listed.total]);
        if (language === 'zh-CN') expect([path, rows.map(textsOf)]).toEqual([path, listed.items.map(shownBy(sheet))]);
      }
    }
  });

  it('keeps the filters, the order and the sight of the list', async () => {
    const titles = async (name: Name, query: string) =>
      (await readWorkbook((await get(name, `/cases?format=xlsx&${query}`)).bytes)).rows.map(([, title]) => title);
    expect(await titles('office', 'theme=作风')).toEqual(['@报销']);
    expect(await titles('liaison', 'workflow=issue')).toHaveLength(3);
    expect(await titles('foreignOffice', 'workflow=issue')).toEqual([]);
    const numbers = async (sort: string) =>
      (await readWorkbook((await get('office', `/cases?format=xlsx&workflow=issue&sort=${sort}`)).bytes)).rows.map(([id]) => id);
    expect(await numbers('-number')).toEqual((await numbers('number')).toReversed());
  });

  it('holds numbers and dates as such, in the time of Asia/Shanghai, and says nothing that a program would run', async () => {
    const { sheet, headings, rows } = await readWorkbook((await get('office', '/cases?format=xlsx&stage=handedOver')).bytes);
    const cell = (heading: string) => rows[0]?.[headings.indexOf(heading)];
    const [listed] = (await get('office', '/cases?stage=handedOver')).body.items;
    expect(cell('整改时限')).toEqual(new Date(`${String(listed?.['dueAt']).slice(0, 10)}T00:00:00Z`));
    expect(
      Math.abs((cell('登记时间') as Date).getTime() - Date.parse(`${String(listed?.['createdAt']).slice(0, 23)}Z`)),
    ).toBeLessThan(5);
    expect(cell('轮回')).toBe(1);
    expect(cell('标题')).toBe('=HYPERLINK("http://x","看")');
    expect(sheet.getCell(2, headings.indexOf('整改时限') + 1).numFmt).toBe('yyyy-mm-dd');
  });

  it('is laid out for the screen and for paper: headings stay, rows are filtered, A4 lies down, pages are numbered', async () => {
    const { sheet, headings } = await readWorkbook((await get('office', '/posts?format=xlsx')).bytes);
    expect(sheet.name).toBe('岗位');
    expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
    expect(sheet.autoFilter).toBe(`A1:${String.fromCharCode(64 + headings.length)}${sheet.rowCount}`);
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, printTitlesRow: '1:1' });
    expect(sheet.headerFooter.oddFooter).toContain('&P');
    expect(sheet.getColumn(2).width).toBeGreaterThan(20);
  });

  it('has a name in the language of the reader, and the same bytes each time', async () => {
    const [first, second, english] = [
      await get('office', '/posts?format=xlsx'),
      await get('office', '/posts?format=xlsx'),
      await get('office', '/posts?format=xlsx', 'en'),
    ];
    expect(first.bytes.equals(second.bytes)).toBe(true);
    const day = city.application.app.get(Clock).now().toISOString().slice(0, 10);
    expect(first.headers.get('content-disposition')).toBe(
      `attachment; filename="Posts ${day}.xlsx"; filename*=UTF-8''${encodeURIComponent('岗位')}%20${day}.xlsx`,
    );
    expect(english.headers.get('content-disposition')).toContain(`filename*=UTF-8''Posts%20${day}.xlsx`);
  });

  it('is read page by page to its end, and refused where one file would be too small', async () => {
    const addPosts = (count: number, name: string) =>
      city.application.database.rows(
        `INSERT INTO posts (id, organisation_id, name, created_at, updated_at)
         SELECT gen_random_uuid(), (SELECT id FROM organisations LIMIT 1), '${name}' || n, now(), now()
         FROM generate_series(1, ${count}) n`,
      );
    await addPosts(1_201, '长');
    const { rows } = await readWorkbook((await get('office', '/posts?format=xlsx&q=长')).bytes);
    expect(new Set(rows.map(([name]) => name)).size).toBe(1_201);
    await addPosts(maxExportedRows + 1, '多');
    const refused = await get('office', '/posts?format=xlsx&q=多');
    expect(refused).toMatchObject({ status: 422, body: { code: 'export.too-many-rows' } });
  });

  it('refuses what means a page, and another format', async () => {
    const code = async (query: string) => (await get('office', `/cases?${query}`)).body as unknown as { code: string };
    expect(await code('format=xlsx&limit=5')).toMatchObject({ code: 'request.unknown-parameter' });
    expect(await code('format=pdf')).toMatchObject({ code: 'request.bad-parameter' });
    expect(await code('format=xlsx&dueBefore=soon')).toMatchObject({ code: 'request.bad-parameter' });
  });

  /** The address of a route, its places filled with what the city has. */
  function addressOf(path: string): string {
    return path
      .replace('/api/v1', '')
      .replace('/terms/:id', `/terms/${termId}`)
      .replace('/webhooks/:id', `/webhooks/${webhookId}`)
      .replace('/supervisions/:id', `/supervisions/${supervisionId}`)
      .replace('/schedules/:name', '/schedules/housekeeping');
  }

  /** What some lists can not be read without. */
  function narrowing(address: string): string {
    const needed: Readonly<Record<string, string>> = {
      '/evidence': `caseId=${issues[0]?.id}&`,
      '/reports/quarterly/cases': 'quarter=2025-Q1&',
      '/figures/records': 'figure=supervisionItems&',
    };
    return `?${needed[address] ?? ''}`;
  }

  async function firstReader(address: string): Promise<[Name, Listed]> {
    const refusals: string[] = [];
    for (const name of readers) {
      const { status, body, text } = await get(name, address);
      if (status === 200) return [name, body];
      refusals.push(`${name}: ${text}`);
    }
    throw new Error(`nobody reads ${address}\n${refusals.join('\n')}`);
  }
});

/** The cells of a row as texts, dates by the day. */
function textsOf(row: readonly unknown[]): string[] {
  return row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : `${(cell ?? '') as string | number}`));
}

/** What a sheet makes of an item of the list. */
function shownBy(sheet: Sheet<unknown>): (item: unknown) => string[] {
  return (item) =>
    sheet.columns.map(({ kind, value }) => {
      const given = value(item, 'zh') ?? '';
      return kind === 'day' || kind === 'moment' ? String(given).slice(0, 10) : String(given).replace(/\r\n?/g, '\n');
    });
}
