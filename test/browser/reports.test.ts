import type { Page } from 'playwright-core';
import { asCase, pass, reportsOf } from '../integration/quarterly-reports/quarter.js';
import { readWorkbook } from '../integration/exports/workbook-reading.js';
import { hasBrowser, sidewaysScroll, violations } from '../support/browser.js';
import type { City } from '../support/city.js';
import { placeIds, type Name } from '../support/city-people.js';
import { desk, phone, Visits } from '../support/visits.js';

(hasBrowser ? describe : describe.skip)('reports, figures and documents on the page', () => {
  let visits: Visits;
  let city: City;
  let closedId: string;

  beforeAll(async () => {
    visits = await Visits.start();
    city = visits.city;
    const closed = await city.issuesAt('closed.settled', 3, { finding: { title: '资金拨付不及时', theme: '财务管理' } });
    closedId = closed[0]?.id ?? '';
    await city.issuesAt('handedOver.rectifying', 2, { finding: { title: '制度不健全', theme: '作风建设' } });
    const moved = await city.issuesAt('handedOver.planning', 1);
    await city.sendAll(moved, 'office', 'REASSIGN', () => ({ unitId: placeIds.otherUnit, ground: '职责已调整' }));
    await pass(city, '2025-04-01 00:00');
    const [report] = await reportsOf(city, 'head');
    if (report === undefined) throw new Error('the unit owes a report');
    const sent = asCase(report);
    await city.send(sent, 'liaison', 'SAVE_DRAFT', { summary: '本季度完成整改三项。' });
    await city.send(sent, 'head', 'SUBMIT');
    city.at('2025-04-02 10:00');
  }, 60_000);
  afterEach(() => visits.end());
  afterAll(() => visits.close());

  async function openAs(name: Name, path: string, options?: Parameters<Visits['openAs']>[1]) {
    const window = await visits.openAs(name, options);
    await window.page.goto(path);
    return window;
  }

  /** What a click on a button downloads: its name and its bytes. */
  async function downloaded(page: Page, button: string | RegExp) {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const download = await coming;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }

  it('exports the ledger as it is narrowed', async () => {
    const { page, faults } = await openAs('office', `/cases?theme=${encodeURIComponent('作风建设')}`);
    await page.getByText('共 2 件').waitFor();
    const { name, bytes } = await downloaded(page, /^导出 Excel/);
    expect(name).toBe('台账 2025-04-02.xlsx');
    expect((await readWorkbook(bytes)).rows.map(([, title]) => title)).toEqual(['制度不健全', '制度不健全']);
    expect(faults).toEqual([]);
  });

  it('shows which units have reported, and opens the list behind a number and the report of a unit', async () => {
    const { page, faults } = await openAs('leadership', '/reports');
    await page.getByText('已报送 1 / 2 个单位').waitFor();
    await page.getByText('未报送', { exact: true }).first().click();
    const units = page.getByRole('region', { name: '各单位' });
    expect(await units.getByRole('rowheader').allTextContents()).toEqual(['云州市教育局']);
    await page.getByText('全部', { exact: true }).first().click();
    await units.getByRole('link', { name: '云州市住建局 本季销号 3' }).click();
    await page.getByRole('heading', { name: '数字背后的案件' }).waitFor();
    const listed = page.getByRole('list', { name: '数字背后的案件' }).getByRole('listitem');
    await listed.first().waitFor();
    expect(await listed.count()).toBe(3);
    await page.getByRole('link', { name: '回到报告' }).click();
    await units.getByRole('link', { name: '已报送' }).click();
    await page.getByText('本季度完成整改三项。').first().waitFor();
    await page.getByRole('link', { name: '本季销号 3' }).click();
    await page.getByRole('heading', { name: '数字背后的案件' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('sets the document beside its data, and gives it away as Word and PDF', async () => {
    const { page, faults } = await openAs('office', '/reports');
    await page.getByRole('button', { name: /^预览公文/ }).click();
    const address = await page.locator('iframe').getAttribute('src');
    expect(address).toMatch(/^blob:/);
    await page.getByRole('button', { name: '收起预览' }).click();
    expect((await downloaded(page, /^下载 Word/)).bytes.subarray(0, 2).toString()).toBe('PK');
    const pdf = await downloaded(page, /^下载 PDF/);
    expect(pdf.name).toMatch(/预览稿.*\.pdf$/);
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(faults).toEqual([]);
  });

  it('tells figures apart and compares them, each number with its list', async () => {
    const { page, faults } = await openAs('leadership', '/figures?period=2025-Q1');
    await page.getByRole('link', { name: '云州市住建局 销号 3' }).click();
    await page.getByText('共 3 件').waitFor();
    await page.goBack();
    await page.getByText('主题', { exact: true }).click();
    await page.getByRole('link', { name: '作风建设 发现问题 2' }).waitFor();
    expect(new URL(page.url()).searchParams.get('by')).toBe('theme');
    expect(await page.getByRole('region', { name: '各环节用时' }).getByRole('row').count()).toBeGreaterThan(3);
    expect(faults).toEqual([]);
  });

  it('offers the documents of a case, and says which are not there yet', async () => {
    const { page, faults } = await openAs('office', `/cases/${closedId}`);
    const { bytes } = await downloaded(page, '下载 PDF：销号审批表');
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(faults).toEqual([]);
    await page.getByRole('button', { name: '下载 Word：督办函' }).click();
    await page.locator('.ant-message-error').waitFor();
  });

  it('is compiled and issued by the keyboard, and never changes after that', async () => {
    const { page, faults } = await openAs('office', '/reports');
    await page.getByRole('button', { name: '汇总已报送的报告' }).press('Enter');
    await page
      .getByRole('tooltip')
      .getByRole('button', { name: /确\s*定/ })
      .press('Enter');
    await page.getByText('已汇总 1 份').waitFor();
    await page.getByRole('button', { name: /^签\s*发$/ }).press('Enter');
    const form = page.getByRole('dialog');
    await form.locator('button[type=submit], .ant-btn-primary').last().press('Enter');
    await page.getByText('已印发，不再更改').waitFor();
    await page.getByTitle('已印发').click();
    await page.getByRole('list', { name: '已印发' }).getByText('季度督导报告').first().waitFor();
    expect(faults).toEqual([]);
  });

  it.each([
    ['a desk by day', { ...desk, colorScheme: 'light' }],
    ['a phone by night', { ...phone, colorScheme: 'dark' }],
  ] as const)('violates no rule of accessibility and never scrolls sideways at %s', async (_, options) => {
    const { page, faults } = await openAs('office', '/reports', options);
    // English words are the longer ones.
    if (options.viewport.width < 400) await page.evaluate("localStorage.setItem('bihuan.language', 'en')");
    const pages = [
      ['/reports', '.report-table'],
      ['/reports?view=bulletin', '.report-rules'],
      ['/reports/quarterly/cases?quarter=2025-Q1&figure=closed', '.record'],
      ['/figures?period=2025-Q1', '.figures-apart table'],
    ] as const;
    for (const [path, ready] of pages) {
      await page.goto(path);
      await page.locator(ready).first().waitFor();
      expect([path, await violations(page)]).toEqual([path, []]);
      expect([path, await sidewaysScroll(page)]).toEqual([path, 0]);
    }
    expect(faults).toEqual([]);
  });
});
