import type { Annex } from './official-document.js';

/** What every page of a document says whose data is made up. */
export const syntheticNote = '演示数据　本文书内容均为虚构，不具有任何效力';

/** What a page is numbered: 4号半角宋体, a dash on each side. Source: GB/T 9704-2012 §7.5. */
export const pageNumberDash = '—';

/** How an annex is called where it begins: alone it has no number. */
export function annexLabel(index: number, count: number): string {
  return count === 1 ? '附件' : `附件${index + 1}`;
}

/** The list of annexes under the body, a line each; the lines after the first begin under the first one's number or title. */
export function annexList(annexes: readonly Annex[]): readonly { readonly lead: string; readonly text: string }[] {
  if (annexes.length === 1) return [{ lead: '附件：', text: annexes[0]?.title ?? '' }];
  return annexes.map(({ title }, index) => ({ lead: index === 0 ? '附件：' : '', text: `${index + 1}.${title}` }));
}

/** Who gets a copy, as one sentence. */
export function copiesText(copies: readonly string[]): string {
  return `抄送：${copies.join('，')}。`;
}

/** Who made the file, in its properties. */
export const productName = 'Bihuan';
