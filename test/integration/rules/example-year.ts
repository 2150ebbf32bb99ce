/**
 * An example, made up for tests: no notice of the State Council for 2027 stands behind it.
 * New Year's Day reaches back into the December before, as that of 2019 did.
 */
export const exampleYear2027 = {
  year: 2027,
  holidays: [
    {
      name: { zh: '元旦（测试用例）', en: "New Year's Day (made up for a test)" },
      from: '2026-12-31',
      to: '2027-01-02',
      makeUpDays: ['2026-12-27', '2027-01-09'],
    },
    {
      name: { zh: '春节（测试用例）', en: 'Spring Festival (made up for a test)' },
      from: '2027-02-06',
      to: '2027-02-12',
      makeUpDays: ['2027-02-14'],
    },
  ],
  source: '测试用例，并非国务院办公厅通知',
} as const;
