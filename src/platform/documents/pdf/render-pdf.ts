import pdfmake from 'pdfmake';
import type { Content, ContentSection, DocumentDefinition } from 'pdfmake';
import { fontFiles } from '../font-files.js';
import type { OfficialDocument, Orientation } from '../official-document.js';
import { footerDistance, linePitch, marginsOf, points, sizes } from '../page-layout.js';
import type { RenderOptions } from '../render-options.js';
import { annexLabel, pageNumberDash, productName, syntheticNote } from '../wording.js';
import { blocksOf } from './blocks.js';
import { families, letters } from './looks.js';
import { copiesOf, endOf, headOf, titleOf } from './rims.js';

pdfmake.setFonts({
  [families.song.font]: { normal: fontFiles.song, bold: fontFiles.songBold },
  [families.songHalfBold.font]: { normal: fontFiles.songHalfBold, bold: fontFiles.songBold },
  [families.black.font]: { normal: fontFiles.black, bold: fontFiles.black },
});
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => Object.values<string>(fontFiles).includes(path));

/**
 * An official document as a PDF after GB/T 9704-2012, with its letters embedded; the same document gives the same bytes.
 *
 * @throws Error for a table whose rows do not fit its columns
 */
export async function renderPdf(document: OfficialDocument, { origin }: RenderOptions = {}): Promise<Buffer> {
  const { title, date, orientation = 'portrait', annexes = [], signature, letterhead, synthetic = false } = document;
  const instant = new Date(`${date}T00:00:00+08:00`);
  const pages: ContentSection[] = [
    section(orientation, synthetic, [
      ...headOf(document),
      ...blocksOf(document.body, orientation, origin, endOf(document)),
      ...(annexes.length === 0 ? copiesOf(document) : []),
    ]),
    ...annexes.map((annex, index) =>
      section(annex.orientation ?? 'portrait', synthetic, [
        { text: annexLabel(index, annexes.length), ...letters('black', sizes.body, linePitch) },
        titleOf(annex.title),
        ...blocksOf(annex.body, annex.orientation ?? 'portrait', origin),
        ...(index === annexes.length - 1 ? copiesOf(document) : []),
      ]),
    ),
  ];
  const definition: DocumentDefinition = {
    info: {
      title,
      author: signature?.by[0] ?? letterhead ?? productName,
      creator: productName,
      producer: productName,
      creationDate: instant,
      modDate: instant,
    },
    language: 'zh-CN',
    displayTitle: true,
    defaultStyle: letters('song', sizes.body, linePitch),
    content: pages,
    // A heading is not left alone at the foot of a page.
    pageBreakBefore: (node, query) => node.headlineLevel !== undefined && query.getFollowingNodesOnPage().length === 0,
  };
  return pdfmake.createPdf(definition).getBuffer();
}

function section(orientation: Orientation, synthetic: boolean, content: Content[]): ContentSection {
  const { top, left, right, bottom } = marginsOf(orientation);
  return {
    section: content,
    pageSize: 'A4',
    pageOrientation: orientation,
    pageMargins: [points(left), points(top), points(right), points(bottom)],
    header: synthetic ? note(points(top)) : () => null,
    footer: (page) => pageNumber(page, orientation),
  };
}

function note(top: number): Content {
  return {
    text: syntheticNote,
    ...letters('black', sizes.label, sizes.label * 1.5),
    color: '#808080',
    alignment: 'center',
    margin: [0, top / 2, 0, 0],
  };
}

/** Odd numbers at the right, even ones at the left, one character off the margin. Source: GB/T 9704-2012 §7.5. */
function pageNumber(page: number, orientation: Orientation): Content {
  const { left, right, bottom } = marginsOf(orientation);
  const offTop = points(bottom - footerDistance(orientation)) - sizes.pageNumber;
  return {
    text: `${pageNumberDash} ${page} ${pageNumberDash}`,
    ...letters('song', sizes.pageNumber, sizes.pageNumber * 1.4),
    alignment: page % 2 === 1 ? 'right' : 'left',
    margin: [points(left) + sizes.pageNumber, offTop, points(right) + sizes.pageNumber, 0],
  };
}
