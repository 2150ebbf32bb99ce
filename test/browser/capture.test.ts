import { hasBrowser, sidewaysScroll, violations } from '../support/browser.js';
import { placeIds } from '../support/city-people.js';
import type { City } from '../support/city.js';
import { album, choose, onDevice, record, save, signOut, write } from '../support/capture-page.js';
import { photo } from '../support/photos.js';
import { desk, phone, signIn, Visits } from '../support/visits.js';

type Found = { readonly id: string; readonly title: string };

interface Proof {
  readonly mediaType: string;
  readonly capturedAt: string | null;
  readonly place: string | null;
}

(hasBrowser ? describe : describe.skip)('capture on site', () => {
  let visits: Visits;
  let city: City;

  beforeAll(async () => {
    visits = await Visits.start();
    city = visits.city;
  });
  afterEach(() => visits.end());
  afterAll(() => visits.close());

  /** A telephone on which somebody has signed in and opened the page of capture. */
  async function openPhone(name: 'author' | 'member' = 'author', options: object = {}) {
    const window = await visits.open({ ...phone, timezoneId: 'Asia/Shanghai', ...options });
    await window.page.goto('/capture');
    await signIn(window.page, name);
    await window.page.getByLabel('发现了什么').waitFor();
    return window;
  }

  const issuesTitled = async (title: string) => {
    const { body } = await (
      await city.as('office')
    ).get<{ items: Found[] }>(`/cases?workflow=issue&q=${encodeURIComponent(title)}`);
    return body.items.filter((one) => one.title === title);
  };
  const proofsOf = async ({ id }: Found) => {
    const { body } = await (await city.as('author')).get<{ items: Proof[] }>(`/evidence?caseId=${id}`);
    return body.items;
  };

  it('logs a finding with photos in a few taps, and goes on to its working paper', async () => {
    const { page, faults } = await openPhone();
    await city.openIssue({ finding: { theme: '工程招投标' } });
    await page.reload();
    const files = [
      await photo(page, 'IMG_1.jpg', { width: 4000, height: 3000, takenAt: '2025:03:10 08:45:00' }),
      await photo(page, 'IMG_2.jpg'),
    ];
    await album(page).setInputFiles(files);
    await page.getByRole('img', { name: '照片 2' }).waitFor();
    await page.getByLabel('发现了什么').fill('库房钥匙由一人保管。台账三个月没有登记。');
    await page.getByRole('button', { name: '工程招投标' }).click();
    await page.getByRole('button', { name: '较重' }).click();
    await page.getByLabel('地点').fill('一楼库房');
    await save(page);
    await record(page, '库房钥匙由一人保管')
      .getByText(/已发送 WT/)
      .waitFor();

    const [issue] = await issuesTitled('库房钥匙由一人保管');
    const { body } = await (await city.as('author')).get<Record<string, unknown>>(`/issues/${issue?.id}`);
    expect(body).toMatchObject({ finding: '库房钥匙由一人保管。台账三个月没有登记。', theme: '工程招投标', severity: 'serious' });
    const proofs = await proofsOf(issue as Found);
    expect(proofs.map(({ capturedAt, place, mediaType }) => [capturedAt, place, mediaType]).sort()).toEqual([
      [null, '一楼库房', 'image/jpeg'],
      ['2025-03-10T08:45:00.000+08:00', '一楼库房', 'image/jpeg'],
    ]);
    await record(page, '库房钥匙由一人保管').getByRole('link', { name: '写成底稿' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '提交' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('keeps a finding where there is no net, opens again there, and sends it once the net returns', async () => {
    const { page } = await openPhone();
    const context = page.context();
    await onDevice(page);
    await context.setOffline(true);
    await album(page).setInputFiles([await photo(page, 'offline.jpg')]);
    await write(page, '消防通道堆放杂物。');
    await save(page);
    await record(page, '消防通道堆放杂物').getByText('存在本机').waitFor();
    await page.reload();
    await record(page, '消防通道堆放杂物').getByText('存在本机').waitFor();
    expect(await issuesTitled('消防通道堆放杂物')).toEqual([]);

    await context.setOffline(false);
    await record(page, '消防通道堆放杂物')
      .getByText(/已发送 WT/)
      .waitFor();
    const found = await issuesTitled('消防通道堆放杂物');
    expect(found).toHaveLength(1);
    expect(await proofsOf(found[0] as Found)).toHaveLength(1);
  });

  it('loses nothing that was typed when the page is closed in the middle of a word', async () => {
    const { page } = await openPhone();
    await album(page).setInputFiles([await photo(page, 'half.jpg')]);
    await page.getByRole('img', { name: '照片 1' }).waitFor();
    await page.getByLabel('发现了什么').fill('会议记录只有半');
    await page.goto('/work');
    await page.goto('/capture');
    await page.getByRole('img', { name: '照片 1' }).waitFor();
    expect(await page.getByLabel('发现了什么').inputValue()).toBe('会议记录只有半');
  });

  it('goes on where it stopped after it was killed with an answer outstanding, and nothing is there twice', async () => {
    const { page } = await openPhone('author', { serviceWorkers: 'block' });
    const context = page.context();
    const lost: string[] = [];
    // Everything reaches the server, and the first answer to each request that writes is lost on the way back.
    await context.route(/\/api\/v1\/(issues|evidence)$/, async (route) => {
      const key = route.request().headers()['idempotency-key'] ?? '';
      if (route.request().method() !== 'POST' || lost.includes(key)) return route.continue();
      lost.push(key);
      await route.fetch();
      await route.abort();
    });
    await album(page).setInputFiles([await photo(page, 'one.jpg'), await photo(page, 'two.jpg')]);
    await page.getByRole('img', { name: '照片 2' }).waitFor();
    await write(page, '印章使用没有登记。');
    await save(page);
    await record(page, '印章使用没有登记').getByText('已发出，尚未收到答复').waitFor();
    await page.close();

    const again = await context.newPage();
    await again.clock.setFixedTime(city.application.clock.now());
    await again.goto('/capture');
    await record(again, '印章使用没有登记')
      .getByText(/已发送 WT/)
      .waitFor();
    expect(lost).toHaveLength(3);
    const found = await issuesTitled('印章使用没有登记');
    expect(found).toHaveLength(1);
    expect(await proofsOf(found[0] as Found)).toHaveLength(2);
  });

  it('keeps what the server refuses with the reason, and sends it once it is corrected', async () => {
    const ended = await plannedInspection('市住建局机动巡察');
    const { page } = await openPhone();
    await write(page, '公务接待无函接待。');
    await choose(page, '市住建局机动巡察');
    await page.context().setOffline(true);
    await save(page);
    await record(page, '公务接待无函接待').getByText('存在本机').waitFor();
    await city.send({ id: ended, version: 1 }, 'office', 'CANCEL', { ground: '计划调整。' });
    await page.context().setOffline(false);
    const refused = record(page, '公务接待无函接待');
    await refused.getByText('未被接收').waitFor();
    await refused.getByText('不能再登记问题').waitFor();
    expect(await issuesTitled('公务接待无函接待')).toEqual([]);

    await refused.getByRole('button', { name: '更正' }).click();
    await page.getByText('修改后再次保存即可发送').waitFor();
    await choose(page, '3月3日');
    await save(page);
    await record(page, '公务接待无函接待')
      .getByText(/已发送 WT/)
      .waitFor();
    expect(await issuesTitled('公务接待无函接待')).toHaveLength(1);
  });

  it('says what is unsent before signing out, and shows it to nobody else on the same device', async () => {
    const { page } = await openPhone('author', { serviceWorkers: 'block' });
    const context = page.context();
    await context.route('**/api/v1/issues', (route) => route.abort());
    await write(page, '工会经费列支不规范。');
    await save(page);
    await record(page, '工会经费列支不规范').getByText('已发出，尚未收到答复').waitFor();
    await signOut(page);
    await page.getByText('还有 1 条记录没有发送').last().waitFor();
    await page.getByRole('button', { name: '仍然退出' }).click();
    await page.getByLabel('账号').waitFor();
    await context.unroute('**/api/v1/issues');

    await page.goto('/capture');
    await signIn(page, 'member');
    await page.getByText('保存的记录在这里显示发送情况。').waitFor();
    expect(await page.getByText('工会经费列支不规范').count()).toBe(0);
    expect(await issuesTitled('工会经费列支不规范')).toEqual([]);
    await signOut(page);
    await page.getByLabel('账号').waitFor();

    await page.goto('/capture');
    await signIn(page, 'author');
    await record(page, '工会经费列支不规范')
      .getByText(/已发送 WT/)
      .waitFor();
    expect(await issuesTitled('工会经费列支不规范')).toHaveLength(1);
  });

  it('asks to sign in again where the session has ended, returns to the page, and goes on sending', async () => {
    const { page } = await openPhone();
    await page.context().clearCookies();
    await write(page, '考勤打卡由他人代办。');
    await save(page);
    await page.getByText('登录已失效').waitFor();
    await signIn(page, 'author');
    await record(page, '考勤打卡由他人代办')
      .getByText(/已发送 WT/)
      .waitFor();
    expect(new URL(page.url()).pathname).toBe('/capture');
  });

  it('is worked by the keyboard alone, and says what is still missing', async () => {
    await city.openIssue();
    const { page, faults } = await visits.openAs('author', desk);
    await page.goto('/capture');
    await page.getByLabel('发现了什么').focus();
    await page.keyboard.type('食堂采购长期由一家供货。');
    await page.keyboard.press('Control+Enter');
    await page.getByText('请选择或填写主题').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await record(page, '食堂采购长期由一家供货')
      .getByText(/已发送 WT/)
      .waitFor();
    expect(faults).toEqual([]);
  });

  it.each([
    ['a desk by day, in Chinese', { ...desk, colorScheme: 'light' }, 'zh'],
    ['a phone by night, in English', { ...phone, colorScheme: 'dark' }, 'en'],
  ] as const)('violates no rule of accessibility and never scrolls sideways at %s', async (_, options, language) => {
    const { page, faults } = await visits.open(options);
    const found: Record<string, unknown> = {};
    const look = async (place: string) => (found[place] = [await violations(page), await sidewaysScroll(page)]);
    await page.goto('/capture');
    await signIn(page, 'author');
    await page.evaluate(`localStorage.setItem('bihuan.language', '${language}')`);
    await page.reload();
    await page.locator('#finding').waitFor();
    await look('empty');
    await page.locator('input[multiple]').setInputFiles([await photo(page, 'seen.jpg')]);
    await page.locator('.photo img').waitFor();
    await page.locator('summary').click();
    await page.locator('#method').waitFor();
    await look('filled');
    await page.locator('button[type=submit]').click();
    await page.locator('#finding-wrong').waitFor();
    await look('incomplete');
    await page.goto('/account');
    await page.locator('.account').waitFor();
    await look('account');
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((place) => [place, [[], 0]])));
    expect(faults).toEqual([]);
  });

  /** One more inspection on site, with the same team. */
  async function plannedInspection(title: string): Promise<string> {
    const office = await city.as('office');
    const { body: inspections } = await office.get<{ items: { id: string; roundId: string; members: object[] }[] }>(
      '/inspections',
    );
    const like = inspections.items.find(({ id }) => id === city.inspections.onSite);
    const made = await office.post<{ id: string }>('/inspections', {
      roundId: like?.roundId,
      unitId: placeIds.otherUnit,
      mode: 'mobile',
      title,
      onSiteFrom: '2025-03-05',
      onSiteUntil: '2025-03-28',
      members: like?.members.map((member) => ({ ...member, name: undefined })),
    });
    return made.body.id;
  }
});
