import type { Page } from 'playwright-core';
import { inspectionAt, readyToFeedBack, send } from '../integration/inspections/life.js';
import { hasBrowser, sidewaysScroll, violations } from '../support/browser.js';
import { accountIds, placeIds, type Name } from '../support/city-people.js';
import type { SentCase } from '../support/city.js';
import { desk, phone, Visits } from '../support/visits.js';

(hasBrowser ? describe : describe.skip)('the pages of inspections', () => {
  let visits: Visits;
  beforeAll(async () => {
    visits = await Visits.start();
  });
  afterEach(() => visits.end());
  afterAll(() => visits.close());

  /** Does an action of a working paper that is open, by the form that it has. */
  async function act(page: Page, paper: string, action: string): Promise<void> {
    await page.getByRole('button', { name: paper }).click();
    await page.getByRole('dialog').getByRole('button', { name: action, exact: true }).click();
    await page.getByRole('dialog').last().getByRole('button', { name: '提交', exact: true }).click();
    await page.getByText(`已办理：${action}`).waitFor();
  }

  /** Fills in what a feedback needs, and goes on to see it as a whole. */
  async function write(page: Page): Promise<void> {
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByLabel('反馈意见').fill('落实上级决策部署有差距。');
    await page.getByLabel('地点').fill('住建局一楼会议室');
    const attendees = page.getByRole('group', { name: '集体反馈会议' }).getByLabel('参加人员');
    await attendees.fill('冯远');
    await attendees.press('Enter');
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('heading', { name: '对云州市住建局的反馈' }).waitFor();
  }

  const deliver = async (page: Page) => {
    await page.getByRole('button', { name: '反馈并全部移交' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '反馈并全部移交' }).click();
  };

  it('lead a paper by its three checks into the feedback, and show who signed for it', async () => {
    const inspection = await inspectionAt(visits.city, 'onSite');
    const title = '公务接待未执行公函制度';
    const issue = await visits.city.openIssue({ inspectionId: inspection.id, finding: { title } });
    const steps: readonly (readonly [Name, string])[] = [
      ['author', '提交底稿'],
      ['deputy', '审核通过'],
      ['leader', '审核通过'],
      ['office', '审核通过'],
    ];
    for (const [name, action] of steps) {
      const { page, faults } = await visits.openAs(name);
      await page.goto(`/inspections/${inspection.id}?tab=papers`);
      await act(page, title, action);
      expect(faults).toEqual([]);
    }
    await send(visits.city, inspection, 'MID_TERM_CHECK', 'LEAVE_SITE', 'REPORT_TO_OFFICE', 'APPROVE_REPORT');

    const { page, faults } = await visits.openAs('office');
    await page.goto(`/inspections/${inspection.id}`);
    await page.getByRole('button', { name: '反馈', exact: true }).first().click();
    await page.getByRole('checkbox', { name: title }).waitFor();
    await write(page);
    await page.getByRole('region', { name: '本次移交的问题（1）' }).getByText(title).waitFor();
    await deliver(page);
    const receipts = page.getByRole('region', { name: '签收情况' });
    await receipts.getByText('未签收', { exact: true }).waitFor();
    expect(await receipts.getByRole('heading', { name: '云州市住建局 0/1 已签收' }).isVisible()).toBe(true);

    const unit = await visits.openAs('liaison');
    await unit.page.goto(`/cases/${issue.id}`);
    await unit.page.getByRole('button', { name: '签收', exact: true }).first().click();
    await unit.page.getByRole('dialog').getByRole('button', { name: '提交' }).click();
    await unit.page.getByText('已办理：签收').waitFor();
    await page.reload();
    await receipts.getByText('全部签收（1）').waitFor();
    expect(await receipts.getByText('王芳').isVisible()).toBe(true);
    expect([...faults, ...unit.faults]).toEqual([]);
  });

  it('keep an issue back where the office says so', async () => {
    const { inspection, issues } = await readyToFeedBack(visits.city, 2);
    const { page } = await visits.openAs('office');
    await page.goto(`/inspections/${inspection.id}/feedback`);
    await page.getByRole('checkbox').first().uncheck();
    await page.getByRole('heading', { name: '本次移交的问题（1）' }).waitFor();
    await write(page);
    await deliver(page);
    await page.getByRole('region', { name: '签收情况' }).getByText('已签收 0，未签收 1').waitFor();
    const stages = await Promise.all(issues.map(({ id }) => stageOf({ id, version: 0 })));
    expect(stages.sort()).toEqual(['found', 'handedOver']);
  });

  it('hand over all or nothing, and name each issue that stood in the way', async () => {
    const { inspection, issues } = await readyToFeedBack(visits.city, 2);
    const { page } = await visits.openAs('office');
    await page.goto(`/inspections/${inspection.id}/feedback`);
    await page.getByRole('checkbox').first().waitFor();
    // The lists say that it is confirmed, but its own state does not.
    await visits.city.application.database.rows(
      `UPDATE cases SET value = jsonb_set(value, '{stage,found}', '"drafting"') WHERE id = $1`,
      [issues[0]?.id],
    );
    await write(page);
    await deliver(page);
    await page.getByRole('alert').getByText('没有移交任何问题').waitFor();
    const stages = await Promise.all(issues.map(({ id }) => stageOf({ id, version: 0 })));
    expect(stages).toEqual(['found', 'found']);
    expect(await page.getByRole('alert').getByRole('listitem').count()).toBe(1);
  });

  it('are reached from the board, by keyboard as well, in both languages', async () => {
    await inspectionAt(visits.city, 'planned');
    const { page, faults } = await visits.openAs('office');
    await page.getByRole('link', { name: '巡察', exact: true }).click();
    const card = page.getByRole('region', { name: '巡前准备' }).getByRole('link').first();
    await card.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '各环节材料' }).waitFor();
    await page.evaluate(`localStorage.setItem('bihuan.language', 'en')`);
    await page.goto('/inspections?round=all');
    await page.getByRole('region', { name: 'Preparing' }).waitFor();
    await page.goto('/coverage');
    await page.getByRole('heading', { level: 1, name: 'Coverage' }).waitFor();
    expect(faults).toEqual([]);
  });

  it.each([
    ['a desk by day', { ...desk, colorScheme: 'light' }],
    ['a phone by night', { ...phone, colorScheme: 'dark' }],
  ] as const)('violate no rule of accessibility and never scroll sideways at %s', async (_, options) => {
    const { inspection } = await readyToFeedBack(visits.city, 2);
    await populate(inspection);
    const { page, faults } = await visits.openAs('office', options);
    const found: Record<string, unknown> = {};
    for (const [path, sign] of places(inspection.id)) {
      await page.goto(path);
      await page.getByText(sign).first().waitFor();
      found[path] = [await violations(page), await sidewaysScroll(page)];
    }
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((path) => [path, [[], 0]])));
    expect(faults).toEqual([]);
  });

  // The last one: the tie that it declares keeps the member from every team after it.
  it('keep away whoever is tied to the unit, unless somebody else has approved it', async () => {
    const inspection = await inspectionAt(visits.city, 'planned');
    const client = await visits.city.as('member');
    await client.post(`/cadres/${accountIds.member}/ties`, { kind: 'kin', organisationId: placeIds.unit });
    const { page } = await visits.openAs('office');
    await page.goto(`/inspections/${inspection.id}?tab=team`);
    await page.getByRole('button', { name: '调整名单' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '保存名单' }).click();
    await dialog.getByRole('alert').getByText('李安').waitFor();
    await dialog.getByLabel('理由').fill('仅负责数据分析，不接触人员谈话。');
    await dialog.getByLabel('批准人').click();
    await page.getByTitle('秦岭').click();
    await dialog.getByRole('button', { name: '按批准理由保存' }).click();
    await page.getByText('巡察组名单已更新').waitFor();
  });

  const stageOf = async ({ id }: SentCase) => {
    const { body } = await (await visits.city.as('office')).get<{ stage: string }>(`/cases/${id}`);
    return body.stage;
  };

  /** Something of each kind that the pages show. */
  async function populate({ id }: SentCase): Promise<void> {
    const office = await visits.city.as('office');
    const { body } = await office.get<{ termId: string }>(`/inspections/${id}`);
    await Promise.all([
      office.post(`/terms/${body.termId}/scope`, { kinds: ['department', 'county'] }),
      office.post('/talks', {
        inspectionId: id,
        kind: 'groupMeeting',
        heldOn: '2025-03-10',
        attendees: ['吴越', '周正'],
        record: '研究工作方案。',
        demands: [{ text: '三日内列出谈话名单', owner: '孙立' }],
      }),
      office.post('/duties', { organisationId: placeIds.unit, kind: 'responsibility', text: '负责公租房分配管理。' }),
      office.post('/missions', { title: '乡村振兴联动巡察' }),
      office.post('/assistance-requests', {
        inspectionId: id,
        toOrgId: placeIds.finance,
        title: '调取预算资料',
        request: '请提供近三年预算执行情况。',
      }),
      office.post('/annual-plans', {
        year: 2025,
        title: '2025 年巡察计划',
        items: [{ unitId: placeIds.otherUnit, mode: 'regular', roundNumber: 2 }],
      }),
    ]);
  }
});

/** Each page with a text that stands there once it has been read. */
const places = (id: string): readonly (readonly [path: string, sign: string])[] => [
  ['/inspections?round=all', '巡前准备'],
  [`/inspections/${id}`, '各环节材料'],
  [`/inspections/${id}?tab=team`, '还没有登记授权'],
  [`/inspections/${id}?tab=papers`, '已确认 2'],
  [`/inspections/${id}?tab=feedback`, '签收情况'],
  [`/inspections/${id}?tab=talks`, '研究工作方案。'],
  [`/inspections/${id}?tab=assistance`, '调取预算资料'],
  [`/inspections/${id}/feedback`, '本次移交的问题（2）'],
  ['/inspections/plans', '2025 年巡察计划'],
  ['/inspections/missions', '乡村振兴联动巡察'],
  ['/inspections/cadres', '孙立'],
  ['/inspections/duties', '负责公租房分配管理。'],
  ['/inspections/referrals', '线索密封保存'],
  ['/coverage', '按层级和类别'],
];
