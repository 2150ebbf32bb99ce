import { hasBrowser, sidewaysScroll, violations } from '../support/browser.js';
import type { City } from '../support/city.js';
import { desk, phone, Visits } from '../support/visits.js';

(hasBrowser ? describe : describe.skip)('what waits for me', () => {
  let visits: Visits;
  let city: City;

  beforeAll(async () => {
    visits = await Visits.start();
    city = visits.city;
    await city.issueAt('handedOver.awaitingReceipt', { finding: { title: '昨天到期的问题' } });
    city.at('2025-03-14 09:00');
    await city.issueAt('handedOver.awaitingReceipt', { finding: { title: '下周到期的问题' } });
    city.at('2025-03-13 09:00');
  });
  afterEach(() => visits.end());
  afterAll(() => visits.close());

  it('comes by when it falls due, with the working days that the server counts', async () => {
    const { page, faults } = await visits.openAs('liaison');
    const group = (name: string) => page.getByRole('region', { name });
    await group('已超期').getByText('昨天到期的问题').waitFor();
    expect(await group('已超期').getByText('逾期 1 个工作日').isVisible()).toBe(true);
    expect(await group('以后到期').getByText('剩 3 个工作日').isVisible()).toBe(true);
    expect(await page.getByText('2 件等您办理').isVisible()).toBe(true);
    expect(faults).toEqual([]);
  });

  it('is done by the keyboard: down to it, its main action, and on to the next', async () => {
    const issue = await city.issueAt('handedOver.awaitingReceipt', { finding: { title: '键盘签收的问题' } });
    const { page, faults } = await visits.openAs('liaison');
    const row = page.getByRole('listitem').filter({ hasText: '键盘签收的问题' });
    await row.waitFor();
    while ((await row.getAttribute('aria-current')) !== 'true') await page.keyboard.press('j');
    await page.keyboard.press('a');
    const form = page.getByRole('dialog', { name: '签收' });
    await form.getByRole('button', { name: '提交' }).focus();
    await page.keyboard.press('Enter');
    await row.getByText('待签收').waitFor({ state: 'detached' });
    const { body } = await (await city.as('office')).get<{ step: string }>(`/cases/${issue.id}`);
    expect(body.step).toBe('planning');
    // Keys belong to the form until it is gone.
    await form.waitFor({ state: 'hidden' });
    await page.locator('.work-item.current').waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: '键盘操作' }).waitFor();
    expect(faults).toEqual([]);
  });

  it.each([
    ['a desk by night', { ...desk, colorScheme: 'dark' }],
    ['a phone by day', { ...phone, colorScheme: 'light' }],
  ] as const)('violates no rule of accessibility and never scrolls sideways at %s', async (_, options) => {
    const { page, faults } = await visits.openAs('liaison', options);
    await page.locator('.work-item').first().waitFor();
    expect([await violations(page), await sidewaysScroll(page)]).toEqual([[], 0]);
    expect(faults).toEqual([]);
  });
});
