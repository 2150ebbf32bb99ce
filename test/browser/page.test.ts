import { Timekeeper } from '../../src/engine/time/timekeeper.js';
import { hasBrowser, sidewaysScroll, violations } from '../support/browser.js';
import type { City } from '../support/city.js';
import type { Issue } from '../support/issue-path.js';
import { until } from '../support/until.js';
import { desk, phone, signIn, Visits } from '../support/visits.js';

(hasBrowser ? describe : describe.skip)('the page', () => {
  let visits: Visits;
  let city: City;

  beforeAll(async () => {
    visits = await Visits.start();
    city = visits.city;
  });
  afterEach(() => visits.end());
  afterAll(() => visits.close());

  const stepOf = async ({ id }: Issue) => {
    const { body } = await (await city.as('office')).get<{ step: string }>(`/cases/${id}`);
    return body.step;
  };

  it('shows what waits for me, and takes it a step further by the form of its action', async () => {
    const issue = await city.issueAt('handedOver.awaitingReceipt', { finding: { title: '食堂采购未公开询价' } });
    const { page, faults } = await visits.openAs('liaison');
    const item = page.getByRole('listitem').filter({ hasText: '食堂采购未公开询价' });
    await item.getByRole('button', { name: '签收' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '提交' }).click();
    await page.getByText('已办理：签收').waitFor();
    expect(await stepOf(issue)).toBe('planning');
    expect(faults).toEqual([]);
  });

  it('asks for what the schema requires before it sends, and shows what happened in the history', async () => {
    const issue = await city.issueAt('handedOver.rectifying');
    const { page, faults } = await visits.openAs('liaison');
    await page.goto(`/cases/${issue.id}`);
    await page.getByRole('button', { name: '报告进展' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('button', { name: '提交' }).click();
    await form.getByText('请填写进展情况').waitFor();
    await form.getByLabel('进展情况').fill('已完成询价公示。');
    await form.getByRole('button', { name: '提交' }).click();
    await form.waitFor({ state: 'hidden' });
    await page.getByRole('region', { name: '全部经过' }).getByText('已完成询价公示。').waitFor();
    expect(faults).toEqual([]);
  });

  it('tells what somebody else changed meanwhile, keeps what was written, and lets the person decide', async () => {
    const issue = await city.issueAt('handedOver.rectifying');
    const { page, faults } = await visits.openAs('head');
    await page.goto(`/cases/${issue.id}`);
    await page.getByRole('button', { name: '留言' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('内容').fill('月底前完成。');
    await city.send(issue, 'office', 'COMMENT', { text: '请说明完成时间。' });
    await form.getByRole('button', { name: '提交' }).click();
    await form.getByRole('alert').getByText('请说明完成时间。').waitFor();
    expect(await form.getByLabel('内容').inputValue()).toBe('月底前完成。');
    await form.getByRole('button', { name: '看过了，仍然提交' }).click();
    await form.waitFor({ state: 'hidden' });
    const { body } = await (await city.as('office')).get<{ payload: { text?: string } }[]>(`/cases/${issue.id}/history`);
    expect(body.slice(-2).map(({ payload }) => payload.text)).toEqual(['请说明完成时间。', '月底前完成。']);
    expect(faults).toEqual([expect.stringContaining('409')]);
  });

  it('is worked through by the keyboard, and its address holds the filter', async () => {
    await city.issueAt('handedOver.awaitingReceipt', { finding: { title: '键盘办理的问题' } });
    const { page, faults } = await visits.openAs('office');
    await page.goto('/cases?q=键盘办理');
    await page.getByRole('link', { name: '键盘办理的问题' }).waitFor();
    expect(await page.getByText('共 1 件').isVisible()).toBe(true);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '键盘办理的问题' }).waitFor();
    await page.goBack();
    await page.waitForURL('**/cases?q=*');
    expect(faults).toEqual([]);
  });

  it('speaks English where that is chosen, with the words of the server as well', async () => {
    const issue = await city.issueAt('handedOver.awaitingReceipt');
    const { page, faults } = await visits.openAs('liaison');
    await page.getByRole('link', { name: '我的', exact: true }).click();
    await page.getByText('English').click();
    await page.getByRole('link', { name: 'My work' }).waitFor();
    await page.goto(`/cases/${issue.id}`);
    await page.getByRole('button', { name: 'Sign for it' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(faults).toEqual([]);
  });

  it('counts a new notification on the bell without being asked again', async () => {
    const { page, faults } = await visits.openAs('head');
    const bell = page.getByRole('link', { name: /^消息/ });
    const counted = async () => Number((await bell.locator('.badge').allTextContents())[0] ?? 0);
    const before = await counted();
    await city.issueAt('handedOver.awaitingReceipt', { finding: { title: '新移交的问题' } });
    await city.provided(Timekeeper).runAll();
    await until(async () => (await counted()) > before);
    expect(faults).toEqual([]);
  });

  it('lets an account with a given password do nothing before it has one of its own', async () => {
    const admin = await city.as('securityAdmin');
    const made = await admin.post<{ initialPassword: string }>('/users', { username: 'newcomer', name: '新来的同志' });
    const { page } = await visits.open();
    await page.goto('/cases');
    await signIn(page, 'newcomer', made.body.initialPassword);
    await page.getByRole('heading', { name: '请先设置自己的密码' }).waitFor();
    await page.getByLabel('当前密码').fill(made.body.initialPassword);
    await page.getByLabel('新密码', { exact: true }).fill('Shan-Gao-Shui-Chang-7');
    await page.getByLabel('再输一次').fill('Shan-Gao-Shui-Chang-7');
    await page.getByRole('button', { name: '保存新密码' }).click();
    await page.getByRole('navigation').waitFor();
  });

  it.each([
    ['a desk by day', { ...desk, colorScheme: 'light' }],
    ['a phone by night', { ...phone, colorScheme: 'dark' }],
  ] as const)('violates no rule of accessibility and never scrolls sideways at %s', async (_, options) => {
    const issue = await city.issueAt('handedOver.rectifying');
    const { page, faults } = await visits.open(options);
    const found: Record<string, unknown> = {};
    const look = async (place: string) => (found[place] = [await violations(page), await sidewaysScroll(page)]);
    await page.goto('/');
    await page.getByLabel('账号').waitFor();
    await look('sign-in');
    await signIn(page, 'head');
    await page.locator('.work-item').first().waitFor();
    await look('work');
    await page.goto('/cases');
    await page.locator('.ledger').waitFor();
    await look('ledger');
    await page.goto(`/cases/${issue.id}`);
    await page.locator('.life-event').first().waitFor();
    await look('case');
    await page.getByRole('button', { name: '报告进展' }).click();
    await page.getByLabel('进展情况').waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    await page.getByRole('button', { name: '取消' }).click();
    for (const place of ['inbox', 'account']) {
      await page.goto(`/${place}`);
      await page.getByRole('heading', { level: 1, name: place === 'inbox' ? '消息' : '我的' }).waitFor();
      await look(place);
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((place) => [place, [[], 0]])));
    expect(faults).toEqual([]);
  });
});
