import type { Locator, Page } from 'playwright-core';

/** What a person does on the page of capture, in Chinese. */

/** A record of the list below the form. */
export const record = (page: Page, title: string): Locator => page.getByRole('listitem', { name: title });

/** The field that takes pictures from the album. */
export const album = (page: Page): Locator => page.getByLabel('从相册选').and(page.locator('input'));

export const save = (page: Page): Promise<void> => page.getByRole('button', { name: '保存' }).click();

/** Fills the least that a finding needs. */
export async function write(page: Page, finding: string, theme = '物资管理'): Promise<void> {
  await page.getByLabel('发现了什么').fill(finding);
  const other = page.getByRole('button', { name: '其他…' });
  const typed = page.getByRole('textbox', { name: '主题' });
  await other.or(typed).first().waitFor();
  if (!(await typed.isVisible())) await other.click();
  await typed.fill(theme);
}

/** Chooses the inspection whose name contains a text. */
export async function choose(page: Page, title: string): Promise<void> {
  await page.getByLabel('巡察', { exact: true }).click();
  await page.locator('.ant-select-item-option').filter({ hasText: title }).click();
}

/** Goes to the account and asks to sign out. */
export async function signOut(page: Page): Promise<void> {
  await page.goto('/account');
  await page.getByRole('button', { name: '退出登录' }).click();
}

/** Waits until the page is on the device and will be opened from there. */
export const onDevice = (page: Page): Promise<unknown> =>
  page.evaluate(`new Promise((resolve) => {
    if (navigator.serviceWorker.controller !== null) resolve();
    else navigator.serviceWorker.addEventListener('controllerchange', () => resolve());
  })`);
