import { openReview, readReview } from '../integration/reviews/review-room.js';
import { hasBrowser, sidewaysScroll, violations } from '../support/browser.js';
import type { Name } from '../support/city-people.js';
import { desk, phone, Visits } from '../support/visits.js';

(hasBrowser ? describe : describe.skip)('the pages of reviews', () => {
  let visits: Visits;
  beforeAll(async () => {
    visits = await Visits.start();
  });
  afterEach(() => visits.end());
  afterAll(() => visits.close());

  it('collect three opinions of which one disagrees, and merge them into one with the answer to it', async () => {
    const title = '危房改造资金拨付滞后';
    const issue = await visits.city.issueAt('handedOver.rectifying', { finding: { title } });
    const review = await openReview(visits.city, issue);
    const said: readonly (readonly [Name, verdict: string, text: string])[] = [
      ['discipline', '同意', '措施到位。'],
      ['personnel', '同意', ''],
      ['audit', '不同意', '缺少退款凭证。'],
    ];
    for (const [name, verdict, text] of said) {
      const { page, faults } = await visits.openAs(name);
      await page.getByRole('link', { name: '会审', exact: true }).click();
      const waiting = page.getByRole('region', { name: /^等本单位提出意见/ });
      await waiting.getByRole('link', { name: title }).click();
      await page.getByRole('radio', { name: verdict, exact: true }).check();
      if (text !== '') await page.getByLabel(/^意见/).fill(text);
      await page.getByRole('button', { name: '提出会审意见' }).last().click();
      await page.getByText('已办理：提出会审意见').waitFor();
      expect(faults).toEqual([]);
    }

    const { page, faults } = await visits.openAs('office');
    await page.goto('/reviews');
    await page.getByText('3/3 已提出 · 可以合并').waitFor();
    await page.getByRole('link', { name: title }).click();
    const opinions = page.getByRole('region', { name: '各单位意见' });
    await opinions.getByText('缺少退款凭证。').waitFor();
    expect(await opinions.getByRole('listitem').count()).toBe(3);
    await page.getByRole('button', { name: '汇集各方意见' }).click();
    expect(await page.getByLabel('合并意见').inputValue()).toContain('云州市审计局：不同意。缺少退款凭证。');
    await page.getByRole('radio', { name: '同意', exact: true }).check();
    const merge = page.getByRole('button', { name: '合并会审意见' }).last();
    await merge.click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('对不同意见的说明').fill('退款凭证已补交。');
    await merge.click();
    const result = page.getByRole('region', { name: '会审结论' });
    await result.getByText('退款凭证已补交。').waitFor();
    expect((await readReview(visits.city, 'office', review)).result).toMatchObject({
      verdict: 'agree',
      dissent: '退款凭证已补交。',
    });
    expect(faults).toEqual([expect.stringContaining('409')]);
  });

  it('let a body with a conflict of interest keep out, and say which', async () => {
    const title = '招标代理选定程序不规范';
    const review = await openReview(visits.city, await visits.city.issueAt('handedOver.rectifying', { finding: { title } }));
    const { page } = await visits.openAs('discipline');
    await page.goto(`/reviews/${review.id}`);
    await page.getByText('与本事项有利益关系的').waitFor();
    await page.getByRole('radio', { name: '回避' }).check();
    await page.getByText('回避不计入同意或不同意').waitFor();
    await page.getByLabel(/^意见/).fill('本委曾派员参与该项目评标。');
    await page.getByRole('button', { name: '提出会审意见' }).last().click();
    await page.getByRole('region', { name: '各单位意见' }).getByText('本委曾派员参与该项目评标。').waitFor();
  });

  it.each([
    ['a desk by day', 'office', { ...desk, colorScheme: 'light' }],
    ['a phone by night', 'discipline', { ...phone, colorScheme: 'dark' }],
  ] as const)('violate no rule of accessibility and never scroll sideways at %s', async (_, name, options) => {
    const title = '项目变更未按程序报批';
    const review = await openReview(visits.city, await visits.city.issueAt('handedOver.rectifying', { finding: { title } }));
    await visits.city.send(review, 'audit', 'GIVE_OPINION', { verdict: 'disagree', opinion: '变更依据不足。' });
    const { page, faults } = await visits.openAs(name, options);
    const found: Record<string, unknown> = {};
    for (const [path, sign] of [
      ['/reviews', title],
      [`/reviews/${review.id}`, '各单位意见'],
    ] as const) {
      await page.goto(path);
      await page.getByText(sign).first().waitFor();
      found[path] = [await violations(page), await sidewaysScroll(page)];
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((path) => [path, [[], 0]])));
    expect(faults).toEqual([]);
  });
});
