import nzh from 'nzh';

/** A whole number as it is spoken: 12 → 十二, 105 → 一百零五. */
export function chineseNumber(value: number): string {
  return nzh.cn.encodeS(whole(value));
}

const digits = [...'〇一二三四五六七八九'];

/** A year digit by digit: 2026 → 二〇二六年. */
export function chineseYear(year: number): string {
  return `${[...String(whole(year))].map((digit) => digits[Number(digit)] ?? '').join('')}年`;
}

/** A date `YYYY-MM-DD` as official documents write it, without leading zeros: 2026年9月1日. Source: GB/T 9704-2012 §7.3.5.4. */
export function chineseDate(date: string): string {
  const [year, month, day] = partsOf(date);
  return `${year}年${month}月${day}日`;
}

/** A date `YYYY-MM-DD` in Chinese numerals: 二〇二六年九月一日. */
export function chineseDateInFull(date: string): string {
  const [year, month, day] = partsOf(date);
  return `${chineseYear(year)}${chineseNumber(month)}月${chineseNumber(day)}日`;
}

/** From one date to another, both included: 2026年3月3日至4月30日. */
export function chinesePeriod(from: string, to: string): string {
  const [year, month, day] = partsOf(to);
  return `${chineseDate(from)}至${from.slice(0, 4) === to.slice(0, 4) ? '' : `${year}年`}${month}月${day}日`;
}

/** The day of an instant that is given with the offset of Asia/Shanghai. */
export function chineseDay(instant: string): string {
  return chineseDate(instant.slice(0, 10));
}

/** An instant that is given with the offset of Asia/Shanghai, to the minute: 2026年9月1日 8:05. */
export function chineseMoment(instant: string): string {
  return `${chineseDay(instant)} ${Number(instant.slice(11, 13))}:${instant.slice(14, 16)}`;
}

/** A quarter `2026-Q3`: 2026年第三季度. */
export function chineseQuarter(quarter: string): string {
  const [, year, count] = /^(\d{4})-Q([1-4])$/.exec(quarter) ?? [];
  if (year === undefined) throw new Error(`${quarter} is no quarter`);
  return `${year}年第${chineseNumber(Number(count))}季度`;
}

/** An amount of money as reports write it, in 元, 万元 or 亿元 with at most two decimals: 12000 → 1.2万元. */
export function chineseAmount(yuan: number): string {
  const size = Math.abs(yuan);
  if (size >= 1e8) return `${decimal(yuan / 1e8)}亿元`;
  return size >= 1e4 ? `${decimal(yuan / 1e4)}万元` : `${decimal(yuan)}元`;
}

/** An amount of money in capitals, as receipts write it: 12000 → 人民币壹万贰仟元整. */
export function amountInCapitals(yuan: number): string {
  return nzh.cn.toMoney(decimal(yuan));
}

/** A share between 0 and 1 with at most one decimal: 0.9567 → 95.7%. */
export function chinesePercent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}

function decimal(value: number): string {
  return String(Number(value.toFixed(2)));
}

function partsOf(date: string): readonly [number, number, number] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (year === undefined) throw new Error(`${date} is no date`);
  return [Number(year), Number(month), Number(day)];
}

function whole(value: number): number {
  if (!Number.isSafeInteger(value)) throw new Error(`${value} is no whole number`);
  return value;
}
