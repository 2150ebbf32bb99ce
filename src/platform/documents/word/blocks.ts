import { AlignmentType, ImageRun, PageBreak, Paragraph, type Table } from 'docx';
import { HeadingNumbers } from '../headings.js';
import type { Block, Orientation, Picture } from '../official-document.js';
import { millimetres, sizes, tablePitch } from '../page-layout.js';
import { pictureAsPng } from '../picture.js';
import { exactly, heading, paragraph, runs } from './paragraphs.js';
import { table } from './tables.js';

/**
 * What stands on a page one after the other; headings are counted from the beginning.
 *
 * @param signed a signature follows: it is not left alone on a page, so the last paragraph goes with it (GB/T 9704-2012 §7.3.5.5)
 */
export function blocksOf(
  blocks: readonly Block[],
  orientation: Orientation,
  origin: string | undefined,
  signed = false,
): (Paragraph | Table)[] {
  const numbers = new HeadingNumbers();
  return blocks.flatMap((block, index) => {
    switch (block.kind) {
      case 'paragraph':
        return [paragraph(block, origin, signed && index === blocks.length - 1)];
      case 'heading':
        return [heading(block, numbers.next(block))];
      case 'table':
        return table(block, orientation, origin);
      case 'picture':
        return picture(block);
      case 'pageBreak':
        return [new Paragraph({ children: [new PageBreak()] })];
    }
  });
}

/** Word draws pictures at 96 points to the inch. */
const pixels = (inMillimetres: number) => Math.round((inMillimetres / 25.4) * 96);

function picture(block: Picture): Paragraph[] {
  const { width, height, caption } = block;
  const image = new ImageRun({
    type: 'png',
    data: pictureAsPng(block),
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name: caption, title: caption, description: caption },
  });
  return [
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [image] }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { ...exactly(tablePitch), after: Math.round(millimetres(tablePitch)) * 20 },
      children: runs(caption, { size: sizes.small, role: 'black' }, undefined),
    }),
  ];
}
