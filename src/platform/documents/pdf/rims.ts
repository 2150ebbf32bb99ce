import type { Content } from 'pdfmake';
import type { OfficialDocument } from '../official-document.js';
import { letterheadSize, linePitch, lineWidth, points, red, sealLines, sizes, titlePitch } from '../page-layout.js';
import { signatureLines } from '../signature-place.js';
import { annexList, copiesText } from '../wording.js';
import { body, emptyLines, letters, small } from './looks.js';

/** What stands above the body: red head, number, title, main recipient. */
export function headOf({ letterhead, number, title, recipient }: OfficialDocument): Content[] {
  const head: Content[] = letterhead === undefined ? numberAtRight(number) : redHead(letterhead, number ?? '');
  const to: Content[] = recipient === undefined ? [] : [...emptyLines(1), { text: `${recipient}：`, ...body }];
  return [...head, titleOf(title), ...to];
}

/** A title of a document or an annex, in the middle, with room under it. */
export function titleOf(title: string): Content {
  return {
    text: title,
    ...letters('song', sizes.title, titlePitch),
    bold: true,
    alignment: 'center',
    margin: [0, 0, 0, linePitch / 2],
  };
}

function redHead(letterhead: string, number: string): Content[] {
  const size = letterheadSize(letterhead);
  const rule = {
    type: 'line' as const,
    x1: 0,
    y1: 0,
    x2: points(lineWidth('portrait')),
    y2: 0,
    lineWidth: 1.5,
    lineColor: `#${red}`,
  };
  return [
    { text: letterhead, ...letters('song', size, size * 1.4), bold: true, color: `#${red}`, alignment: 'center', noWrap: true },
    ...emptyLines(1),
    { text: number, ...body, alignment: 'center' },
    { canvas: [rule], margin: [0, 0, 0, linePitch] },
  ];
}

function numberAtRight(number: string | undefined): Content[] {
  return number === undefined ? [] : [{ text: number, ...small, alignment: 'right', margin: [0, 0, 0, linePitch / 2] }];
}

/** What stands under the body: the list of annexes, who signs and when; kept together on one page. */
export function endOf({ annexes = [], signature, date }: OfficialDocument): Content[] {
  const list = annexes.length === 0 ? [] : [...emptyLines(1), ...annexLines(annexes)];
  if (signature === undefined) return list;
  const lines = signatureLines(signature, date).map(({ text, fromRight }): Content => ({
    text,
    ...body,
    alignment: 'right',
    margin: [0, 0, fromRight * sizes.body, 0],
  }));
  return [{ unbreakable: true, stack: [...list, ...emptyLines(signature.seal === false ? 1 : sealLines), ...lines] }];
}

/** Who gets a copy, between two lines, at the very end. */
export function copiesOf({ copies = [] }: OfficialDocument): Content[] {
  if (copies.length === 0) return [];
  const text: Content = {
    text: copiesText(copies),
    ...letters('song', sizes.pageNumber, linePitch),
    margin: [sizes.pageNumber, 0, sizes.pageNumber, 0],
  };
  return [
    ...emptyLines(1),
    {
      table: { widths: ['*'], body: [[text]] },
      layout: { hLineWidth: () => 0.75, vLineWidth: () => 0, paddingTop: () => 0, paddingBottom: () => 0 },
    },
  ];
}

function annexLines(annexes: NonNullable<OfficialDocument['annexes']>): Content[] {
  const leadWidth = 3 * sizes.body;
  return annexList(annexes).map(({ lead, text }): Content => ({
    margin: [2 * sizes.body, 0, 0, 0],
    columns: [
      { width: leadWidth, text: lead, ...body },
      { width: '*', text, ...body },
    ],
  }));
}
