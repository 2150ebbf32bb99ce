import { hasBrowser, sidewaysScroll, violations } from '../support/browser.js';
import { desk, phone, Visits } from '../support/visits.js';

(hasBrowser ? describe : describe.skip)('the pages of workflows', () => {
  let visits: Visits;

  beforeAll(async () => {
    visits = await Visits.start();
  });
  afterEach(() => visits.end());
  afterAll(() => visits.close());

  it('draw every definition, and tell of a step who may do what, in what time, and where it leads', async () => {
    const { page, faults } = await visits.openAs('head');
    await page.goto('/workflows');
    await page.waitForURL('**/workflows/issue');
    await page
      .getByRole('group', { name: '反馈问题：流程图' })
      .getByRole('button', { name: '待签收', exact: true })
      .press('Enter');
    const panel = page.getByRole('region', { name: '待签收', exact: true });
    await panel.getByText('请在时限内签收').waitFor();
    await panel
      .getByText(/责任单位联络员/)
      .first()
      .waitFor();
    await panel.getByRole('button', { name: '制定整改方案' }).first().click();
    await page.getByRole('region', { name: '制定整改方案', exact: true }).getByText('个工作日').first().waitFor();
    expect(new URL(page.url()).searchParams.get('step')).toBe('handedOver.planning');
    for (const title of ['巡察', '季度督导报告', '会审', '线索移交', '商请协助']) {
      await page.getByRole('navigation', { name: '选择流程' }).getByText(title, { exact: true }).click();
      await page.getByRole('group', { name: `${title}：流程图` }).waitFor();
    }
    expect(faults).toEqual([]);
  });

  it('say plainly that there is nothing to compare where there is one version, and that a workflow is not there', async () => {
    const { page } = await visits.openAs('office');
    await page.goto('/workflows/quarterly-report');
    await page.getByRole('region', { name: '版本变化' }).getByText('只有第 1 版').waitFor();
    await page.goto('/workflows/nothing');
    await page
      .getByRole('link', { name: /返回|回到/ })
      .first()
      .waitFor();
  });

  it.each([
    ['a desk by day', { ...desk, colorScheme: 'light' }],
    ['a phone by night', { ...phone, colorScheme: 'dark' }],
  ] as const)('violate no rule of accessibility and never scroll sideways at %s', async (_, options) => {
    const { page, faults } = await visits.openAs('office', options);
    await page.goto('/workflows/issue');
    await page.getByRole('group', { name: '反馈问题：流程图' }).waitFor();
    await page.getByRole('region', { name: '版本变化' }).waitFor();
    expect([await violations(page), await sidewaysScroll(page)]).toEqual([[], 0]);
    expect(faults).toEqual([]);
  });
});
