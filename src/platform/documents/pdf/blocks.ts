import type { Content, Style } from 'pdfmake';
import { HeadingNumbers } from '../headings.js';
import type { Block, Heading, Orientation, Paragraph, Picture } from '../official-document.js';
import { linePitch, points, sizes, tablePitch } from '../page-layout.js';
import { pictureAsPng } from '../picture.js';
import { plainText } from '../table-grid.js';
import { body, inline, letters, small, smallBlack } from './looks.js';
import { table } from './tables.js';

const twoCharacters = 2 * sizes.body;

/** Characters: a longer paragraph may be broken over two pages. */
const longestKept = 300;

/**
 * What stands on a page one after the other; headings are counted from the beginning.
 * A heading is kept with a short paragraph under it, and the last such paragraph with what is signed under it.
 *
 * @param end what is signed; it is not left alone on a page (GB/T 9704-2012 §7.3.5.5)
 */
export function blocksOf(
  blocks: readonly Block[],
  orientation: Orientation,
  origin: string | undefined,
  end: readonly Content[] = [],
): Content[] {
  const numbers = new HeadingNumbers();
  const made: Content[] = [];
  let kept: Content[] = [];
  const add = (contents: readonly Content[]) => {
    const all = [...kept, ...contents];
    kept = [];
    made.push(...(all.length > 1 ? [{ unbreakable: true, stack: all }] : all));
  };
  for (const [index, block] of blocks.entries()) {
    const content = contentOf(block, numbers, orientation, origin);
    const isLast = index === blocks.length - 1;
    if (block.kind === 'heading' || (isLast && isShort(block))) kept.push(...content);
    else if (isShort(block)) add(content);
    else {
      made.push(...kept, ...content);
      kept = [];
    }
  }
  add(end);
  return made;
}

const isShort = (block: Block) => block.kind === 'paragraph' && plainText(block.text).length <= longestKept;

function contentOf(
  block: Block,
  numbers: HeadingNumbers,
  orientation: Orientation,
  origin: string | undefined,
): readonly Content[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block, origin)];
    case 'heading':
      return [heading(block, numbers.next(block))];
    case 'table':
      return table(block, orientation, origin);
    case 'picture':
      return [picture(block)];
    case 'pageBreak':
      return [{ text: '', pageBreak: 'after' }];
  }
}

function paragraph({ text, align = 'left', indent = true, small: isSmall }: Paragraph, origin: string | undefined): Content {
  return {
    text: inline(text, origin),
    ...(isSmall === true ? small : body),
    alignment: align === 'left' ? 'justify' : align,
    ...(indent && align === 'left' && { leadingIndent: twoCharacters }),
  };
}

const levels: Readonly<Record<Heading['level'], Style>> = {
  1: letters('black', sizes.body, linePitch),
  2: letters('songHalfBold', sizes.body, linePitch),
  3: { ...letters('song', sizes.body, linePitch), bold: true },
  4: body,
};

function heading({ level }: Heading, numbered: string): Content {
  return { text: numbered, ...levels[level], leadingIndent: twoCharacters, headlineLevel: level };
}

function picture(block: Picture): Content {
  return {
    unbreakable: true,
    stack: [
      {
        image: `data:image/png;base64,${pictureAsPng(block).toString('base64')}`,
        width: points(block.width),
        height: points(block.height),
        alignment: 'center',
      },
      { text: block.caption, ...smallBlack, alignment: 'center', margin: [0, 0, 0, tablePitch] },
    ],
  };
}
