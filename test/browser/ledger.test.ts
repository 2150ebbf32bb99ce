import type { Page } from 'playwright-core';
import { hasBrowser, sidewaysScroll, violations, type Window } from '../support/browser.js';
import type { City } from '../support/city.js';
import { placeIds, type Name } from '../support/city-people.js';
import { makeCase } from '../support/made-cases.js';
import { until } from '../support/until.js';
import { desk, phone, Visits } from '../support/visits.js';

(hasBrowser ? describe : describe.skip)('the ledger', () => {
  let visits: Visits;
  let city: City;

  beforeAll(async () => {
    visits = await Visits.start();
    city = visits.city;
  });
  afterEach(() => visits.end());
  afterAll(() => visits.close());

  /** The ledger at an address, for somebody who has signed in. */
  async function openAs(name: Name, path: string, options?: Parameters<Visits['openAs']>[1]): Promise<Window> {
    const window = await visits.openAs(name, options);
    await window.page.goto(path);
    await window.page.getByRole('heading', { level: 1, name: '问题台账' }).waitFor();
    return window;
  }
  const rows = (page: Page) => page.locator('.ledger-body [role="row"][aria-level="1"]');
  const stepOf = async (id: string) => (await (await city.as('office')).get<{ step: string }>(`/cases/${id}`)).body.step;

  it('lets a case be closed by the keyboard alone: found, opened, approved', async () => {
    const issue = await city.issueAt('reviewed.decision', { finding: { title: '只用键盘销号的问题' } });
    const { page, faults } = await openAs('office', '/cases?workflow=issue');
    await rows(page).first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('只用键盘');
    await page.getByText('共 1 件').waitFor();
    await tabTo(page, '更多筛选');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '只用键盘销号的问题' }).waitFor();
    await tabTo(page, '同意销号');
    await page.keyboard.press('Enter');
    await tabTo(page, '意见');
    await page.keyboard.type('同意销号。');
    await tabTo(page, '提交');
    await page.keyboard.press('Enter');
    await until(async () => (await stepOf(issue.id)) === 'settled');
    expect(faults).toEqual([]);
  });

  it('acts on fifty cases at once, and names beforehand those that would refuse it', async () => {
    const awaiting = await city.issuesAt('handedOver.awaitingReceipt', 50, { finding: { title: '成批签收的问题' } });
    const received = await city.issueAt('handedOver.planning', { finding: { title: '成批签收的问题，已签收' } });
    const { page, faults } = await openAs('liaison', '/cases?q=成批签收');
    await page.getByText('共 51 件').waitFor();
    await page.getByRole('checkbox', { name: '选择已加载的案件' }).check();
    await page.getByText('已选 51 件').waitFor();
    await page.keyboard.press('a');
    const choice = page.getByRole('button', { name: /^签收/ });
    expect(await choice.textContent()).toContain('50 件可办理，1 件不能');
    await choice.click();
    const drawer = page.getByRole('dialog', { name: '签收' });
    expect(await drawer.getByText(received.number).isVisible()).toBe(true);
    await drawer.getByRole('button', { name: '办理 50 件' }).click();
    await page.getByText('已办理 50 件：签收').waitFor();
    const steps = await Promise.all(awaiting.map(({ id }) => stepOf(id)));
    expect(new Set(steps)).toEqual(new Set(['planning']));
    await rows(page).filter({ hasText: '待签收' }).first().waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it('leaves a whole batch undone where one case has changed meanwhile, names it, and does the others once that is left out', async () => {
    const [changed, ...others] = await city.issuesAt('handedOver.awaitingReceipt', 3, { finding: { title: '有变化的一批' } });
    const { page } = await openAs('liaison', '/cases?q=有变化的一批');
    await page.getByText('共 3 件').waitFor();
    await page.getByRole('checkbox', { name: '选择已加载的案件' }).check();
    await page.keyboard.press('a');
    await page.getByRole('button', { name: /^签收/ }).click();
    const drawer = page.getByRole('dialog', { name: '签收' });
    await drawer.getByRole('button', { name: '办理 3 件' }).waitFor();
    if (changed !== undefined) await city.send(changed, 'office', 'COMMENT', { text: '请尽快签收。' });
    await drawer.getByRole('button', { name: '办理 3 件' }).click();
    await drawer
      .getByRole('alert')
      .getByText(changed?.number ?? '')
      .waitFor();
    expect(await Promise.all(others.map(({ id }) => stepOf(id)))).toEqual(['awaitingReceipt', 'awaitingReceipt']);
    await drawer.getByRole('button', { name: '去掉这 1 件，办理其余' }).click();
    await page.getByText('已办理 2 件：签收').waitFor();
    expect(await stepOf(changed?.id ?? '')).toBe('awaitingReceipt');
  });

  it('keeps a look under a name, and shows it to a colleague who is sent its address', async () => {
    await city.issueAt('handedOver.awaitingReceipt', { finding: { title: '视图里的问题', theme: '视图主题' } });
    const { page, faults } = await openAs('office', '/cases?theme=视图主题&sort=dueAt');
    await rows(page).first().waitFor();
    await page.getByRole('button', { name: '列', exact: true }).click();
    await page.getByRole('checkbox', { name: '登记日期' }).check();
    await page.getByRole('columnheader', { name: '登记日期' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'eye 视图' }).click();
    await page.getByLabel('视图名称').fill('我的视图主题');
    await page.getByRole('button', { name: '保存当前视图' }).click();
    await page.getByText('已保存视图“我的视图主题”').waitFor();
    const address = new URL(page.url());
    await page.goto('/cases');
    await page.getByRole('button', { name: 'eye 视图' }).click();
    await page.getByRole('button', { name: '我的视图主题', exact: true }).click();
    await page.getByText('共 1 件').waitFor();
    expect(new URL(page.url()).search).toBe(address.search);
    const other = await openAs('secondOfficer', `${address.pathname}${address.search}`);
    await other.page.getByText('共 1 件').waitFor();
    await other.page.getByRole('columnheader', { name: '登记日期' }).waitFor();
    expect(await other.page.getByRole('list', { name: '筛选' }).getByText('视图主题').isVisible()).toBe(true);
    expect([...faults, ...other.faults]).toEqual([]);
  });

  it('opens an issue into its manifestations and the measures that answer them', async () => {
    await city.issueAt('handedOver.rectifying', { finding: { title: '可以展开的问题' } });
    const { page, faults } = await openAs('office', '/cases?workflow=issue&q=可以展开');
    await rows(page).first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('l');
    await page.getByText('修订资金管理办法并逐笔核对').first().waitFor();
    expect(await page.locator('[role="row"][aria-level="2"]').count()).toBe(2);
    await page.keyboard.press('h');
    await page.getByText('修订资金管理办法并逐笔核对').first().waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  it('draws only what is on the screen however long it is, and stands where it stood when one comes back', async () => {
    const place = { unitId: placeIds.unit, officeId: placeIds.office };
    for (let count = 0; count < 300; count++) await makeCase(city.application, { ...place, title: '很长的台账' });
    const last = await city.issueAt('handedOver.awaitingReceipt', { finding: { title: '很长的台账的最后一件' } });
    const { page, faults } = await openAs('office', '/cases?q=很长的台账&sort=-number');
    const wanted = page.locator(`#line-${last.id}`);
    await rows(page).first().waitFor();
    await until(async () => {
      await page.keyboard.press('End');
      return (await wanted.count()) > 0 && (await wanted.getAttribute('aria-current')) === 'true';
    });
    expect(await rows(page).count()).toBeLessThan(80);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '很长的台账的最后一件' }).waitFor();
    await city.send(last, 'liaison', 'SIGN_FOR');
    await page.goBack();
    await wanted.getByText('待签收').waitFor({ state: 'detached' });
    await wanted.waitFor();
    expect(await wanted.getAttribute('aria-current')).toBe('true');
    expect(await page.evaluate<number>(`document.querySelector('.ledger-grid').scrollTop`)).toBeGreaterThan(5_000);
    expect(faults).toEqual([]);
  });

  it.each([
    ['a desk by day', { ...desk, colorScheme: 'light' }],
    ['a phone by night', { ...phone, colorScheme: 'dark' }],
  ] as const)('violates no rule of accessibility and never scrolls sideways at %s', async (_, options) => {
    await city.issueAt('handedOver.awaitingReceipt');
    const { page, faults } = await openAs('office', '/cases?category=open', options);
    await page.locator('.ledger').waitFor();
    const found: Record<string, unknown> = {};
    const look = async (place: string) => (found[place] = [await violations(page), await sidewaysScroll(page)]);
    await look('rows');
    await page.getByRole('checkbox', { name: /^选择/ }).nth(1).check();
    await page.getByText('已选 1 件').waitFor();
    await look('selection');
    await page.getByRole('button', { name: /更多筛选$|^filter 筛选$/ }).click();
    await page.getByRole('dialog', { name: '全部筛选条件' }).waitFor();
    await look('filters');
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((place) => [place, [[], 0]])));
    expect(faults).toEqual([]);
  });
});

/** Presses Tab until what has this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const named = `(() => {
    const at = document.activeElement;
    const labels = [...(at?.labels ?? [])].map((label) => label.textContent);
    return [at?.getAttribute('aria-label'), at?.textContent, ...labels].some((text) => text?.trim().startsWith(${JSON.stringify(name)}));
  })()`;
  for (let pressed = 0; pressed < 120; pressed++) {
    if (await page.evaluate<boolean>(named)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no Tab leads to ${name}`);
}
