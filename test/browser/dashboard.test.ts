import type { Page } from 'playwright-core';
import { hasBrowser, sidewaysScroll, violations } from '../support/browser.js';
import type { City } from '../support/city.js';
import type { Name } from '../support/city-people.js';
import { desk, phone, Visits } from '../support/visits.js';

(hasBrowser ? describe : describe.skip)('the dashboard on the page', () => {
  let visits: Visits;
  let city: City;

  beforeAll(async () => {
    visits = await Visits.start();
    city = visits.city;
    await city.issuesAt('closed.settled', 2, { finding: { title: '已销号的问题', theme: '财务管理' } });
    await city.issueAt('handedOver.rectifying', { finding: { title: '正在整改的问题', theme: '作风建设' } });
    await city.issueAt('handedOver.awaitingReceipt', { finding: { title: '迟迟未签收的问题' } });
    city.at('2025-03-24 10:00');
  });
  afterEach(() => visits.end());
  afterAll(() => visits.close());

  async function openAs(name: Name, path: string, options?: Parameters<Visits['openAs']>[1]) {
    const window = await visits.openAs(name, options);
    await window.page.goto(path);
    return window;
  }

  const ready = (page: Page) => page.locator('.trend-chart svg').waitFor();

  it('is what a leader opens, and each of its numbers leads to as many cases', async () => {
    const { page, faults } = await openAs('leadership', '/');
    await ready(page);
    for (const [figure, count] of [
      ['在办问题', 2],
      ['到期应销号', 0],
      ['销号', 2],
      ['逾期未签收', 1],
    ] as const) {
      await page
        .getByRole('link', { name: `${figure} ${count}`, exact: true })
        .first()
        .click();
      await page.getByText(`共 ${count} 件`).waitFor();
      await page.goBack();
      await ready(page);
    }
    expect(faults).toEqual([]);
  });

  it('says why a case is on the early-warning list, and opens it', async () => {
    const { page, faults } = await openAs('office', '/dashboard');
    const warned = page.getByRole('region', { name: '预警名单' }).getByRole('listitem').filter({ hasText: '迟迟未签收的问题' });
    await warned.getByText('逾期未签收').waitFor();
    await warned.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: '迟迟未签收的问题' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('explains a figure to whoever comes to it by the keyboard', async () => {
    const { page, faults } = await openAs('leadership', '/dashboard');
    await page.getByRole('button', { name: '按期率' }).focus();
    await page.getByRole('tooltip').getByText('期内到期应销号').waitFor();
    expect(faults).toEqual([]);
  });

  it('keeps to a theme and a quarter, which stand in the address', async () => {
    const { page, faults } = await openAs('leadership', '/dashboard?theme=%E4%BD%9C%E9%A3%8E%E5%BB%BA%E8%AE%BE');
    await page.getByRole('link', { name: '在办问题 1', exact: true }).waitFor();
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.getByRole('link', { name: '在办问题 2', exact: true }).waitFor();
    await page.goto('/dashboard?quarter=2024-Q4');
    await page.getByRole('link', { name: '销号 0', exact: true }).first().waitFor();
    expect(faults).toEqual([]);
  });

  it('shows its chart as a table too', async () => {
    const { page, faults } = await openAs('leadership', '/dashboard');
    await page.getByRole('button', { name: '看数据表' }).click();
    const row = page.getByRole('row').filter({ hasText: '2025 年1季' });
    expect(await row.getByRole('cell').allTextContents()).toEqual(['0', '2', '0', '—', '—']);
    expect(faults).toEqual([]);
  });

  it('is refused to whoever has no part in it', async () => {
    const { page } = await openAs('head', '/dashboard');
    await page.getByText('没有权限').waitFor();
  });

  it.each([
    ['a desk by day', { ...desk, colorScheme: 'light' }],
    ['a phone by night', { ...phone, colorScheme: 'dark' }],
  ] as const)('violates no rule of accessibility and never scrolls sideways at %s', async (_, options) => {
    const { page, faults } = await openAs('leadership', '/dashboard', options);
    await ready(page);
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(faults).toEqual([]);
  });
});
