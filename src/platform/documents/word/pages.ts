import {
  AlignmentType,
  DocumentGridType,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { Orientation } from '../official-document.js';
import { footerDistance, linePitch, marginsOf, page, sizes } from '../page-layout.js';
import { pageNumberDash, syntheticNote } from '../wording.js';
import { fontOf } from './fonts.js';
import { halfPoints, twips, twipsOfMillimetres } from './measures.js';
import { runs } from './paragraphs.js';

/** A section of pages that lie one way, numbered through: odd numbers at the right, even ones at the left. */
export function section(orientation: Orientation, synthetic: boolean, children: ISectionOptions['children']): ISectionOptions {
  const margins = marginsOf(orientation);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width: twipsOfMillimetres(page.width),
          height: twipsOfMillimetres(page.height),
          orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: {
          top: twipsOfMillimetres(margins.top),
          bottom: twipsOfMillimetres(margins.bottom),
          left: twipsOfMillimetres(margins.left),
          right: twipsOfMillimetres(margins.right),
          header: twipsOfMillimetres(margins.top / 2),
          footer: twipsOfMillimetres(footerDistance(orientation)),
        },
      },
      // A grid of characters too is drawn differently by Word and LibreOffice: the letters' own spacing gives 28 to a line.
      grid: { type: DocumentGridType.LINES, linePitch: twips(linePitch) },
    },
    headers: synthetic ? { default: note(), even: note() } : {},
    footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
    children,
  };
}

function note(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: runs(syntheticNote, { role: 'black', size: sizes.label, color: '808080' }, undefined),
      }),
    ],
  });
}

function pageNumber(alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Footer {
  const oneCharacter = twips(sizes.pageNumber);
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: alignment === AlignmentType.RIGHT ? { right: oneCharacter } : { left: oneCharacter },
        children: [
          new TextRun({
            font: { ...fontOf('song'), ascii: '宋体', hAnsi: '宋体' },
            size: halfPoints(sizes.pageNumber),
            children: [`${pageNumberDash} `, PageNumber.CURRENT, ` ${pageNumberDash}`],
          }),
        ],
      }),
    ],
  });
}
