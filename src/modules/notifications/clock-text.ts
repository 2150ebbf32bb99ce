import type { Language } from '../../platform/words/words.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An instant (RFC 3339 in the offset of Asia/Shanghai, as the product writes it) as people read it: `2026年10月9日 17:30`. */
export function clockText(instant: string, language: Language): string {
  const time = instant.slice(11, 16);
  return language === 'zh' ? `${dateText(instant, 'zh')} ${time}` : `${time} on ${dateText(instant, 'en')}`;
}

/** A civil date, or the date of such an instant, as people read it. */
export function dateText(date: string, language: Language): string {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${months[(month ?? 1) - 1]} ${year}`;
}
