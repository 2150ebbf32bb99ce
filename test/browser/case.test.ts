import type { Page } from 'playwright-core';
import { hasBrowser, sidewaysScroll, violations } from '../support/browser.js';
import { placeIds } from '../support/city-people.js';
import type { Issue } from '../support/issue-path.js';
import { photo } from '../support/photos.js';
import { desk, phone, Visits } from '../support/visits.js';

(hasBrowser ? describe : describe.skip)('the page of a case', () => {
  let visits: Visits;

  beforeAll(async () => {
    visits = await Visits.start();
  });
  afterEach(() => visits.end());
  afterAll(() => visits.close());

  const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

  /** Hands in two pictures of the same place: before and after. */
  async function picturesOf(page: Page, { id }: Issue): Promise<void> {
    const client = await visits.city.as('liaison');
    for (const [name, capturedAt] of [
      ['整改前.jpg', '2025-03-01T09:00:00+08:00'],
      ['整改后.jpg', '2025-03-09T16:00:00+08:00'],
    ] as const) {
      const { buffer, mimeType } = await photo(page, name);
      const form = new FormData();
      form.append('caseId', id);
      form.append('capturedAt', capturedAt);
      form.append('place', '滨江路 12 号');
      form.append('file', new Blob([new Uint8Array(buffer)], { type: mimeType }), name);
      expect((await client.post('/evidence', form)).status).toBe(201);
    }
  }

  it('says what the guide says to whoever acts, and puts first what the step waits for', async () => {
    const issue = await visits.city.issueAt('handedOver.rectifying');
    const { page, faults } = await visits.openAs('liaison');
    await page.goto(`/cases/${issue.id}`);
    const actions = part(page, '我可以办理');
    await actions.getByText('按倒排时间表推进').waitFor();
    expect(await actions.getByRole('button').first().textContent()).toBe('报告进展');
    expect(faults).toEqual([]);
  });

  it('draws where the case stands and the way it came, and tells the same in words', async () => {
    const issue = await visits.city.issueAt('handedOver.rectifying');
    const { page, faults } = await visits.openAs('head');
    await page.goto(`/cases/${issue.id}`);
    const diagram = part(page, '走到哪一步');
    await diagram.scrollIntoViewIfNeeded();
    await diagram.getByRole('img', { name: '整改中，当前所在' }).waitFor();
    await diagram.getByRole('img', { name: '待签收，已经过' }).waitFor();
    expect(await diagram.locator('path.chart-line.is-walked').count()).toBeGreaterThan(2);
    expect(await diagram.getByRole('img', { name: '销号会审', exact: true }).count()).toBe(1);
    await diagram.getByText(/^文字版/).click();
    expect(await diagram.locator('.way li').last().textContent()).toContain('整改中');
    expect(faults).toEqual([]);
  });

  it('counts the plan back from its limit, and explains the date step by step', async () => {
    const issue = await visits.city.issueAt('handedOver.rectifying');
    const { page, faults } = await visits.openAs('head');
    await page.goto(`/cases/${issue.id}`);
    const plan = part(page, '整改措施').getByRole('figure');
    await plan.getByText('全部措施完成').waitFor();
    expect(await plan.locator('.gantt-bar').count()).toBe(1);
    await part(page, '时限的由来').getByText('起算，当日不计').first().waitFor();
    expect(faults).toEqual([]);
  });

  it('shows pictures one by one with all that is known of them, and two of them one over the other', async () => {
    const issue = await visits.city.issueAt('handedOver.rectifying');
    const { page, faults } = await visits.openAs('liaison');
    await picturesOf(page, issue);
    await page.goto(`/cases/${issue.id}`);
    const evidence = part(page, '证据');
    await evidence.getByRole('button', { name: /整改前/ }).click();
    const viewer = page.getByRole('dialog', { name: '整改前.jpg' });
    await viewer.getByText('滨江路 12 号').waitFor();
    await viewer.getByRole('button', { name: '下一张' }).press('ArrowRight');
    const next = page.getByRole('dialog', { name: '整改后.jpg' });
    await next.getByRole('img', { name: '整改后.jpg' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await next.waitFor({ state: 'hidden' });
    await evidence.getByRole('button', { name: '前后对比' }).click();
    const line = page.getByRole('slider', { name: /移动分界线/ });
    await line.press('ArrowRight');
    expect(await line.inputValue()).toBe('51');
    await page.getByRole('img', { name: '整改前：整改前.jpg' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('lays the opinions side by side with the answer made of them, and what was filled in beside each deed', async () => {
    const issue = await visits.city.issueAt('closed.settled');
    const { page, faults } = await visits.openAs('office');
    await page.goto(`/cases/${issue.id}`);
    const opinions = part(page, '会审意见');
    await opinions.getByRole('heading', { name: '销号会审' }).waitFor();
    expect(await opinions.locator('.bodies').first().getByRole('listitem').count()).toBeGreaterThan(1);
    await opinions.getByText('合并意见').first().waitFor();
    const life = part(page, '全部经过');
    await life.getByRole('heading', { name: '销号', exact: true }).waitFor();
    const submitted = life.getByRole('listitem').filter({ hasText: '提交整改方案' }).first();
    await submitted.getByText('填写内容').click();
    await submitted.getByText('修订资金管理办法并逐笔核对').waitFor();
    expect(faults).toEqual([]);
  });

  it('keeps what somebody wrote where another took the case beyond it, and says that it is gone', async () => {
    const issue = await visits.city.issueAt('found.thirdCheck');
    const { page, faults } = await visits.openAs('office');
    await page.goto(`/cases/${issue.id}`);
    await part(page, '我可以办理').getByRole('button', { name: '退回底稿' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('意见').fill('请补充凭证编号。');
    await visits.city.send(issue, 'office', 'PASS_CHECK');
    await form.getByRole('button', { name: '提交' }).click();
    await form.getByText('此操作现已不能办理。').waitFor();
    expect(await form.getByLabel('意见').inputValue()).toBe('请补充凭证编号。');
    expect(await form.getByRole('button', { name: '看过了，仍然提交' }).isDisabled()).toBe(true);
    expect(faults).toEqual([expect.stringContaining('409')]);
  });

  it('shows the subject of every other workflow in a shape of its own', async () => {
    const { city } = visits;
    const office = await city.as('office');
    const asked = await office.post<{ id: string }>('/assistance-requests', {
      toOrgId: placeIds.finance,
      title: '调取拨付凭证',
      request: '请提供2024年专项资金拨付凭证',
      inspectionId: city.inspections.onSite,
    });
    const { page, faults } = await visits.openAs('office');
    await page.goto(`/cases/${asked.body.id}`);
    await part(page, '请求协助').getByText('请提供2024年专项资金拨付凭证').waitFor();
    await page.goto(`/cases/${city.inspections.onSite}`);
    await part(page, '巡察').getByText('常规巡察').waitFor();
    await part(page, '问题').getByText('立行立改').waitFor();
    expect(faults).toEqual([]);
  });

  it.each([
    ['a desk by day', { ...desk, colorScheme: 'light' }],
    ['a phone by night', { ...phone, colorScheme: 'dark' }],
  ] as const)('violates no rule of accessibility and has its first action at hand at %s', async (_, options) => {
    const issue = await visits.city.issueAt('closed.settled');
    const { page, faults } = await visits.openAs('office', options);
    await picturesOf(page, issue);
    await page.goto(`/cases/${issue.id}`);
    await page.locator('.picture').first().waitFor();
    const diagram = part(page, '走到哪一步');
    await diagram.scrollIntoViewIfNeeded();
    await diagram.getByRole('img', { name: '已销号，当前所在' }).waitFor();
    expect([await violations(page), await sidewaysScroll(page)]).toEqual([[], 0]);
    const first = page.getByRole('button', { name: '安排回访' });
    if (options.viewport.width < 500) {
      await first.click();
      await page.getByRole('dialog').getByLabel('计划回访日期').waitFor();
    } else {
      await first.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByLabel('计划回访日期').waitFor();
    }
    expect(faults).toEqual([]);
  });
});
