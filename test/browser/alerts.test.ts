import { Timekeeper } from '../../src/engine/time/timekeeper.js';
import { hasBrowser, sidewaysScroll, violations } from '../support/browser.js';
import type { City } from '../support/city.js';
import type { Name } from '../support/city-people.js';
import { desk, phone, Visits } from '../support/visits.js';

(hasBrowser ? describe : describe.skip)('alerts on the page', () => {
  let visits: Visits;
  let city: City;

  beforeAll(async () => {
    visits = await Visits.start();
    city = visits.city;
    await city.issueAt('handedOver.awaitingReceipt', { finding: { title: '等待签收的问题' } });
    await city.provided(Timekeeper).runAll();
  });
  afterEach(() => visits.end());
  afterAll(() => visits.close());

  async function openAs(name: Name, path: string, options?: Parameters<Visits['openAs']>[1]) {
    const window = await visits.openAs(name, options);
    await window.page.goto(path);
    return window;
  }

  it('tells day by day what came, and leads to the case', async () => {
    const { page, faults } = await openAs('liaison', '/inbox');
    const today = page.getByRole('region', { name: '今天' });
    await today.getByRole('link', { name: '等待签收的问题' }).first().click();
    await page.getByRole('heading', { level: 1, name: '等待签收的问题' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('foretells on which day who will be told of what', async () => {
    const { page, faults } = await openAs('liaison', '/forecast');
    const first = page.getByRole('listitem').filter({ hasText: '等待签收的问题' }).first();
    await first.getByText('将告知').waitFor();
    const days = page.getByRole('navigation', { name: '日历' }).getByRole('link');
    expect(await days.count()).toBe(await page.locator('section.day').count());
    await page.getByText('今后 7 天').click();
    await page.getByText('今后 7 天内将发出').waitFor();
    expect(faults).toEqual([]);
  });

  it('gives an address for a calendar once, which works without sign-in until it is voided', async () => {
    const { page, faults } = await openAs('liaison', '/account/notifications');
    await page.getByRole('button', { name: '生成订阅地址' }).click();
    const address = await page.getByLabel('订阅地址（只显示这一次）').inputValue();
    const feed = await fetch(address);
    expect([feed.status, (await feed.text()).includes('等待签收的问题')]).toEqual([200, true]);
    await page.getByRole('button', { name: '全部作废' }).click();
    await page.getByRole('tooltip').getByRole('button', { name: '确定' }).click();
    await page.getByRole('button', { name: '生成订阅地址' }).waitFor();
    expect((await fetch(address)).status).toBe(401);
    expect(faults).toEqual([]);
  });

  it('keeps how somebody wishes to be told, and lets nobody refuse what belongs to the duty', async () => {
    const { page, faults } = await openAs('head', '/account/notifications');
    expect(await page.getByRole('checkbox', { name: '超期预警' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: '退订全部可选通知' }).click();
    await page.getByLabel('邮箱').fill('head@example.org');
    await page.getByRole('switch', { name: '免打扰时段 启用' }).click();
    await page.getByLabel('开始').fill('12:30');
    await page.getByRole('radio', { name: '不发' }).check();
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已保存').waitFor();
    const { body } = await (await city.as('head')).get('/me/preferences');
    expect(body).toMatchObject({ email: 'head@example.org', quietHours: { from: '12:30', to: '14:00' }, digest: false });
    await page.reload();
    expect(await page.getByRole('checkbox', { name: '留言' }).isChecked()).toBe(false);
    expect(await page.getByLabel('开始').inputValue()).toBe('12:30');
    expect(faults).toEqual([]);
  });

  it('says in its own words why wishes can not be kept', async () => {
    const { page } = await openAs('head', '/account/notifications');
    await page.getByRole('switch', { name: '免打扰时段 启用' }).setChecked(true);
    await page.getByLabel('开始').fill('00:00');
    await page.getByLabel('结束').fill('23:59');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('alert').getByText('工作时间').waitFor();
  });

  it.each([
    ['a desk by day', { ...desk, colorScheme: 'light' }],
    ['a phone by night', { ...phone, colorScheme: 'dark' }],
  ] as const)('violates no rule of accessibility and never scrolls sideways at %s', async (_, options) => {
    const { page, faults } = await openAs('liaison', '/inbox', options);
    const found: Record<string, unknown> = {};
    for (const [path, sign] of [
      ['/inbox', '.message'],
      ['/forecast', '.calendar'],
      ['/account/notifications', '.wishes'],
    ] as const) {
      await page.goto(path);
      await page.locator(sign).first().waitFor();
      found[path] = [await violations(page), await sidewaysScroll(page)];
    }
    expect(found).toEqual({ '/inbox': [[], 0], '/forecast': [[], 0], '/account/notifications': [[], 0] });
    expect(faults).toEqual([]);
  });
});
