import type { Locator, Page } from 'playwright-core';
import { hasBrowser, sidewaysScroll, violations } from '../support/browser.js';
import { desk, phone, Visits } from '../support/visits.js';

const sections = {
  systemAdmin: ['组织机构', '岗位', '规则包', '工作日历', '定时任务', '外发消息', '运行状况'],
  securityAdmin: ['账号'],
  auditAdmin: ['规则包', '工作日历', '审计'],
  office: ['规则包', '工作日历', '对接'],
} as const;

(hasBrowser ? describe : describe.skip)('the administration', () => {
  let visits: Visits;

  beforeAll(async () => {
    visits = await Visits.start();
  });
  afterEach(() => visits.end());
  afterAll(() => visits.close());

  it.each(Object.entries(sections))('shows %s their own parts and nobody else’s', async (name, parts) => {
    const { page, faults } = await visits.openAs(name as keyof typeof sections);
    await page.goto('/admin');
    const tabs = page.getByRole('navigation', { name: '管理' });
    await tabs.waitFor();
    expect(await tabs.getByRole('link').allTextContents()).toEqual([...parts]);
    for (const part of parts) {
      await tabs.getByRole('link', { name: part, exact: true }).click();
      await page.getByRole('heading', { level: 2, name: part, exact: true }).waitFor();
    }
    // The worker of this city is no process of its own, and the health page says so.
    expect(faults.filter((fault) => !fault.includes('503'))).toEqual([]);
  });

  it('is nobody’s who works on cases', async () => {
    const { page } = await visits.openAs('liaison');
    expect(await page.getByRole('link', { name: '管理' }).count()).toBe(0);
    await page.goto('/admin/accounts');
    await page.getByText('您没有权限').waitFor();
  });

  it('opens an account with a role, shows its first password once, and takes the role away again', async () => {
    const { page, faults } = await visits.openAs('securityAdmin');
    await page.goto('/admin/accounts');
    await page.getByRole('button', { name: '开设账号' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('账号').fill('xiaolin');
    await form.getByLabel('姓名').fill('林晓');
    await choose(page, form.getByLabel('角色'), '责任单位联络员');
    await form.getByLabel('单位').fill('教育局');
    await choose(page, form.getByLabel('单位'), '云州市教育局');
    await form.getByRole('button', { name: '开户' }).click();
    const shown = page.getByRole('dialog', { name: 'xiaolin 的初始密码' });
    const secret = (await shown.locator('.first-password').textContent()) ?? '';
    const signedIn = await visits.city.application.client.post('/auth/login', { username: 'xiaolin', password: secret });
    expect(signedIn.status).toBe(200);
    await shown.getByRole('button', { name: '已记下' }).click();
    await page.getByRole('button', { name: 'xiaolin' }).click();
    const account = page.getByRole('dialog', { name: 'xiaolin' });
    await account.getByText('责任单位联络员 · 云州市教育局').waitFor();
    await account.getByRole('button', { name: '收回' }).click();
    await page.getByRole('tooltip').getByRole('button', { name: '收回' }).click();
    await account.getByText('责任单位联络员 · 云州市教育局').waitFor({ state: 'hidden' });
    expect(faults).toEqual([]);
  });

  it('says at the field what the server finds wrong', async () => {
    const { page } = await visits.openAs('systemAdmin');
    await page.goto('/admin/organisations');
    await page.getByRole('button', { name: '新建组织' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('名称').fill('无处可归的村');
    await choose(page, form.getByLabel('类别'), '巡察办');
    await form.getByRole('button', { name: '保存' }).click();
    await form.getByRole('alert').first().waitFor();
    expect(await form.getByLabel('名称').inputValue()).toBe('无处可归的村');
  });

  it('tells which dates a calendar would move before it is loaded', async () => {
    const { page, faults } = await visits.openAs('systemAdmin');
    await page.goto('/admin/calendars');
    await page.getByRole('button', { name: '载入年份' }).click();
    const dialog = page.getByRole('dialog');
    const calendar = {
      year: 2031,
      version: 1,
      notices: ['关于2031年部分节假日安排的通知'],
      holidays: [
        { name: { zh: '国庆节', en: 'National Day' }, from: '2031-10-01', to: '2031-10-07', makeUpDays: ['2031-09-28'] },
      ],
    };
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      dialog.getByRole('button', { name: '选择文件' }).click(),
    ]);
    await chooser.setFiles({ name: '2031.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(calendar)) });
    await dialog.getByText('没有日期会变动').waitFor();
    await dialog.getByRole('button', { name: '确认载入' }).click();
    await page.getByRole('button', { name: '2031' }).click();
    await page.getByRole('heading', { name: /^2031 年/ }).waitFor();
    expect(faults).toEqual([]);
  });

  it('verifies the audit’s chain', async () => {
    const { page, faults } = await visits.openAs('auditAdmin');
    await page.goto('/admin/audit');
    await page.getByRole('button', { name: '校验完整性' }).click();
    await page.getByText(/^完整：\d+ 条记录/).waitFor();
    expect(faults).toEqual([]);
  });

  it.each([
    ['a desk by day', { ...desk, colorScheme: 'light' }],
    ['a phone by night', { ...phone, colorScheme: 'dark' }],
  ] as const)('violates no rule of accessibility and never scrolls sideways at %s', async (_, options) => {
    const found: Record<string, unknown> = {};
    for (const name of ['systemAdmin', 'securityAdmin', 'auditAdmin'] as const) {
      const { page } = await visits.openAs(name, options);
      await page.goto('/admin');
      const tabs = page.getByRole('navigation', { name: '管理' });
      await tabs.waitFor();
      for (const part of await tabs.getByRole('link').allTextContents()) {
        await tabs.getByRole('link', { name: part, exact: true }).click();
        await page.getByRole('heading', { level: 2, name: part, exact: true }).waitFor();
        found[`${name} ${part}`] = [await violations(page), await sidewaysScroll(page)];
      }
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((place) => [place, [[], 0]])));
  });
});

/** Opens a list of choices, takes one, and waits until the list has closed. */
async function choose(page: Page, field: Locator, option: string): Promise<void> {
  await field.click();
  const choice = page.locator('.ant-select-item-option', { hasText: option });
  await choice.click();
  await choice.waitFor({ state: 'hidden' });
}
