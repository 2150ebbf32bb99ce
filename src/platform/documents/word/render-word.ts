import { Document, Packer, Paragraph, type IBaseParagraphStyleOptions } from 'docx';
import type { OfficialDocument } from '../official-document.js';
import { linePitch, sizes } from '../page-layout.js';
import type { RenderOptions } from '../render-options.js';
import { annexLabel, productName } from '../wording.js';
import { blocksOf } from './blocks.js';
import { copiesOf, endOf } from './end.js';
import { fixedPackage } from './fixed-package.js';
import { fontOf } from './fonts.js';
import { headOf, titleOf } from './head.js';
import { halfPoints } from './measures.js';
import { exactly, runs } from './paragraphs.js';
import { section } from './pages.js';

/**
 * An official document as a Word file after GB/T 9704-2012; the same document gives the same bytes.
 * The letters are named and not embedded: an office has them, and `w:altName` says what stands in elsewhere.
 *
 * @throws Error for a table whose rows do not fit its columns
 */
export async function renderWord(document: OfficialDocument, { origin }: RenderOptions = {}): Promise<Buffer> {
  const { title, date, orientation = 'portrait', annexes = [], signature, letterhead, synthetic = false } = document;
  const author = signature?.by[0] ?? letterhead ?? productName;
  const annexPages = annexes.map((annex, index) =>
    section(annex.orientation ?? 'portrait', synthetic, [
      labelOf(annexLabel(index, annexes.length)),
      titleOf(annex.title),
      ...blocksOf(annex.body, annex.orientation ?? 'portrait', origin),
      ...(index === annexes.length - 1 ? copiesOf(document) : []),
    ]),
  );
  const made = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    description: '',
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: letters, paragraph: { spacing: exactly(linePitch) } }, ...headingStyles } },
    sections: [
      section(orientation, synthetic, [
        ...headOf(document),
        ...blocksOf(document.body, orientation, origin, signature !== undefined),
        ...endOf(document),
        ...(annexes.length === 0 ? copiesOf(document) : []),
      ]),
      ...annexPages,
    ],
  });
  return fixedPackage(await Packer.toBuffer(made), date);
}

const letters = { font: fontOf('body'), size: halfPoints(sizes.body), language: { value: 'en-US', eastAsia: 'zh-CN' } };
const plain: IBaseParagraphStyleOptions = { run: { ...letters, color: '000000' } };
const headingStyles = { title: plain, heading1: plain, heading2: plain, heading3: plain, heading4: plain };

/** How an annex is called, at the top left of its first page. Source: GB/T 9704-2012 §7.3.7. */
function labelOf(label: string): Paragraph {
  return new Paragraph({ spacing: exactly(linePitch), children: runs(label, { role: 'black' }, undefined) });
}
