import {
  amountInCapitals,
  chineseAmount,
  chineseDate,
  chineseDateInFull,
  chineseMoment,
  chineseNumber,
  chinesePercent,
  chinesePeriod,
  chineseQuarter,
  chineseYear,
} from '../../../src/platform/words/chinese.js';

describe('numbers and dates as officials write them', () => {
  it('speak whole numbers', () => {
    expect([1, 10, 11, 20, 105, 1_000].map(chineseNumber)).toEqual(['一', '十', '十一', '二十', '一百零五', '一千']);
    expect(() => chineseNumber(1.5)).toThrow('1.5 is no whole number');
  });

  it('write dates without leading zeros, and years digit by digit', () => {
    expect([chineseDate('2026-09-01'), chineseDateInFull('2026-10-15'), chineseYear(2026)]).toEqual([
      '2026年9月1日',
      '二〇二六年十月十五日',
      '二〇二六年',
    ]);
    expect(chineseMoment('2026-09-01T08:05:00.000+08:00')).toBe('2026年9月1日 8:05');
    expect([chinesePeriod('2026-03-03', '2026-04-30'), chinesePeriod('2025-12-01', '2026-01-31')]).toEqual([
      '2026年3月3日至4月30日',
      '2025年12月1日至2026年1月31日',
    ]);
    expect(chineseQuarter('2026-Q3')).toBe('2026年第三季度');
    expect(() => chineseDate('today')).toThrow('today is no date');
  });

  it('write amounts in 元, 万元 or 亿元, shares in per cent, and receipts in capitals', () => {
    expect([980.5, 12_000, 486_000, 230_000_000].map(chineseAmount)).toEqual(['980.5元', '1.2万元', '48.6万元', '2.3亿元']);
    expect([0.9567, 1].map(chinesePercent)).toEqual(['95.7%', '100%']);
    expect(amountInCapitals(12_000)).toBe('人民币壹万贰仟元整');
  });
});
